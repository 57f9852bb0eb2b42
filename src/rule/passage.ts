import type { Block, Sentence, Submission, Word } from '../submission/types.js';
import { partitionPoint } from '../text/search.js';
import type { View } from '../text/view.js';

/** Takes the place of each character of quoted words where a rule reads narration alone. */
export const MASK = '\uFFFC';

/**
 * What a passage says, wherever it stands: blocks of the same text share it, and so do a story and the one before
 * it. Nothing in it may hold a block or a place in a file.
 */
export interface Wording {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly words: readonly Word[];
  /** What `readOnce` has read in it, each reader at a place of its own. */
  readonly notes: unknown[];
}

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
  readonly wording: Wording;
}

let readers = 0;

interface Note<T, Given> {
  readonly given: Given;
  readonly said: T;
}

/**
 * Asks `read` once for what comes from the wording of a passage alone, so that it need not be read again behind
 * a keystroke somewhere else. What it finds counts in the text; `locate` makes places of it. It may be given
 * something that seldom changes, such as the options of a rule.
 */
export function readOnce<T, Given = void>(
  read: (wording: Wording, given: Given) => T,
): (passage: Passage, given: Given) => T {
  const place = readers++;
  return ({ wording }, given) => {
    const note = wording.notes[place] as Note<T, Given> | undefined;
    if (note && note.given === given) return note.said;
    const said = read(wording, given);
    wording.notes[place] = { given, said };
    return said;
  };
}

/** The sentence of a passage that holds the character at `offset`; the last one before it where none does. */
export function sentenceAt({ sentences }: Pick<Passage, 'sentences'>, offset: number): Sentence | undefined {
  return sentences[partitionPoint(sentences, ({ start }) => start <= offset) - 1];
}

/** Whether a sentence of the passage starts at an offset of its text. */
export const startsSentence = (passage: Passage, start: number): boolean =>
  sentenceAt(passage, start)?.start === start;

/** Whether a sentence of the passage ends at an offset of its text. */
export const endsSentence = (passage: Passage, end: number): boolean =>
  sentenceAt(passage, end - 1)?.end === end;
