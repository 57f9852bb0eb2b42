import type { Range } from '../text/range.js';
import { partitionPoint } from '../text/search.js';
import type { Diagnostic, SuppressedDiagnostic } from './diagnostic.js';
import { isOver, silencedBy } from './suppress.js';

/** What silences a rule from outside the story, and why. */
export interface Suppression {
  readonly rule: string;
  /** Plain text of the story, white space folded; what is flagged must share a character with it. */
  readonly match?: string;
  readonly reason: string;
  /** The last day on which it holds, `YYYY-MM-DD`. */
  readonly until?: string;
  /** Where it stands, as users are shown it; no two stand in one place. */
  readonly from: string;
}

/** What is left of diagnostics, what was silenced, and the places of the suppressions that were of use. */
export interface SilencedFromOutside {
  readonly kept: readonly Diagnostic[];
  readonly silenced: readonly SuppressedDiagnostic[];
  readonly used: readonly string[];
}

/** Takes out the diagnostics that a suppression of the config covers; the first one that does is of use. */
export function suppressFromOutside(
  diagnostics: readonly Diagnostic[],
  text: string,
  { suppressions = [], today }: { readonly suppressions?: readonly Suppression[]; readonly today: string },
): SilencedFromOutside {
  const live = suppressions.filter(({ until }) => !isOver(until, today));
  if (live.length === 0 || diagnostics.length === 0) return { kept: diagnostics, silenced: [], used: [] };
  const kept: Diagnostic[] = [];
  const silenced: SuppressedDiagnostic[] = [];
  const used = new Set<string>();
  const covers = readCovers(text);
  for (const diagnostic of diagnostics) {
    const found = live.find((each) => each.rule === diagnostic.ruleId && covers(each, diagnostic.range));
    if (found) {
      silenced.push(silencedBy(diagnostic, 'external', found.reason));
      used.add(found.from);
    } else kept.push(diagnostic);
  }
  return { kept, silenced, used: [...used] };
}

/** Whether suppressions cover places of a text; each text to match is looked for once. */
function readCovers(text: string): (suppression: Suppression, range: Range) => boolean {
  const known = new Map<string, readonly Range[]>();
  return ({ match }, range) => {
    if (match === undefined) return true;
    const places = known.get(match) ?? findPlaces(text, match);
    known.set(match, places);
    return meetsAny(places, range);
  };
}

/** Whether what is flagged shares a character with one of some places, in order and apart, or touches it while empty. */
function meetsAny(places: readonly Range[], { start, end }: Range): boolean {
  const isEmpty = start === end;
  const next = places[partitionPoint(places, ({ end: last }) => (isEmpty ? last < start : last <= start))];
  return next !== undefined && (isEmpty ? next.start <= start : next.start < end);
}

/** Every place of plain text, any white space for any other, in order. */
function findPlaces(text: string, match: string): readonly Range[] {
  const words = match.trim().split(/\s+/);
  const pattern = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('\\s+');
  const found = text.matchAll(new RegExp(pattern, 'g'));
  return Array.from(found, ({ index, 0: words }) => ({ start: index, end: index + words.length }));
}
