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
export function namesIn(text: string): string[] {
  return [...text.matchAll(/\p{Lu}[\p{L}\p{M}'\u2019-]*/gu)]
    .flatMap(([word]) => word.toLowerCase().split('-'))
    .filter((word) => word !== '' && !NO_NAMES.has(word) && !isNumber(word));
}

const isNumber = (word: string): boolean => readNumber(word) !== undefined || readOrdinal(word) !== undefined;
