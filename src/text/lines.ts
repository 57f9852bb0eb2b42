import { partitionPoint } from './search.js';

/** A place as editors count it: `line` and `column` from 1, the column in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** The offsets at which the lines of a text start. A line ends with `\r\n`, `\n` or a lone `\r`. */
export type LineIndex = readonly number[];

export function indexLines(text: string): LineIndex {
  const starts = [0];
  const breaks = /\r\n?|\n/g;
  while (breaks.test(text)) starts.push(breaks.lastIndex);
  return starts;
}

/** The index into `lines` of the line that holds `offset`. */
export function lineAt(lines: LineIndex, offset: number): number {
  return Math.max(partitionPoint(lines, (start) => start <= offset) - 1, 0);
}

export function positionAt(lines: LineIndex, offset: number): Position {
  const line = lineAt(lines, offset);
  return { line: line + 1, column: offset - (lines[line] as number) + 1, offset };
}
