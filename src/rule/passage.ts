import type { Block, Sentence, Submission, Word } from '../submission/types.js';
import { partitionPoint } from '../text/search.js';
import type { View } from '../text/view.js';

/** Takes the place of each character of quoted words where a rule reads narration alone. */
export const MASK = '\uFFFC';

/**
 * What a rule reads of one block. Offsets into `text`, and those of sentences and words, become places in the
 * file through `locate`. In narration, quoted words are masked in `text` and left out of the word lists.
 */
export interface Passage extends View {
  readonly block: Block;
  /** The story that the block is part of. */
  readonly submission: Submission;
  readonly sentences: readonly Sentence[];
  readonly words: readonly Word[];
}

/** The sentence of a passage that holds the character at `offset`; the last one before it where none does. */
export function sentenceAt({ sentences }: Passage, offset: number): Sentence | undefined {
  return sentences[partitionPoint(sentences, ({ start }) => start <= offset) - 1];
}

/** Whether a sentence of the passage starts at an offset of its text. */
export const startsSentence = (passage: Passage, start: number): boolean =>
  sentenceAt(passage, start)?.start === start;

/** Whether a sentence of the passage ends at an offset of its text. */
export const endsSentence = (passage: Passage, end: number): boolean =>
  sentenceAt(passage, end - 1)?.end === end;
