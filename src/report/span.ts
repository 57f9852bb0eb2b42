import type { Change } from '../rule/rule.js';
import { applyEdits, type Edit, spanOf } from '../text/edit.js';

/** Wider changes are not worth a copy of all that lies between their edits. */
const WIDEST = 20_000;

/**
 * A change as one edit, for programs that know no other: all its edits and the copy between them. Undefined where
 * they lie too far apart.
 */
export function spanEdit(text: string, { edits }: Change): Edit | undefined {
  const [only] = edits;
  if (edits.length <= 1) return only;
  const range = spanOf(edits);
  if (range.end - range.start > WIDEST) return undefined;
  const moved = edits.map((edit) => ({
    text: edit.text,
    range: { start: edit.range.start - range.start, end: edit.range.end - range.start },
  }));
  return { range, text: applyEdits(text.slice(range.start, range.end), moved) };
}
