import type { Submission } from '../submission/types.js';
import type { Edit } from '../text/edit.js';
import { keepLast } from '../text/last.js';
import { compareRanges, type Range } from '../text/range.js';
import { partitionPoint } from '../text/search.js';

/** Whether a range reaches into the words of a quotation, where no fix may go. Its marks are not words. */
export function isQuoted(submission: Submission, { start, end }: Range): boolean {
  const words = quotedWords(submission);
  const next = words[partitionPoint(words, ({ end: last }) => last <= start)];
  return next !== undefined && next.start < Math.max(end, start + 1);
}

/**
 * Edits outside all quotations and edits within them, as one group or two: fixes can see to the first and a
 * person must see to the others, so they are spoken of apart.
 */
export function partAtQuotations<T extends Pick<Edit, 'range'>>(
  submission: Submission,
  edits: readonly T[],
): readonly (readonly T[])[] {
  const free: T[] = [];
  const quoted: T[] = [];
  for (const edit of edits) (isQuoted(submission, edit.range) ? quoted : free).push(edit);
  return [free, quoted].filter(({ length }) => length > 0);
}

/** All quoted words in order, those of a quotation within a quotation as part of it. */
const quotedWords = keepLast((submission: Submission): readonly Range[] => {
  const joined: Range[] = [];
  for (const { words } of [...submission.quotations].sort((a, b) => compareRanges(a.words, b.words))) {
    const last = joined.at(-1);
    if (!last || words.start >= last.end) joined.push(words);
    else if (words.end > last.end) joined[joined.length - 1] = { start: last.start, end: words.end };
  }
  return joined;
});
