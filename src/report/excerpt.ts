import type { Range } from '../text/range.js';
import { printable } from './terminal.js';
import { type Cell, cellsOf, isPlain, widthOf } from './width.js';

/** A stretch of copy as it is shown; `isCut` where it had to end in `…`. */
export interface Piece {
  readonly text: string;
  readonly width: number;
  readonly isCut: boolean;
}

/** A line of copy, or a window on it, with the place to underline. All widths count terminal columns. */
export interface Excerpt {
  readonly text: string;
  readonly indent: number;
  readonly width: number;
}

/** Columns kept free on each side of a place that does not fit. */
const MARGIN = 16;
/** Code units read for each column to fill: enough for letters with marks, and no more of a line of 5 MB. */
const REACH = 4;
/** The longest word that is dropped rather than broken. */
const LONGEST_WORD = 32;

/** Copy as it is shown: nothing in it moves the cursor. */
export const shown = (copy: string): string => printable(copy.replaceAll('\t', '    '));

/** The window of at most `room` columns that shows `place` and as much of its line around it as fits. */
export function excerpt(text: string, line: Range, place: Range, room: number): Excerpt {
  const start = Math.min(place.start, line.end);
  const end = Math.max(start, Math.min(place.end, line.end));
  const margins = head(text, line, room).isCut ? 2 * Math.min(MARGIN, room >> 2) : 0;
  const inside = head(text, { start, end }, room - margins);
  const hidden = { start, end: inside.isCut ? line.end : end };
  const { before, after } = surroundings(text, line, hidden, room - inside.width);
  return {
    text: `${before.text}${inside.text}${after.text}`,
    indent: before.width,
    width: Math.max(inside.width, 1),
  };
}

/** What stands before and behind a place on its line, in at most `room` columns together. */
export function surroundings(text: string, line: Range, place: Range, room: number) {
  const left = { start: line.start, end: place.start };
  const right = { start: place.end, end: line.end };
  const before = tail(text, left, room >> 1);
  const after = head(text, right, room - before.width);
  const more = before.isCut && !after.isCut;
  return { before: more ? tail(text, left, room - after.width) : before, after };
}

/** How many code units to read for so many columns; where each fills one, to read one more is enough. */
const reachIn = (near: string, room: number): number => (isPlain(near) ? room + 1 : room * REACH);

/** The start of a stretch, or all of it, in at most `room` columns. */
function head(text: string, range: Range, room: number): Piece {
  const near = text.slice(range.start, range.start + room + 1);
  const end = Math.min(range.end, range.start + reachIn(near, room));
  const isWhole = end === range.end;
  const copy = text.slice(range.start, end);
  const cells = cellsOf(shown(isWhole ? copy : copy.replace(/[\ud800-\udbff]$/, '')));
  if (isWhole && widthOf(cells) <= room) return pieceOf(cells, false);
  return pieceOf([...fitting(cells, room - 1), ...ellipsis(room)], true);
}

/** The end of a stretch, or all of it, in at most `room` columns. */
function tail(text: string, range: Range, room: number): Piece {
  const near = text.slice(Math.max(0, range.end - room - 1), range.end);
  const start = Math.max(range.start, range.end - reachIn(near, room));
  const isWhole = start === range.start;
  const copy = text.slice(start, range.end);
  const cells = cellsOf(shown(isWhole ? copy : copy.replace(/^[\udc00-\udfff]/, '')));
  if (isWhole && widthOf(cells) <= room) return pieceOf(cells, false);
  return pieceOf([...ellipsis(room), ...fitting(cells.toReversed(), room - 1).toReversed()], true);
}

const pieceOf = (cells: readonly Cell[], isCut: boolean): Piece => ({
  text: cells.map((cell) => cell.text).join(''),
  width: widthOf(cells),
  isCut,
});

const ellipsis = (room: number): readonly Cell[] => (room > 0 ? [{ text: '…', width: 1 }] : []);

/** As many cells as fit, back to a space if one is near. The last cell may be half a character: it never fits. */
function fitting(cells: readonly Cell[], room: number): readonly Cell[] {
  let count = 0;
  for (let width = cells[0]?.width ?? 0; count < cells.length - 1 && width <= room; ) {
    count++;
    width += cells[count]?.width ?? 0;
  }
  if (cells[count]?.text === ' ') return cells.slice(0, count);
  const space = cells.slice(0, count).findLastIndex((cell) => cell.text === ' ');
  return cells.slice(0, space >= 0 && count - space <= LONGEST_WORD ? space : count);
}
