import { readNumber, readOrdinal } from '../rule/numbers.js';

/** Words that bear a capital and are no name: courtesy titles, and the words that start sentences. */
const NO_NAMES = new Set(
  (
    'mr mrs ms miss dr prof jr sr ' +
    'a an the this that these those it its he she they we you i and but or so in on at by for from to of with ' +
    'as if when while there here what who how not no number is are was were percent per cent'
  ).split(' '),
);

/**
 * The words of a stretch of copy that may be names, in lower case and in order. A capital is all there is to
 * go by, so a word counts as a name unless it is known to be none: the guard errs on the side of the name.
 */
export const namesIn = (text: string): string[] =>
  [...text.matchAll(/\p{Lu}[\p{L}\p{M}]*(?:['\u2019-][\p{L}\p{M}]+)*/gu)]
    .flatMap(([word]) => wordsIn(word))
    .filter((word) => !NO_NAMES.has(word) && !isNumber(word));

/** Whether there can be any: what is quick to see. */
export const mayHaveName = (text: string): boolean => /\p{Lu}/u.test(text);

/** All words in lower case. A mark beside a word is no part of it, and an apostrophe has no style. */
export const wordsIn = (text: string): string[] =>
  (text.match(/[\p{L}\p{M}]+(?:['\u2019][\p{L}\p{M}]+)*/gu) ?? []).map((word) =>
    word.toLowerCase().replaceAll('\u2019', "'"),
  );

const isNumber = (word: string): boolean => readNumber(word) !== undefined || readOrdinal(word) !== undefined;
