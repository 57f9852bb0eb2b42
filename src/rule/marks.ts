import type { Quotation, QuoteMark, Submission } from '../submission/types.js';
import type { Range } from '../text/range.js';
import { locate } from '../text/view.js';
import type { Passage } from './passage.js';

/** A mark of a quotation and its part in it. */
export interface PlacedMark extends QuoteMark {
  readonly level: Quotation['level'];
  readonly side: 'opening' | 'closing';
}

const SHAPES = {
  straight: { double: { opening: '"', closing: '"' }, single: { opening: "'", closing: "'" } },
  curly: { double: { opening: '“', closing: '”' }, single: { opening: '‘', closing: '’' } },
} as const;

/** The character that does the work of a mark in one of the two styles of English copy. */
export const shapeOf = (
  style: keyof typeof SHAPES,
  { level, side }: Pick<PlacedMark, 'level' | 'side'>,
): string => SHAPES[style][level][side];

/** The marks of all quotations. */
export function* marksOf({ quotations }: Submission): Generator<PlacedMark> {
  for (const { level, opening, closing } of quotations) {
    if (opening) yield { range: opening.range, style: opening.style, level, side: 'opening' };
    if (closing) yield { range: closing.range, style: closing.style, level, side: 'closing' };
  }
}

/** What a story mixes: the things in the rarer style, one in the usual style, and the two styles. */
export interface Mixture<T> {
  readonly odd: readonly [T, ...T[]];
  readonly usual: T;
  readonly from: 'straight' | 'curly';
  readonly to: 'straight' | 'curly';
}

/** Parts straight from curly, if there are both. Of two styles used as often, the one met first is the usual one. */
export function findMixture<T extends { readonly style: string; readonly range: Range }>(
  things: readonly T[],
): Mixture<T> | undefined {
  const ordered = [...things].sort((a, b) => a.range.start - b.range.start);
  const straight = ordered.filter(({ style }) => style === 'straight');
  const curly = ordered.filter(({ style }) => style === 'curly');
  const lead = curly.length - straight.length || (ordered[0]?.style === 'curly' ? 1 : -1);
  const [[first, ...others], [usual]] = lead > 0 ? [straight, curly] : [curly, straight];
  if (!first || !usual) return undefined;
  const [from, to] = lead > 0 ? (['straight', 'curly'] as const) : (['curly', 'straight'] as const);
  return { odd: [first, ...others], usual, from, to };
}

/** An apostrophe between two letters, where it can be nothing else. */
export interface Apostrophe {
  readonly range: Range;
  readonly style: 'straight' | 'curly';
}

export function* apostrophesIn(passage: Passage): Generator<Apostrophe> {
  const { text } = passage;
  for (const [character, style] of [
    ["'", 'straight'],
    ['’', 'curly'],
  ] as const) {
    for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) {
      if (isLetter(text[at - 1]) && isLetter(text[at + 1]))
        yield { range: locate(passage, at, at + 1), style };
    }
  }
}

const isLetter = (character: string | undefined): boolean => /\p{L}/u.test(character ?? '');
