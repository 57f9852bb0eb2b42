/**
 * The index of the first of `items` that is no longer before a place, their number where all are: `isBefore` holds
 * for those up to some point and for none behind it. Takes time with the logarithm of their number.
 */
export function partitionPoint<T>(items: ArrayLike<T>, isBefore: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(items[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}
