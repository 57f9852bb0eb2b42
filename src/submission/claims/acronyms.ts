import { keepLast } from '../../text/last.js';
import type { Block, Submission } from '../types.js';

/** An abbreviation and what a story says that it is short for: `World Health Organization (WHO)`. */
export interface AcronymDefinition {
  readonly block: Block;
  readonly acronym: string;
  readonly expansion: string;
  /** Offsets in the text of the block: of the abbreviation without its brackets, and of the words before it. */
  readonly start: number;
  readonly end: number;
  readonly expansionStart: number;
}

const BRACKETED = /\((?:the\s|or\s)?([\p{Lu}][\p{Lu}\p{N}&.-]{1,7})(?:[,;][^()]{0,40})?\)/gu;
const WORD = /[\p{L}\p{N}’'&.]+/gu;
const SMALL = new Set('of the and for in on to de la du des von a an at by with'.split(' '));
const LOOK_BACK = 120;

/** The abbreviations that the running copy explains in brackets, in order. */
export const acronymsIn = keepLast(({ body }: Submission): readonly AcronymDefinition[] =>
  body
    .filter(({ kind, text }) => kind !== 'embed' && kind !== 'subhead' && text.includes('('))
    .flatMap((block) => [...findDefinitions(block)]),
);

function* findDefinitions(block: Block): Generator<AcronymDefinition> {
  for (const { 0: filed, 1: acronym = '', index } of block.text.matchAll(BRACKETED)) {
    const before = block.text.slice(Math.max(0, index - LOOK_BACK), index);
    const length = expansionBefore(before, acronym.replace(/[^\p{Lu}]/gu, ''));
    if (length === undefined) continue;
    const start = index + filed.indexOf(acronym);
    const expansionStart = index - length;
    const expansion = block.text.slice(expansionStart, index).trim();
    yield { block, acronym, expansion, start, end: start + acronym.length, expansionStart };
  }
}

/** How long the words at the end of `text` are that the letters stand for; the fewest that have them all. */
function expansionBefore(text: string, letters: string): number | undefined {
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ word, index }));
  let left = letters.length;
  for (let i = words.length - 1; i >= 0 && words.length - i <= letters.length + 4; i--) {
    const { word, index } = words[i] as { word: string; index: number };
    const gap = text.slice(index + word.length, words[i + 1]?.index ?? text.length);
    if (!/^[\s-]{1,2}$/.test(gap)) return undefined;
    const isLetter = word[0]?.toUpperCase() === letters[left - 1];
    if (isLetter && !(SMALL.has(word) && !isNeeded(letters, left, words.length - i))) left--;
    else if (!SMALL.has(word)) return undefined;
    if (left === 0) return text.length - index;
  }
  return undefined;
}

/** A small word lends its letter only where the letters could not be had without it. */
const isNeeded = (letters: string, left: number, used: number): boolean => used > letters.length - left;
