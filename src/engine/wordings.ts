import type { Wording } from '../rule/passage.js';
import type { Block, Sentence, Word } from '../submission/types.js';
import { keepRecent } from '../text/recent.js';
import type { Hits } from './hits.js';

/** A wording, with what the engine keeps of it. */
export interface KeptWording extends Wording {
  /** What the rules that only declare have found in it; undefined until they are asked. */
  hits: Hits | undefined;
}

/** The wordings of a block: as it stands, and with what the story at hand quotes there masked. */
export interface BlockWordings {
  whole: KeptWording | undefined;
  masked: KeptWording | undefined;
  /** Where the mask lies: the offsets at which each part of it starts and ends. */
  mask: readonly number[];
}

const wordings = keepRecent((): BlockWordings => ({ whole: undefined, masked: undefined, mask: [] }));

export const startWordings = wordings.start;

export const wordingsOf = ({ text, index }: Block): BlockWordings => wordings.of(text, index);

export const startWording = (
  text: string,
  sentences: readonly Sentence[],
  words: readonly Word[],
): KeptWording => ({ text, sentences, words, notes: [], hits: undefined });
