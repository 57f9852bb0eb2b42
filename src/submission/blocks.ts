import type { Range } from '../text/range.js';
import { isBlank } from './characters.js';
import { commentsIn } from './comments.js';

/** A line with text in it: its range without the white space around it. */
type Line = Range;

/** The lines of a block, in order; never empty. */
export type RawBlock = readonly Line[];

const LIST_MARKER = /^(?:[-+*•]|\d{1,3}[.)])[ \t]/;
const HEADING = /^#{1,6}[ \t]/;

const LINE_FEED = 10;
const RETURN = 13;

/** Finds the lines of a text; a line break inside a comment breaks nothing, and a comment alone is no text. */
function* findLines(text: string, comments: readonly Range[]): Generator<Line> {
  let start = 0;
  let comment = 0;
  for (let end = 0; ; end++) {
    end = endOfLine(text, end);
    while (comment < comments.length && (comments[comment] as Range).end <= end) comment++;
    const within = comments[comment];
    if (within && within.start < end && end < within.end) {
      end = within.end - 1;
      continue;
    }
    yield { start, end };
    if (end >= text.length) return;
    if (text.charCodeAt(end) === RETURN && text.charCodeAt(end + 1) === LINE_FEED) end++;
    start = end + 1;
  }
}

function endOfLine(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === LINE_FEED || unit === RETURN) return at;
  }
  return text.length;
}

/** Shrinks a line to what can be seen of it; undefined where that is nothing. */
function trim(text: string, line: Line, comments: readonly Range[]): Line | undefined {
  let { start, end } = line;
  const inside = comments.length === 0 ? comments : commentsIn(comments, line);
  let first = 0;
  let last = inside.length - 1;
  for (;;) {
    const lead = inside[first];
    if (lead && lead.start <= start) {
      start = Math.max(start, lead.end);
      first++;
    } else if (start < end && isBlankAt(text, start)) start++;
    else break;
  }
  for (;;) {
    const tail = inside[last];
    if (tail && last >= first && end <= tail.end) {
      end = Math.min(end, tail.start);
      last--;
    } else if (start < end && isBlankAt(text, end - 1)) end--;
    else break;
  }
  if (start >= end) return undefined;
  return start === line.start && end === line.end ? line : { start, end };
}

/** Letters and the like are told without a pattern. */
const isBlankAt = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return (unit <= 0x20 || unit >= 0x7f) && isBlank(text[at] as string);
};

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
    const isHeading = HEADING.test(opening);
    if (!block) inList = isItem;
    if (!block || isHeading || (inList && isItem)) {
      block = [seen];
      blocks.push(block);
    } else block.push(seen);
    if (isHeading) block = undefined;
  }
  return blocks;
}
