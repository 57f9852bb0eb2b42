import type { Amount } from './claims/amounts.js';
import type { ClaimedChange } from './claims/changes.js';
import type { Conversion } from './claims/conversions.js';
import type { DateMention } from './claims/dates.js';
import type { WordKinds } from './claims/word-kinds.js';
import type { Block, Sentence, Word } from './types.js';

/**
 * What has been read in the text of a block so far. Each part belongs to the module that reads it, which fills it
 * in when it is first asked for: `readingOf(block).words ??= …`. All of it comes from the text alone.
 */
export interface Reading {
  sentences: readonly Sentence[] | undefined;
  words: readonly Word[] | undefined;
  /** Its words in lower case, with a space between them. */
  said: string | undefined;
  /** Each three of them that follow one another. */
  runs: ReadonlySet<string> | undefined;
  kinds: WordKinds | undefined;
  amounts: readonly Amount[] | undefined;
  /** The amounts again where some can be percentages. */
  percentages: readonly Amount[] | undefined;
  dates: readonly DateMention[] | undefined;
  conversions: readonly Conversion[] | undefined;
  changes: readonly ClaimedChange[] | undefined;
}

/** The readings of the story at hand and of the one before it, by their texts. */
let [recent, earlier] = [new Map<string, Reading>(), new Map<string, Reading>()];

/**
 * Begins a story. Blocks that say the same share what was read in them, and so does the story before: behind a
 * keystroke or a round of fixes it is the same story with another word, and all but one block are known.
 */
export function startReadings(): void {
  [recent, earlier] = [new Map(), recent];
}

/** The one record of what has been read in a block, or in another of the same text. */
export const readingOf = ({ text }: Block): Reading => recent.get(text) ?? take(text);

function take(text: string): Reading {
  const reading = earlier.get(text) ?? startReading();
  recent.set(text, reading);
  return reading;
}

const startReading = (): Reading => ({
  sentences: undefined,
  words: undefined,
  said: undefined,
  runs: undefined,
  kinds: undefined,
  amounts: undefined,
  percentages: undefined,
  dates: undefined,
  conversions: undefined,
  changes: undefined,
});
