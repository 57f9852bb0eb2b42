import { readingOf } from '../reading.js';
import type { Block } from '../types.js';
import { type DoublesReading, readDoubles } from './doubles.js';
import { findMarks, hasDoubles, isDouble } from './marks.js';
import { findPrimes } from './primes.js';
import { hasLooseSingles, readSingles, type SinglesReading } from './singles.js';
import type { Surroundings } from './steps.js';

/** What the quotation marks of one block are. Offsets count in its text. */
export interface MarksReading {
  readonly doubles: DoublesReading;
  readonly singles: SinglesReading;
  readonly reversed: readonly { readonly level: 'double' | 'single'; readonly at: number }[];
}

/** That of a block without marks. */
export const NOTHING: MarksReading = {
  doubles: { pairs: [], faults: [] },
  singles: { pairs: [], faults: [], reversed: [] },
  reversed: [],
};

/** What may stand before the mark that opens a paragraph. */
const LEAD = /^[\s([*_'\u2018\u2026-]{0,8}/;

/** Most paragraphs begin with one of these. */
const isLetterOrFigure = (unit: number): boolean =>
  (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39);

/** Whether a block begins with a mark that opens a quotation. */
export function opensQuoted(block: Block): boolean {
  if (isLetterOrFigure(block.text.charCodeAt(0))) return false;
  const reading = readingOf(block);
  reading.opensQuoted ??= opensWithMark(block.text);
  return reading.opensQuoted;
}

/** Whether a text begins with a double mark that can open a quotation, whatever space or bracket stands before it. */
export function opensWithMark(text: string): boolean {
  const lead = LEAD.exec(text)?.[0].length ?? 0;
  if (!isDouble(text.charAt(lead))) return false;
  const start = text.slice(0, lead + 12);
  const mark = findMarks(start).find(({ at }) => at === lead);
  return mark?.canOpen === true;
}

/** The reading of a block among its neighbours, kept with its text until one of them changes what it may be. */
export function readMarksOf(block: Block, around: Surroundings): MarksReading {
  const kept = readingOf(block);
  const neighbours = (around.isCarried ? 2 : 0) + (around.mayRunOn ? 1 : 0);
  if (!kept.marks || kept.neighbours !== neighbours) {
    kept.marks = readMarks(block.text, around);
    kept.neighbours = neighbours;
  }
  return kept.marks;
}

export function readMarks(text: string, around: Surroundings): MarksReading {
  const withDoubles = hasDoubles(text);
  if (!withDoubles && !hasLooseSingles(text) && !around.isCarried) return NOTHING;
  const marks = findMarks(text);
  const { feet, inches } = findPrimes(text);
  const doubleMarks = withDoubles ? marks.filter((mark) => isDouble(mark.character)) : [];
  const doubles = readDoubles(text, doubleMarks, inches, around);
  const singles =
    marks.length === doubleMarks.length
      ? NOTHING.singles
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
  const isReversed = (at: number | undefined, mark: string): at is number =>
    at !== undefined && text[at] === mark;
  for (const pair of pairs) if (isReversed(pair.open, '\u201D')) yield { level: 'double', at: pair.open };
  if (isReversed(open, '\u201D')) yield { level: 'double', at: open };
  if (text.includes('\u201C') && !text.includes('\u201E')) {
    for (const pair of pairs) if (isReversed(pair.close, '\u201C')) yield { level: 'double', at: pair.close };
    if (isReversed(closesCarried, '\u201C')) yield { level: 'double', at: closesCarried };
  }
  for (const { open: at, close } of singles.pairs) {
    if (text[at] === '\u2019') yield { level: 'single', at };
    if (text[close] === '\u2018') yield { level: 'single', at: close };
  }
  for (const at of singles.reversed) yield { level: 'single', at };
}
