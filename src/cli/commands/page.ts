import { excerpt, shown } from '../../report/excerpt.js';
import { lineRange } from '../../report/line.js';
import { displayWidth } from '../../report/width.js';
import { indexLines } from '../../text/lines.js';
import type { Range } from '../../text/range.js';

type Ink = (text: string) => string;

const plain: Ink = (text) => text;

function* wrapLine(line: string, room: number): Generator<string> {
  let row = '';
  for (const word of line.split(' ')) {
    const longer = row === '' ? word : `${row} ${word}`;
    if (row === '' || displayWidth(longer) <= room) row = longer;
    else {
      yield row;
      row = word;
    }
  }
  yield row;
}

/** Sets text in lines of at most `room` columns, all of them indented. Nothing in it moves the cursor. */
export function* wrapped(text: string, room: number, indent: number, ink: Ink = plain): Generator<string> {
  for (const line of text.split(/\r\n?|\n/))
    for (const row of wrapLine(shown(line), room - indent))
      yield row === '' ? '' : ' '.repeat(indent) + ink(row);
}

/** Takes the marks `[|…|]` out of an example and says where they stood. */
function readMarks(marked: string): { readonly copy: string; readonly places: readonly Range[] } {
  const places: Range[] = [];
  let copy = '';
  let start = 0;
  for (const part of marked.split(/(\[\|\|\]|\[\||\|\])/)) {
    if (part === '[|') start = copy.length;
    else if (part === '|]') places.push({ start, end: copy.length });
    else if (part === '[||]') places.push({ start: copy.length, end: copy.length });
    else copy += part;
  }
  return { copy, places };
}

/** Sets the copy of an example, each line that it marks cut to fit and the marked place underlined. */
export function* underlined(marked: string, room: number, indent: number, ink: Ink): Generator<string> {
  const { copy, places } = readMarks(marked);
  const lines = indexLines(copy);
  const margin = ' '.repeat(indent);
  for (const [index, start] of lines.entries()) {
    const line = lineRange(copy, lines, index);
    const next = lines[index + 1] ?? Number.POSITIVE_INFINITY;
    const here = places.filter((place) => place.start >= start && place.start < next);
    if (here.length === 0) yield* wrapped(copy.slice(line.start, line.end), room, indent);
    for (const place of here) {
      const window = excerpt(copy, line, place, room - indent);
      yield margin + window.text;
      yield margin + ' '.repeat(window.indent) + ink('~'.repeat(window.width));
    }
  }
}
