import type { Block, Word } from '../types.js';
import { sentencesOf } from '../words.js';
import { isDateWord } from './calendar.js';
import { canStartNumber } from './number-words.js';
import { isSpeechWord } from './speech-words.js';
import { spellingOf } from './spellings.js';

/** The words of a block that something can begin with: a number in words, a date, a name, credit for words. */
export interface WordKinds {
  readonly words: readonly Word[];
  /** Indexes into `words`, in order. */
  readonly numbers: readonly number[];
  readonly dates: readonly number[];
  readonly speech: readonly number[];
  readonly capitals: readonly number[];
  /** Words spelled otherwise across the ocean. */
  readonly spellings: readonly number[];
}

const NUMBER = 1;
const DATE = 2;
const SPEECH = 4;
const SPELLING = 8;

/** Words whose kinds are kept; past this the table starts afresh, so that made-up text cannot fill memory. */
const MOST_WORDS = 100_000;

const kindsOfWords = new Map<string, number>();
const kindsOfBlocks = new WeakMap<Block, WordKinds>();

/** One walk over the words of a block for all that reads claims in it. */
export function wordKindsOf(block: Block): WordKinds {
  let kinds = kindsOfBlocks.get(block);
  if (!kinds) {
    kinds = sortWords(sentencesOf(block).flatMap((sentence) => sentence.words));
    kindsOfBlocks.set(block, kinds);
  }
  return kinds;
}

function sortWords(words: readonly Word[]): WordKinds {
  const sorted = {
    words,
    numbers: [] as number[],
    dates: [] as number[],
    speech: [] as number[],
    capitals: [] as number[],
    spellings: [] as number[],
  };
  for (let i = 0; i < words.length; i++) {
    const { facts } = words[i] as Word;
    if (facts.isCapitalised) sorted.capitals.push(i);
    const kinds = kindsOfWords.get(facts.lower) ?? remember(facts.lower);
    if (kinds === 0) continue;
    if (kinds & NUMBER) sorted.numbers.push(i);
    if (kinds & DATE) sorted.dates.push(i);
    if (kinds & SPEECH) sorted.speech.push(i);
    if (kinds & SPELLING) sorted.spellings.push(i);
  }
  return sorted;
}

function remember(word: string): number {
  if (kindsOfWords.size >= MOST_WORDS) kindsOfWords.clear();
  const kinds =
    (canStartNumber(word) ? NUMBER : 0) |
    (isDateWord(word) ? DATE : 0) |
    (isSpeechWord(word) ? SPEECH : 0) |
    (spellingOf(word) ? SPELLING : 0);
  kindsOfWords.set(word, kinds);
  return kinds;
}
