import type { MarkStyle } from '../types.js';

/**
 * A character that may be a quotation mark, at an offset into a paragraph's text. What stands beside it says
 * what it can do: an opening mark leans on the word behind it, a closing mark on the word before it.
 */
export interface Mark {
  readonly at: number;
  readonly character: string;
  readonly canOpen: boolean;
  readonly canClose: boolean;
}

const DOUBLES = '"\u201C\u201D\u201E\u201F\uFF02\u00AB\u00BB';
const SINGLES = "'\u2018\u2019\u201B";
const ANY_MARK = new RegExp(`[${DOUBLES}${SINGLES}]`, 'g');

/** What a neighbour of a mark can be, as bits: most are any of a few characters. */
const SPACE = 1;
const BEFORE_OPENING = 2;
const BEHIND_CLOSING = 4;
const OPEN_BRACKET = 8;
const KINDS = [
  [SPACE, /\s/],
  [BEFORE_OPENING, /[\s([{\u2014\u2013\u2015/*_\u2026-]/],
  [BEHIND_CLOSING, /[\s)\]}\u2014\u2013\u2015.,:;!?\u2026/*_&|-]/],
  [OPEN_BRACKET, /[([{]/],
] as const;
const neighbours = new Map<string, number>();

/** What stands at a place; the edge of a paragraph is like space. */
function kindsAt(text: string, at: number): number {
  const character = text[at] ?? ' ';
  let kinds = neighbours.get(character);
  if (kinds === undefined) {
    kinds = KINDS.reduce((sum, [kind, pattern]) => sum | (pattern.test(character) ? kind : 0), 0);
    neighbours.set(character, kinds);
  }
  return kinds;
}

export const isDouble = (character: string): boolean => DOUBLES.includes(character);

export function styleOf(character: string): MarkStyle {
  if (character === '"' || character === "'" || character === '\uFF02') return 'straight';
  if (character === '\u00AB' || character === '\u00BB') return 'guillemet';
  return /[\u201E\u201F\u201B]/.test(character) ? 'low' : 'curly';
}

export const hasDoubles = (text: string): boolean =>
  /["\u201C\u201D\u201E\u201F\uFF02\u00AB\u00BB]/.test(text);

/** Finds every character that may be a quotation mark, double or single, in order. */
export function findMarks(text: string): Mark[] {
  const places = [...text.matchAll(ANY_MARK)].map((found) => found.index);
  const canClose: boolean[] = new Array(places.length);
  for (let i = places.length - 1; i >= 0; i--) {
    const at = places[i] as number;
    const leansBack = (kindsAt(text, at - 1) & (SPACE | OPEN_BRACKET)) === 0;
    const closesWithNext = places[i + 1] === at + 1 && (canClose[i + 1] as boolean);
    canClose[i] = leansBack && (closesWithNext || (kindsAt(text, at + 1) & BEHIND_CLOSING) !== 0);
  }
  const marks: Mark[] = [];
  for (const [i, at] of places.entries()) {
    const opensWithLast = places[i - 1] === at - 1 && (marks[i - 1] as Mark).canOpen;
    const leansOn = (kindsAt(text, at + 1) & SPACE) === 0;
    const hasRoom = opensWithLast || (kindsAt(text, at - 1) & BEFORE_OPENING) !== 0;
    // At the very start of a paragraph there is nothing to close, whatever space a slip has put behind.
    const canOpen = at === 0 || (leansOn && hasRoom);
    marks.push({ at, character: text[at] as string, canOpen, canClose: canClose[i] as boolean });
  }
  return marks.filter((mark) => !isPartOfGarble(mark));
}

/** Within a word a low mark is half of a letter that was read in the wrong encoding: `wasnâ„¢t`. */
const isPartOfGarble = ({ character, canOpen, canClose }: Mark): boolean =>
  character === '\u201E' && !canOpen && !canClose;
