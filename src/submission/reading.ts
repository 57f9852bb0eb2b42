import type { Amount } from './claims/amounts.js';
import type { ClaimedChange } from './claims/changes.js';
import type { Conversion } from './claims/conversions.js';
import type { DateMention } from './claims/dates.js';
import type { WordKinds } from './claims/word-kinds.js';
import type { Block, Sentence, Word } from './types.js';

/**
 * What has been read in a block so far. Each part belongs to the module that reads it, which fills it in when it
 * is first asked for: `readingOf(block).words ??= …`.
 */
export interface Reading {
  sentences: readonly Sentence[] | undefined;
  words: readonly Word[] | undefined;
  kinds: WordKinds | undefined;
  amounts: readonly Amount[] | undefined;
  dates: readonly DateMention[] | undefined;
  conversions: readonly Conversion[] | undefined;
  changes: readonly ClaimedChange[] | undefined;
}

const readings = new WeakMap<Block, Reading>();

/** The one record of what has been read in a block: it is looked up once, whatever is asked of it. */
export function readingOf(block: Block): Reading {
  const known = readings.get(block);
  if (known) return known;
  const reading: Reading = {
    sentences: undefined,
    words: undefined,
    kinds: undefined,
    amounts: undefined,
    dates: undefined,
    conversions: undefined,
    changes: undefined,
  };
  readings.set(block, reading);
  return reading;
}
