import type { LineIndex, Position } from '../text/lines.js';

/** Between two of these, bytes are counted anew for each place. */
const STEP = 1024;

const bytesOf = (text: string): number => {
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 0x7f) bytes++;
    // Each half of a pair counts for two of its four bytes.
    if (unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff)) bytes++;
  }
  return bytes;
};

/**
 * Makes a reader of columns, from 1, in bytes of UTF-8. It keeps what it has counted of the line that it was asked
 * about last, so that many places on one long line cost no more than the line.
 */
export function byteColumns(text: string, lines: LineIndex): (place: Position) => number {
  let marks: number[] = [0];
  let current = -1;
  return ({ line, column }) => {
    if (line !== current) marks = [0];
    current = line;
    const start = lines[line - 1] as number;
    const units = column - 1;
    for (let index = marks.length; index * STEP <= units; index++) {
      const from = start + (index - 1) * STEP;
      marks.push((marks[index - 1] as number) + bytesOf(text.slice(from, from + STEP)));
    }
    const index = Math.floor(units / STEP);
    const rest = text.slice(start + index * STEP, start + units);
    return (marks[index] as number) + bytesOf(rest) + 1;
  };
}
