import type { Block, Sentence, Word } from '../submission/types.js';
import { keepRecent } from '../text/recent.js';
import type { Hits } from './hits.js';

/**
 * What a passage says, wherever it stands: blocks of the same text share it, and so do a story and the one before
 * it. Nothing in it may hold a block or a place in a file.
 */
export interface Wording {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly words: readonly Word[];
  /** What the rules that only declare have found in it; undefined until they are asked. */
  hits: Hits | undefined;
}

/** The wordings of a block: as it stands, and with what the story at hand quotes there masked. */
export interface BlockWordings {
  whole: Wording | undefined;
  masked: Wording | undefined;
  /** Where the mask lies: the offsets at which each part of it starts and ends. */
  mask: readonly number[];
}

const wordings = keepRecent((): BlockWordings => ({ whole: undefined, masked: undefined, mask: [] }));

export const startWordings = wordings.start;

export const wordingsOf = ({ text }: Block): BlockWordings => wordings.of(text);

export const startWording = (
  text: string,
  sentences: readonly Sentence[],
  words: readonly Word[],
): Wording => ({ text, sentences, words, hits: undefined });
