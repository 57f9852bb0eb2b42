import { applyEdits, type Edit, spanOf } from '../text/edit.js';
import type { Diagnostic, FileReport } from './diagnostic.js';
import { countNews } from './news.js';

/** What fixing one file came to. */
export interface FixOutcome {
  readonly text: string;
  /** What is left to say of `text`. */
  readonly report: FileReport;
  /** How many diagnostics were fixed. */
  readonly applied: number;
  /** Rules whose fixes undo each other, or never end; none of their fixes was applied. */
  readonly quarrel: readonly string[];
  /** Rules whose fixes would bring findings that were not there; none of their fixes was applied. */
  readonly withheld: readonly string[];
}

/** The diagnostics of a report that may be fixed. */
export type SelectFixable = (report: FileReport) => readonly Diagnostic[];

/** More rounds than this no honest set of fixes needs. */
const MOST_PASSES = 10;

/** By then every honest rule has come to rest, so whoever is still at work is part of the quarrel. */
const LATE = 5;

/** How a text is linted and which of its diagnostics are fixed. */
interface Desk {
  readonly lint: (text: string) => FileReport;
  readonly select: SelectFixable;
}

/** A way through the rounds, with the rules whose fixes were applied. */
interface Course extends Omit<FixOutcome, 'withheld'> {
  readonly rules: readonly string[];
}

/**
 * Applies fixes and lints again until nothing is left to fix. Where fixes undo each other, the rules concerned
 * are named and the file is fixed without them, so that fixing twice always gives what fixing once gave. The same
 * holds for a rule whose fixes make room for a finding that was not there before.
 */
export function fixToRest(
  text: string,
  lint: (text: string) => FileReport,
  select: SelectFixable = ({ diagnostics }) => diagnostics,
): FixOutcome {
  const desk = { lint: remember(lint), select };
  let outcome = fixSafely(text, desk);
  let before = text;
  // What the other fixes left may be safe now for the rules that had to stand back.
  for (let round = 1; round < MOST_PASSES; round++) {
    const hasBarred = outcome.withheld.length + outcome.quarrel.length > 0;
    if (!hasBarred || outcome.text === before) break;
    before = outcome.text;
    const next = fixSafely(before, desk);
    outcome = { ...next, applied: outcome.applied + next.applied };
  }
  return outcome;
}

/** Goes through the rounds without the rules that cannot take part. */
function fixSafely(text: string, desk: Desk): FixOutcome {
  const quarrel = new Set<string>();
  const withheld = new Set<string>();
  for (;;) {
    const barred = new Set([...quarrel, ...withheld]);
    const course = fixWithout(text, desk, barred);
    const { rules, ...outcome } = course;
    for (const id of course.quarrel) quarrel.add(id);
    if (course.quarrel.length > 0) continue;
    const spoiler = findSpoiler(course, text, desk, barred);
    if (spoiler === undefined)
      return { ...outcome, quarrel: [...quarrel].sort(), withheld: [...withheld].sort() };
    withheld.add(spoiler);
  }
}

/** Lints a text once, however often it is asked for: ways through the rounds have much in common. */
function remember(lint: Desk['lint']): Desk['lint'] {
  const reports = new Map<string, FileReport>();
  return (text) => {
    const report = reports.get(text) ?? lint(text);
    reports.set(text, report);
    return report;
  };
}

/** The rule without which the fixes bring the fewest new findings; none where they bring none as it is. */
function findSpoiler(
  { report, rules }: Course,
  text: string,
  desk: Desk,
  barred: ReadonlySet<string>,
): string | undefined {
  const first = desk.lint(text);
  if (report === first || countNews(first, report) === 0) return undefined;
  let least: { readonly rule: string; readonly news: number } | undefined;
  for (const rule of rules) {
    const news = countNews(first, fixWithout(text, desk, new Set([...barred, rule])).report);
    if (news < (least?.news ?? Number.POSITIVE_INFINITY)) least = { rule, news };
    if (news === 0) break;
  }
  return least?.rule;
}

function fixWithout(first: string, { lint, select }: Desk, barred: ReadonlySet<string>): Course {
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
    if (fixed === text)
      return { text, report, applied, quarrel: [], rules: [...new Set(rulesOfPass.flat())] };
    rulesOfPass.push([...new Set(chosen.map(({ ruleId }) => ruleId))]);
    const before = seen.get(fixed);
    if (before !== undefined || rulesOfPass.length >= MOST_PASSES) {
      const quarrel = [...new Set(rulesOfPass.slice(before ?? -LATE).flat())];
      return { text: first, report: lint(first), applied: 0, quarrel, rules: quarrel };
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
  /** Whether something is to be put in just there. */
  let isTaken = false;
  for (const diagnostic of diagnostics) {
    const edits = diagnostic.fix?.edits ?? [];
    if (edits.length === 0 || barred.has(diagnostic.ruleId)) continue;
    const span = spanOf(edits);
    if (span.start < end || (isTaken && putsIn(edits, end))) continue;
    chosen.push(diagnostic);
    isTaken = putsIn(edits, span.end);
    end = span.end;
  }
  return chosen;
}

/** Whether one of some edits puts something in at a place. */
const putsIn = (edits: readonly Edit[], place: number): boolean =>
  edits.some(({ range }) => range.start === place && range.end === place);
