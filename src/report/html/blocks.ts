import { parseSubmission } from '../../submission/parse.js';
import { indexLines } from '../../text/lines.js';
import type { Range } from '../../text/range.js';
import { lineRange } from '../line.js';

/** A stretch of a story that is set as one. All of them together hold every letter of the text. */
export interface SetBlock {
  readonly kind: string;
  readonly range: Range;
}

/** Longer texts are no stories: they are set line by line. */
const LONGEST_STORY = 200_000;

/** The blocks of a story as newslint reads it, with what stands between them, comments mostly, as `aside`. */
export function* blocksOf(text: string): Generator<SetBlock> {
  if (text.length > LONGEST_STORY) {
    yield* linesOf(text);
    return;
  }
  let end = 0;
  for (const { kind, range } of parseSubmission(text).blocks) {
    yield* between(text, { start: end, end: range.start });
    yield { kind, range };
    end = range.end;
  }
  yield* between(text, { start: end, end: text.length });
}

function* between(text: string, { start, end }: Range): Generator<SetBlock> {
  const gap = text.slice(start, end);
  if (gap.trim() === '') return;
  const from = start + gap.search(/\S/);
  yield { kind: 'aside', range: { start: from, end: start + gap.trimEnd().length } };
}

function* linesOf(text: string): Generator<SetBlock> {
  const lines = indexLines(text);
  for (const index of lines.keys()) {
    const range = lineRange(text, lines, index);
    if (range.end > range.start) yield { kind: 'paragraph', range };
  }
}
