import { wordAt } from '../lexicon.js';
import type { Word } from '../types.js';
import { kindOf, kinds, SPACE, WORD } from './scan.js';
import { isShortForm } from './stops.js';

/** What a mark does in a plain sentence, by its UTF-16 code unit; 0 for those that need more care. */
const roles = new Uint8Array(0x2200);
/** It belongs to no word, whatever stands beside it. */
const APART = 1;
/** It joins the letters before and behind it; elsewhere it belongs to a word only in some short forms. */
const APOSTROPHE = 2;
const HYPHEN = 3;
const STOP = 4;
/** It joins what stands before and behind it, and belongs to nothing else. */
const INNER = 5;
/** It joins short words, and stands behind a `w` for “with”. */
const SLASH = 6;
/** It ends a sentence and belongs to no word. */
const END = 7;
for (const [role, marks] of [
  [APART, '"(),;[]{}“”‘«»–—$€£%#*+<>^`|~'],
  [APOSTROPHE, "'’"],
  [HYPHEN, '-'],
  [STOP, '.'],
  [INNER, ':&'],
  [SLASH, '/'],
  [END, '?!…'],
] as const)
  for (const mark of marks) roles[mark.charCodeAt(0)] = role;

/** What an apostrophe without letters before it may belong to: `’em`, `’80s`, `’n’`. */
const ELIDED = /^(?:twere|twas|tis|cause|em|er|im|n|\d\ds?)$/i;
const SHORT = 3;

/**
 * The words of a sentence, where it is as plain as most: letters and figures, spaces, marks that stand apart, marks
 * between letters, and one mark at its end, behind no short form. Undefined where more care is needed.
 */
export function findPlainWords(text: string, start: number, end: number): readonly Word[] | undefined {
  const bounds: number[] = [];
  let from = -1;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    // Most characters are asked for here, and the table needs no call.
    const kind = kinds[unit] || kindOf(unit);
    if (kind === WORD) {
      if (from < 0) from = at;
      continue;
    }
    if (kind !== SPACE) {
      const role = roles[unit] as number;
      if (from >= 0 && role >= APOSTROPHE && role <= INNER && isWordAt(text, at + 1, end)) continue;
      if (role === STOP && (from < 0 || belongsToWord(text, from, at))) return undefined;
      if (role === STOP || role === END)
        return isApartFrom(text, at + 1, end) ? makeWords(text, bounds, from, at) : undefined;
      if (role !== APART && !standsApart(text, role, from, at, end)) return undefined;
    }
    if (from >= 0) bounds.push(from, at);
    from = -1;
  }
  return makeWords(text, bounds, from, end);
}

/** The words that stand between `bounds`, two for each, and the one from `from` on, where that is not negative. */
function makeWords(text: string, bounds: readonly number[], from: number, end: number): readonly Word[] {
  const words: Word[] = [];
  for (let i = 0; i < bounds.length; i += 2)
    words.push(wordAt(text, bounds[i] as number, bounds[i + 1] as number));
  if (from >= 0) words.push(wordAt(text, from, end));
  return words;
}

const isWordAt = (text: string, at: number, end: number): boolean =>
  at < end && kindOf(text.charCodeAt(at)) === WORD;

/** Whether a space, the end, or a mark that joins nothing stands at a place. */
function isGapAt(text: string, at: number, end: number): boolean {
  if (at >= end) return true;
  const unit = text.charCodeAt(at);
  return kindOf(unit) === SPACE || roles[unit] === APART;
}

/** Whether a mark with no letter behind it, or none before it (`from` is negative), surely belongs to no word. */
function standsApart(text: string, role: number, from: number, at: number, end: number): boolean {
  switch (role) {
    case APOSTROPHE:
      if (from < 0) return !opensElision(text, at + 1, end);
      return isGapAt(text, at + 1, end) && !/ol?$/i.test(text.slice(Math.max(from, at - 2), at));
    case HYPHEN:
      return from < 0 || (at + 1 < end && text[at + 1] === '-');
    case INNER:
      return isGapAt(text, at + 1, end);
    case SLASH:
      return from < 0 || (at - from >= SHORT && !/w/i.test(text[at - 1] as string));
    default:
      return false;
  }
}

/** Whether the letters from `start` on may stand for a longer word with the apostrophe before them. */
function opensElision(text: string, start: number, end: number): boolean {
  let at = start;
  while (isWordAt(text, at, end)) at++;
  return ELIDED.test(text.slice(start, at));
}

/** Whether a full stop behind the word that starts at `from` may be part of it. */
function belongsToWord(text: string, from: number, stop: number): boolean {
  const word = text.slice(from, stop);
  return word.includes('.') || isShortForm(word);
}

/** Whether nothing but marks that stand apart follows from `start` on. */
function isApartFrom(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (roles[text.charCodeAt(at)] !== APART) return false;
  return true;
}
