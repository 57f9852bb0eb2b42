import { partitionPoint } from './search.js';

/**
 * A stretch of a file's text, half-open: `start` is the offset of its first character, `end` the offset
 * behind its last. Offsets count UTF-16 code units from 0, in the text as decoded (a BOM is not part of it).
 */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The empty range at `offset`: a place between two characters. */
export const placeAt = (offset: number): Range => ({ start: offset, end: offset });

export const isEmpty = (range: Range): boolean => range.start === range.end;

/** Whether `inner` lies wholly inside `outer`; the edges count as inside. */
export const covers = (outer: Range, inner: Range): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** Whether the two share a character, or an empty one stands within the other; at its edges it does not. */
export const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

/** Orders ranges as a reader meets them: by start, the shorter first. */
export const compareRanges = (a: Range, b: Range): number => a.start - b.start || a.end - b.end;

/** The index of the first of `ranges`, which are in order, that starts at `offset` or behind it. */
export function indexFrom(ranges: readonly Range[], offset: number): number {
  return partitionPoint(ranges, ({ start }) => start < offset);
}
