/** Stands in a pattern for any run of items, an empty one too. */
export const STAR = Symbol('any run');

/**
 * Whether `items` read as `pattern`. Where they part ways, only the last star takes one item more, which
 * bounds the work by the product of the two lengths; a regular expression would try every division.
 */
export function readsAs<Piece, Item>(
  items: ArrayLike<Item>,
  pattern: readonly (Piece | typeof STAR)[],
  fits: (item: Item, piece: Piece) => boolean,
): boolean {
  let item = 0;
  let piece = 0;
  let behindStar = -1;
  let taken = 0;
  while (item < items.length) {
    const wanted = pattern[piece];
    if (wanted === STAR) {
      behindStar = ++piece;
      taken = item;
    } else if (piece < pattern.length && fits(items[item] as Item, wanted as Piece)) {
      item += 1;
      piece += 1;
    } else if (behindStar >= 0) {
      piece = behindStar;
      item = ++taken;
    } else {
      return false;
    }
  }
  while (pattern[piece] === STAR) piece += 1;
  return piece === pattern.length;
}
