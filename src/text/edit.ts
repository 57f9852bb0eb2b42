import { compareRanges, overlaps, type Range } from './range.js';

/** Puts `text` in the place of what stands in `range`; an empty range inserts, an empty text deletes. */
export interface Edit {
  readonly range: Range;
  readonly text: string;
}

/** Whether two edits cannot both be applied: they share a character, or insert at the same place. */
export const conflict = (a: Edit, b: Edit): boolean =>
  overlaps(a.range, b.range) || compareRanges(a.range, b.range) === 0;

/** The range from the first of some edits to the last, whatever their order; there may be very many. */
export function spanOf(edits: readonly Edit[]): Range {
  let [start, end] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { range } of edits) {
    start = Math.min(start, range.start);
    end = Math.max(end, range.end);
  }
  return { start, end };
}

/** Applies edits that do not conflict, whatever their order. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((a, b) => compareRanges(a.range, b.range));
  const parts: string[] = [];
  let end = 0;
  for (const edit of ordered) {
    if (edit.range.start < end) throw new RangeError(`Edits overlap at offset ${edit.range.start}`);
    parts.push(text.slice(end, edit.range.start), edit.text);
    end = edit.range.end;
  }
  parts.push(text.slice(end));
  return parts.join('');
}
