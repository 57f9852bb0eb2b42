import type { Range } from '../text/range.js';
import { isBlank } from './characters.js';
import { commentsIn } from './comments.js';

/** A line with text in it: its range without the white space around it. */
type Line = Range;

/** The lines of a block, in order; never empty. */
export type RawBlock = readonly Line[];

const LIST_MARKER = /^(?:[-+*•]|\d{1,3}[.)])[ \t]/;
const HEADING = /^#{1,6}[ \t]/;

/** Finds the lines of a text; a line break inside a comment breaks nothing, and a comment alone is no text. */
function* findLines(text: string, comments: readonly Range[]): Generator<Line> {
  const breaks = /\r\n?|\n|$/g;
  let start = 0;
  let comment = 0;
  while (start <= text.length) {
    const found = breaks.exec(text);
    const end = found ? found.index : text.length;
    while (comment < comments.length && (comments[comment] as Range).end <= end) comment++;
    const within = comments[comment];
    if (within && within.start < end && end < within.end) {
      breaks.lastIndex = within.end;
      continue;
    }
    yield { start, end };
    if (!found || end === text.length) return;
    start = end + found[0].length;
    breaks.lastIndex = start;
  }
}

/** Shrinks a line to what can be seen of it; undefined where that is nothing. */
function trim(text: string, line: Line, comments: readonly Range[]): Line | undefined {
  let { start, end } = line;
  const inside = commentsIn(comments, line);
  let first = 0;
  let last = inside.length - 1;
  for (;;) {
    const lead = inside[first];
    if (lead && lead.start <= start) {
      start = Math.max(start, lead.end);
      first++;
    } else if (start < end && isBlank(text[start] as string)) start++;
    else break;
  }
  for (;;) {
    const tail = inside[last];
    if (tail && last >= first && end <= tail.end) {
      end = Math.min(end, tail.start);
      last--;
    } else if (start < end && isBlank(text[end - 1] as string)) end--;
    else break;
  }
  return start < end ? { start, end } : undefined;
}

/**
 * Splits a text into blocks: runs of lines with text in them, parted by blank lines. A heading line, and each
 * item of a list, is a block of its own.
 */
export function splitBlocks(text: string, comments: readonly Range[]): RawBlock[] {
  const blocks: Line[][] = [];
  let block: Line[] | undefined;
  let inList = false;
  for (const line of findLines(text, comments)) {
    const seen = trim(text, line, comments);
    if (!seen) {
      block = undefined;
      continue;
    }
    const opening = text.slice(seen.start, seen.start + 8);
    const isItem = LIST_MARKER.test(opening);
    if (!block) inList = isItem;
    if (!block || HEADING.test(opening) || (inList && isItem)) {
      block = [];
      blocks.push(block);
    }
    block.push(seen);
    if (HEADING.test(opening)) block = undefined;
  }
  return blocks;
}
