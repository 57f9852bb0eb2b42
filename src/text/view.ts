import type { Range } from './range.js';
import { partitionPoint } from './search.js';

/**
 * A stretch of a file as its reader sees it: backslash escapes, entities, link targets, emphasis marks,
 * comments and invisible characters are resolved or gone. Where nothing had to go, a view is a plain slice.
 */
export interface View {
  /** What the reader sees. */
  readonly text: string;
  /** Where the stretch lies in the file. */
  readonly range: Range;
  /** For each character of `text`, where it starts and ends in the file; left out for a plain slice. */
  readonly map?: { readonly starts: readonly number[]; readonly ends: readonly number[] };
}

/** The place in the file of the characters from `start` up to `end` of a view. */
export function locate(view: View, start: number, end: number): Range {
  const { map, range } = view;
  if (!map) return { start: range.start + start, end: range.start + end };
  if (start < end) return { start: map.starts[start] as number, end: map.ends[end - 1] as number };
  const place = start > 0 ? (map.ends[start - 1] as number) : range.start;
  return { start: place, end: place };
}

/** The offset into a view's text of the first character that starts at or behind `offset` in the file. */
export function indexIn(view: View, offset: number): number {
  const { map, range, text } = view;
  if (!map) return Math.min(Math.max(offset - range.start, 0), text.length);
  return partitionPoint(map.starts, (start) => start < offset);
}
