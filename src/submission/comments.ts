import type { Range } from '../text/range.js';

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
  let low = 0;
  let high = comments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((comments[middle] as Range).end <= range.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < comments.length && (comments[end] as Range).start < range.end) end++;
  return low === end ? [] : comments.slice(low, end);
}
