import { keepRecent } from '../text/recent.js';
import type { Amount } from './claims/amounts.js';
import type { ClaimedChange } from './claims/changes.js';
import type { Conversion } from './claims/conversions.js';
import type { DateMention } from './claims/dates.js';
import type { Name } from './claims/names.js';
import type { WordKinds } from './claims/word-kinds.js';
import type { MarksReading } from './quotation/reading.js';
import type { Block, Sentence, Word } from './types.js';

/**
 * What has been read in the text of a block so far. Each part belongs to the module that reads it, which fills it
 * in when it is first asked for: `readingOf(block).words ??= …`. All of it comes from the text alone.
 */
export interface Reading {
  /** Its quotation marks, read beside neighbours of this kind. */
  marks: MarksReading | undefined;
  neighbours: number;
  /** Whether it begins with a mark that opens a quotation. */
  opensQuoted: boolean | undefined;
  sentences: readonly Sentence[] | undefined;
  words: readonly Word[] | undefined;
  /** Its words in lower case, with a space between them. */
  said: string | undefined;
  /** The first and the last three of them. */
  ends: readonly [first: string, last: string] | undefined;
  /** Each three of them that follow one another. */
  runs: ReadonlySet<string> | undefined;
  kinds: WordKinds | undefined;
  names: readonly Name[] | undefined;
  amounts: readonly Amount[] | undefined;
  /** The amounts again where some can be percentages. */
  percentages: readonly Amount[] | undefined;
  dates: readonly DateMention[] | undefined;
  conversions: readonly Conversion[] | undefined;
  changes: readonly ClaimedChange[] | undefined;
}

const readings = keepRecent(
  (): Reading => ({
    marks: undefined,
    neighbours: 0,
    opensQuoted: undefined,
    sentences: undefined,
    words: undefined,
    said: undefined,
    ends: undefined,
    runs: undefined,
    kinds: undefined,
    names: undefined,
    amounts: undefined,
    percentages: undefined,
    dates: undefined,
    conversions: undefined,
    changes: undefined,
  }),
);

/** Begins a story, which shares what was read in the blocks of the one before it that say the same. */
export const startReadings = readings.start;

/** The one record of what has been read in a block, or in another of the same text. */
export const readingOf = ({ text, index }: Block): Reading => readings.of(text, index);
