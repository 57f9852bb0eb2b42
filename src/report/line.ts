import type { LineIndex } from '../text/lines.js';
import type { Range } from '../text/range.js';

/** The range of a line without its line end; `index` counts from 0, as in the line index. */
export function lineRange(text: string, lines: LineIndex, index: number): Range {
  const start = lines[index] as number;
  let end = lines[index + 1] ?? text.length;
  if (end > start && text[end - 1] === '\n') end--;
  if (end > start && text[end - 1] === '\r') end--;
  return { start, end };
}
