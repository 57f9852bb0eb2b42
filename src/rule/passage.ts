import type { Block, Sentence, Word } from '../submission/types.js';
import type { View } from '../text/view.js';

/** Takes the place of each character of quoted words where a rule reads narration alone. */
export const MASK = '\uFFFC';

/**
 * What a rule reads of one block. Offsets into `text`, and those of sentences and words, become places in the
 * file through `locate`. In narration, quoted words are masked in `text` and left out of the word lists.
 */
export interface Passage extends View {
  readonly block: Block;
  readonly sentences: readonly Sentence[];
  readonly words: readonly Word[];
}
