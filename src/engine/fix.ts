import { applyEdits, conflict, type Edit } from '../text/edit.js';
import type { Diagnostic, FileReport } from './diagnostic.js';

/** What fixing one file came to. */
export interface FixOutcome {
  readonly text: string;
  /** What is left to say of `text`. */
  readonly report: FileReport;
  /** How many diagnostics were fixed. */
  readonly applied: number;
  /** Rules whose fixes undo each other, or never end; none of their fixes was applied. */
  readonly quarrel: readonly string[];
}

/** The diagnostics of a report that may be fixed. */
export type SelectFixable = (report: FileReport) => readonly Diagnostic[];

/** More rounds than this no honest set of fixes needs. */
const MOST_PASSES = 10;

/** By then every honest rule has come to rest, so whoever is still at work is part of the quarrel. */
const LATE = 5;

/**
 * Applies fixes and lints again until nothing is left to fix. Where fixes undo each other, the rules concerned
 * are named and the file is fixed without them, so that fixing twice always gives what fixing once gave.
 */
export function fixToRest(
  text: string,
  lint: (text: string) => FileReport,
  select: SelectFixable = ({ diagnostics }) => diagnostics,
): FixOutcome {
  let barred: ReadonlySet<string> = new Set();
  for (;;) {
    const outcome = fixWithout(text, { lint, select }, barred);
    if (outcome.quarrel.length === 0) return { ...outcome, quarrel: [...barred].sort() };
    barred = new Set([...barred, ...outcome.quarrel]);
  }
}

function fixWithout(
  first: string,
  { lint, select }: { readonly lint: (text: string) => FileReport; readonly select: SelectFixable },
  barred: ReadonlySet<string>,
): FixOutcome {
  const seen = new Map([[first, 0]]);
  const rulesOfPass: string[][] = [];
  let text = first;
  let report = lint(text);
  let applied = 0;
  for (;;) {
    const chosen = chooseFixes(select(report), barred);
    const fixed = applyEdits(
      text,
      chosen.flatMap(({ fix }) => fix?.edits ?? []),
    );
    if (fixed === text) return { text, report, applied, quarrel: [] };
    rulesOfPass.push([...new Set(chosen.map(({ ruleId }) => ruleId))]);
    const before = seen.get(fixed);
    if (before !== undefined || rulesOfPass.length >= MOST_PASSES) {
      const quarrel = new Set(rulesOfPass.slice(before ?? -LATE).flat());
      return { text: first, report: lint(first), applied: 0, quarrel: [...quarrel] };
    }
    seen.set(fixed, rulesOfPass.length);
    applied += chosen.length;
    text = fixed;
    report = lint(text);
  }
}

/** The fixes that can be applied together: of two that meet, the one that stands first in the text. */
function chooseFixes(diagnostics: readonly Diagnostic[], barred: ReadonlySet<string>): Diagnostic[] {
  const chosen: Diagnostic[] = [];
  let end = -1;
  for (const diagnostic of diagnostics) {
    const edits = diagnostic.fix?.edits ?? [];
    if (edits.length === 0 || barred.has(diagnostic.ruleId)) continue;
    const start = Math.min(...edits.map((edit) => edit.range.start));
    if (start < end || chosen.some((other) => other.fix?.edits.some((edit) => meetsAny(edit, edits))))
      continue;
    chosen.push(diagnostic);
    end = Math.max(end, ...edits.map((edit) => edit.range.end));
  }
  return chosen;
}

const meetsAny = (edit: Edit, edits: readonly Edit[]): boolean =>
  edits.some((other) => conflict(edit, other));
