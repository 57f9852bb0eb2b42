/** Words that bear a capital and are no name: days, months, titles, and the words that start sentences. */
const NO_NAMES = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun ' +
    'january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec ' +
    'mr mrs ms miss dr prof gov sen rep gen col capt lt sgt jr sr ' +
    'a an the this that these those it its he she they we you i and but or so in on at by for from to of with ' +
    'as if when while there here what who how not no is are was were percent per cent'
  ).split(' '),
);

/**
 * The words of a stretch of copy that may be names, in lower case and in order. A capital is all there is to
 * go by, so a word counts as a name unless it is known to be none: the guard errs on the side of the name.
 */
export function namesIn(text: string): string[] {
  return [...text.matchAll(/\p{Lu}[\p{L}\p{M}'\u2019-]*/gu)]
    .map(([word]) => word.toLowerCase())
    .filter((word) => !NO_NAMES.has(word));
}
