import { indexLines, lineAt } from '../text/lines.js';
import { isEmpty, type Range } from '../text/range.js';
import { shown } from './excerpt.js';
import { lineRange } from './line.js';
import { displayWidth } from './width.js';

/** The copy of an example without its marks, and where they stood. */
export interface MarkedCopy {
  readonly copy: string;
  readonly ranges: readonly Range[];
}

/** Takes the marks `[|…|]` and `[||]` out of an example. */
export function readMarkedCopy(marked: string): MarkedCopy {
  const ranges: Range[] = [];
  let copy = '';
  let end = 0;
  for (const { 0: mark, 1: inside = '', index } of marked.matchAll(/\[\|([\s\S]*?)\|\]/g)) {
    copy += marked.slice(end, index) + inside;
    ranges.push({ start: copy.length - inside.length, end: copy.length });
    end = index + mark.length;
  }
  return { copy: copy + marked.slice(end), ranges };
}

/** Copy line by line, each line with marks on it followed by one of `~` below them; `^` is an empty place. */
export function underline({ copy, ranges }: MarkedCopy): string {
  const lines = indexLines(copy);
  return lines
    .flatMap((_, index) => {
      const line = lineRange(copy, lines, index);
      const text = shown(copy.slice(line.start, line.end));
      const marks = ranges.filter((range) => range.start <= line.end && lineAt(lines, range.end) >= index);
      const below = marks.reduce((drawn, mark) => drawMark(drawn, copy, line, mark), '');
      return below === '' ? [text] : [text, below];
    })
    .join('\n');
}

function drawMark(drawn: string, copy: string, line: Range, mark: Range): string {
  const start = Math.max(line.start, mark.start);
  const end = Math.min(line.end, mark.end);
  const goesOn = start >= end && !isEmpty(mark) && mark.start < line.start;
  if (goesOn) return drawn;
  const sign = isEmpty(mark) ? '^' : '~'.repeat(Math.max(1, widthOfCopy(copy, start, end)));
  return drawn.padEnd(widthOfCopy(copy, line.start, start)) + sign;
}

const widthOfCopy = (copy: string, start: number, end: number): number =>
  displayWidth(shown(copy.slice(start, end)));
