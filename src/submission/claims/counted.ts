import { indexFrom } from '../../text/range.js';
import type { Block, Word } from '../types.js';
import { type Amount, amountsOf } from './amounts.js';
import { wordKindsOf } from './word-kinds.js';

/** A number of the story that counts what a word names: `37 people were arrested` counts `arrest`. */
export interface Count {
  readonly block: Block;
  readonly amount: Amount;
}

const REACH = 6;
const STEM = 5;
const LINKS =
  /^(?:of|the|a|an|to|in|on|at|by|for|from|with|and|or|more|than|other|are|is|was|were|been|be|have|has|had|as|after|over)$/;

/** What is the same in a word and its other forms: `villages`, `village`; `arrested`, `arrests`. */
export const stemOf = (word: string): string =>
  word
    .toLowerCase()
    .replace(/['’]s$/, '')
    .slice(0, STEM)
    .replace(/(?<=\p{L}{3})(?:e?s|ed)$/u, '');

/** The words behind a number that can say what it counts: a few, up to the end of the clause. */
export function countedWords(block: Block, end: number, most = REACH): readonly string[] {
  const found: string[] = [];
  let last = end;
  const { words } = wordKindsOf(block);
  for (let index = indexFrom(words, end); index < words.length; index++) {
    const { text, start, end: wordEnd } = words[index] as Word;
    if (/[.;:!?()"“”]/.test(block.text.slice(last, start)) || found.length === most) break;
    found.push(text);
    last = wordEnd;
  }
  return found.filter((word) => !LINKS.test(word.toLowerCase()));
}

/** The numbers of the blocks that count a thing, given by its stem. */
export const countsOf = (blocks: readonly Block[], stem: string): readonly Count[] =>
  blocks.flatMap((block) =>
    amountsOf(block)
      .filter(({ end }) => countedWords(block, end).some((word) => stemOf(word) === stem))
      .map((amount) => ({ block, amount })),
  );

/** A count and the words up to the thing counted, as the story has them: `37 people were arrested`. */
export function phraseOf(
  { block, amount }: Count,
  stem: string,
): { readonly start: number; readonly end: number } {
  const { words } = wordKindsOf(block);
  let index = indexFrom(words, amount.end);
  while (index < words.length && stemOf((words[index] as Word).text) !== stem) index++;
  return { start: amount.start, end: words[index]?.end ?? amount.end };
}
