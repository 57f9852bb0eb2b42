import type { Change } from '../rule/rule.js';
import { applyEdits } from '../text/edit.js';
import { type LineIndex, lineAt } from '../text/lines.js';
import type { Range } from '../text/range.js';
import { shown, surroundings } from './excerpt.js';
import { lineRange } from './line.js';
import { displayWidth } from './width.js';

/** A line, or a window on it, before and after a change. */
export interface Preview {
  readonly before: string;
  readonly after: string;
}

/** What a change makes of its line, in at most `room` columns; nothing where that takes more than a line. */
export function preview(text: string, lines: LineIndex, change: Change, room: number): Preview | undefined {
  const span = spanOf(change);
  const line = lineRange(text, lines, lineAt(lines, span.start));
  const length = change.edits.reduce((sum, edit) => sum + edit.text.length, span.end - span.start);
  if (span.end > line.end || length > 4 * room) return undefined;
  const old = text.slice(span.start, span.end);
  const fresh = applyEdits(
    old,
    change.edits.map(({ range, text }) => ({ range: moved(range, -span.start), text })),
  );
  const width = Math.max(displayWidth(shown(old)), displayWidth(shown(fresh)));
  if (/[\r\n]/.test(fresh) || width > room - 2) return undefined;
  const { before, after } = surroundings(text, line, span, room - width);
  return {
    before: `${before.text}${shown(old)}${after.text}`,
    after: `${before.text}${shown(fresh)}${after.text}`,
  };
}

const spanOf = ({ edits }: Change): Range =>
  edits.reduce(
    (span, { range }) => ({ start: Math.min(span.start, range.start), end: Math.max(span.end, range.end) }),
    { start: Infinity, end: 0 },
  );

const moved = ({ start, end }: Range, by: number): Range => ({ start: start + by, end: end + by });
