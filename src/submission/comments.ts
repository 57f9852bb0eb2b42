import type { Range } from '../text/range.js';
import { partitionPoint } from '../text/search.js';

/** Finds the HTML comments of a text, in order. One that is never closed is no comment. */
export function* findComments(text: string): Generator<Range> {
  let start = text.indexOf('<!--');
  while (start >= 0) {
    const close = text.indexOf('-->', start + 4);
    if (close < 0) return;
    yield { start, end: close + 3 };
    start = text.indexOf('<!--', close + 3);
  }
}

/** Those of `comments`, which are in order and apart, that share a character with `range`. */
export function commentsIn(comments: readonly Range[], range: Range): readonly Range[] {
  const first = partitionPoint(comments, ({ end: last }) => last <= range.start);
  let end = first;
  while (end < comments.length && (comments[end] as Range).start < range.end) end++;
  return first === end ? [] : comments.slice(first, end);
}
