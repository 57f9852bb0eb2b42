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
  /** Where the characters of `text` stand in the file; left out for a plain slice. */
  readonly map?: OffsetMap;
}

/**
 * Where the characters of a text stand in a file, piece by piece: a piece is a run of characters that stand there as
 * they are, or a single one, whatever it takes up there. The lists are as long as there are pieces, and in order.
 */
export interface OffsetMap {
  /** The offset in the text at which each piece starts. */
  readonly offsets: readonly number[];
  /** Where each starts in the file, and where it ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** The place in the file of the characters from `start` up to `end` of a view. */
export function locate(view: View, start: number, end: number): Range {
  const { map, range, text } = view;
  if (!map) return { start: range.start + start, end: range.start + end };
  if (start < end) return { start: startOf(map, start), end: endOf(map, end - 1, text.length) };
  const place = start > 0 ? endOf(map, start - 1, text.length) : range.start;
  return { start: place, end: place };
}

/** The place in a map's lists of the piece that a character belongs to. */
const pieceOf = ({ offsets }: OffsetMap, at: number): number =>
  partitionPoint(offsets, (offset) => offset <= at) - 1;

/** Where a character starts in the file. */
function startOf(map: OffsetMap, at: number): number {
  const piece = pieceOf(map, at);
  return (map.starts[piece] as number) + at - (map.offsets[piece] as number);
}

/** Where a character ends in the file: the last one of a piece where that does. `length` is that of the whole text. */
function endOf(map: OffsetMap, at: number, length: number): number {
  const piece = pieceOf(map, at);
  const isLast = at + 1 === (map.offsets[piece + 1] ?? length);
  return isLast
    ? (map.ends[piece] as number)
    : (map.starts[piece] as number) + at + 1 - (map.offsets[piece] as number);
}

/** The offset into a view's text of the first character that starts at or behind `offset` in the file. */
export function indexIn(view: View, offset: number): number {
  const { map, range, text } = view;
  if (!map) return Math.min(Math.max(offset - range.start, 0), text.length);
  const next = partitionPoint(map.starts, (start) => start < offset);
  const behind = map.offsets[next] ?? text.length;
  if (next === 0) return behind;
  // It may lie within the run before.
  return Math.min(behind, (map.offsets[next - 1] as number) + offset - (map.starts[next - 1] as number));
}
