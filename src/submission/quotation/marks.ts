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
const KNOWN = 128;
const EDGE = ' '.charCodeAt(0);
/** By UTF-16 code unit; nothing for those that have not been asked for. */
const neighbours = new Uint8Array(0x10000);

/** What stands at a place; the edge of a paragraph is like space. */
function kindsAt(text: string, at: number): number {
  const unit = at >= 0 && at < text.length ? text.charCodeAt(at) : EDGE;
  return neighbours[unit] || askKinds(unit);
}

function askKinds(unit: number): number {
  const character = String.fromCharCode(unit);
  const kinds = KINDS.reduce((sum, [kind, pattern]) => sum | (pattern.test(character) ? kind : 0), KNOWN);
  neighbours[unit] = kinds;
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
  const places: number[] = [];
  ANY_MARK.lastIndex = 0;
  while (ANY_MARK.test(text)) places.push(ANY_MARK.lastIndex - 1);
  const closers = findClosers(text, places);
  const marks: Mark[] = [];
  let couldOpen = false;
  for (let i = 0; i < places.length; i++) {
    const at = places[i] as number;
    const character = text[at] as string;
    const opensWithLast: boolean = couldOpen && places[i - 1] === at - 1;
    const leansOn = (kindsAt(text, at + 1) & SPACE) === 0;
    const hasRoom: boolean = opensWithLast || (kindsAt(text, at - 1) & BEFORE_OPENING) !== 0;
    // At the very start of a paragraph there is nothing to close, whatever space a slip has put behind.
    const canOpen: boolean = at === 0 || (leansOn && hasRoom);
    const canClose = closers[i] as boolean;
    if (canOpen || canClose || !isHalfOfGarble(character)) marks.push({ at, character, canOpen, canClose });
    couldOpen = canOpen;
  }
  return marks;
}

/** Which of the marks at `places` can close. */
function findClosers(text: string, places: readonly number[]): readonly boolean[] {
  const closers: boolean[] = new Array(places.length);
  for (let i = places.length - 1; i >= 0; i--) {
    const at = places[i] as number;
    const leansBack = (kindsAt(text, at - 1) & (SPACE | OPEN_BRACKET)) === 0;
    const closesWithNext = places[i + 1] === at + 1 && (closers[i + 1] as boolean);
    closers[i] = leansBack && (closesWithNext || (kindsAt(text, at + 1) & BEHIND_CLOSING) !== 0);
  }
  return closers;
}

/** Within a word a low mark is half of a letter that was read in the wrong encoding: `wasnâ„¢t`. */
const isHalfOfGarble = (character: string): boolean => character === '\u201E';
