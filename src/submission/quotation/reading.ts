import { type DoublesReading, readDoubles } from './doubles.js';
import { findMarks, hasDoubles, isDouble } from './marks.js';
import { findPrimes } from './primes.js';
import { hasLooseSingles, readSingles, type SinglesReading } from './singles.js';
import type { Surroundings } from './steps.js';

/** What the quotation marks of one block are. Offsets count in its text. */
export interface Reading {
  readonly doubles: DoublesReading;
  readonly singles: SinglesReading;
  readonly reversed: readonly { readonly level: 'double' | 'single'; readonly at: number }[];
}

/** The reading of a text without any. */
export const NO_MARKS: Reading = {
  doubles: { pairs: [], faults: [] },
  singles: { pairs: [], faults: [], reversed: [] },
  reversed: [],
};

/** What may stand before the mark that opens a paragraph. */
const LEAD = /^[\s([*_'\u2018\u2026-]{0,8}/;

/** Most paragraphs begin with one of these. */
const isLetterOrFigure = (unit: number): boolean =>
  (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39);

/** Whether a text begins with a mark that opens a quotation. */
export function opensWithMark(text: string): boolean {
  if (isLetterOrFigure(text.charCodeAt(0))) return false;
  const lead = LEAD.exec(text)?.[0].length ?? 0;
  if (!isDouble(text.charAt(lead))) return false;
  const start = text.slice(0, lead + 12);
  const mark = findMarks(start).find(({ at }) => at === lead);
  return mark?.canOpen === true;
}

export function readMarks(text: string, around: Surroundings): Reading {
  const withDoubles = hasDoubles(text);
  if (!withDoubles && !hasLooseSingles(text) && !around.isCarried) return NO_MARKS;
  const marks = findMarks(text);
  const { feet, inches } = findPrimes(text);
  const doubleMarks = withDoubles ? marks.filter((mark) => isDouble(mark.character)) : [];
  const doubles = readDoubles(text, doubleMarks, inches, around);
  const singles =
    marks.length === doubleMarks.length
      ? NO_MARKS.singles
      : readSingles(text, marks, feet, spansOf(doubles, text.length));
  return { doubles, singles, reversed: [...findReversed(text, doubles, singles)] };
}

/** The double quotations of a text, those cut off at its edges included, in the order in which they end. */
const spansOf = ({ pairs, open, closesCarried }: DoublesReading, end: number) => [
  ...(closesCarried === undefined ? [] : [{ open: -1, close: closesCarried }]),
  ...pairs,
  ...(open === undefined ? [] : [{ open, close: end }]),
];

/** Curly marks that do the work of their opposite. In „low“ quotations the mark that elsewhere opens closes. */
function* findReversed(
  text: string,
  { pairs, open, closesCarried }: DoublesReading,
  singles: SinglesReading,
): Generator<{ level: 'double' | 'single'; at: number }> {
  const openers = [...pairs.map((pair) => pair.open), open];
  const closers = [...pairs.map((pair) => pair.close), closesCarried];
  const isLow = text.includes('\u201E');
  for (const at of openers) if (at !== undefined && text[at] === '\u201D') yield { level: 'double', at };
  for (const at of closers) {
    if (at !== undefined && text[at] === '\u201C' && !isLow) yield { level: 'double', at };
  }
  for (const { open: at, close } of singles.pairs) {
    if (text[at] === '\u2019') yield { level: 'single', at };
    if (text[close] === '\u2018') yield { level: 'single', at: close };
  }
  for (const at of singles.reversed) yield { level: 'single', at };
}
