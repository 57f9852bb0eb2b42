import { findComments } from '../submission/comments.js';
import type { Submission } from '../submission/types.js';
import { keepLast } from '../text/last.js';
import type { Range } from '../text/range.js';
import { partitionPoint } from '../text/search.js';

/** Kinds of characters that are rare in sound English copy, each the concern of a rule. */
export type OddKind =
  | 'control'
  | 'c1'
  | 'no-break-space'
  | 'soft-hyphen'
  | 'garbled'
  | 'accent'
  | 'foreign'
  | 'direction'
  | 'odd-space'
  | 'zero-width'
  | 'joiner'
  | 'tag'
  | 'private'
  | 'presentation';

/** Stretches of UTF-16 code units in order, and what stands in them: the first and the last of each. */
const STRETCHES: readonly (readonly [OddKind, number, number])[] = [
  ['control', 0x00, 0x08],
  ['odd-space', 0x09, 0x09],
  ['control', 0x0b, 0x0c],
  ['control', 0x0e, 0x1f],
  ['control', 0x7f, 0x7f],
  ['c1', 0x80, 0x84],
  ['c1', 0x86, 0x9f],
  ['no-break-space', 0xa0, 0xa0],
  ['soft-hyphen', 0xad, 0xad],
  // Letters that UTF-8's lead bytes turn into when they are read as Windows-1252.
  ['garbled', 0xc2, 0xf4],
  ['accent', 0x300, 0x36f],
  ['foreign', 0x370, 0x4ff],
  ['direction', 0x61c, 0x61c],
  ['odd-space', 0x1680, 0x1680],
  ['zero-width', 0x180e, 0x180e],
  ['odd-space', 0x2000, 0x2006],
  ['no-break-space', 0x2007, 0x2007],
  ['odd-space', 0x2008, 0x200a],
  ['zero-width', 0x200b, 0x200b],
  ['joiner', 0x200c, 0x200d],
  ['direction', 0x200e, 0x200f],
  // What UTF-8's lead bytes turn into when they are read as Mac Roman.
  ['garbled', 0x201a, 0x201a],
  ['odd-space', 0x2028, 0x2029],
  ['direction', 0x202a, 0x202e],
  ['no-break-space', 0x202f, 0x202f],
  ['odd-space', 0x205f, 0x205f],
  ['zero-width', 0x2060, 0x2060],
  ['direction', 0x2066, 0x2069],
  ['garbled', 0x221a, 0x221a],
  ['odd-space', 0x3000, 0x3000],
  ['tag', 0xdb40, 0xdb40],
  ['private', 0xe000, 0xf8ff],
  ['presentation', 0xfb00, 0xfb06],
  ['zero-width', 0xfeff, 0xfeff],
  ['presentation', 0xff01, 0xff5e],
];

/** What copy is mostly made of, which is in no stretch. A class of all of them would take V8 longer to look through. */
const UNUSUAL = /[^\n\r -~\u2013\u2014\u2018\u2019\u201c\u201d\u2026]/g;

type Places = ReadonlyMap<OddKind, readonly number[]>;

/**
 * The offsets of all characters of a kind in a file, in order, those in comments left out. One search of the
 * text, made when the first rule asks, serves every rule.
 */
export function findCharacters(submission: Submission, kind: OddKind): readonly number[] {
  return placesIn(submission).get(kind) ?? [];
}

const placesIn = keepLast(({ text }: Submission): Places => {
  const places = new Map<OddKind, number[]>();
  const isOutside = outsideComments(text);
  UNUSUAL.lastIndex = 0;
  while (UNUSUAL.test(text)) {
    const index = UNUSUAL.lastIndex - 1;
    const kind = kindOf(text.charCodeAt(index));
    if (!kind || !isOutside(index)) continue;
    const known = places.get(kind);
    if (known) known.push(index);
    else places.set(kind, [index]);
  }
  return places;
});

/** The offsets of a character in a file, in order, those in comments left out. */
export function findUncommented({ text }: Submission, character: string): readonly number[] {
  const places: number[] = [];
  let isOutside: ((offset: number) => boolean) | undefined;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) {
    isOutside ??= outsideComments(text);
    if (isOutside(at)) places.push(at);
  }
  return places;
}

/** Says of offsets, asked for in rising order, whether they lie outside all comments. */
function outsideComments(text: string): (offset: number) => boolean {
  const comments = [...findComments(text)];
  let next = 0;
  return (offset) => {
    while (next < comments.length && (comments[next] as Range).end <= offset) next++;
    return offset < (comments[next]?.start ?? text.length);
  };
}

/** Odd characters come in runs of one kind: the stretch that the last of them was in is looked at first. */
let recent = STRETCHES[0] as (typeof STRETCHES)[number];

const isWithin = ([, first, last]: typeof recent, code: number): boolean => first <= code && code <= last;

/** The kind of a UTF-16 code unit; undefined where it is none of them, as most signs and letters are. */
function kindOf(code: number): OddKind | undefined {
  if (!isWithin(recent, code)) {
    const stretch = STRETCHES[partitionPoint(STRETCHES, ([, , last]) => last < code)];
    if (!stretch || code < stretch[1]) return undefined;
    recent = stretch;
  }
  return recent[0];
}
