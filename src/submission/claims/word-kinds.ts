import { askOfWords } from '../lexicon.js';
import { readingOf } from '../reading.js';
import type { Block, Word } from '../types.js';
import { wordsOf } from '../words.js';
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

/** One walk over the words of a block for all that reads claims in it. */
export function wordKindsOf(block: Block): WordKinds {
  const reading = readingOf(block);
  reading.kinds ??= sortWords(wordsOf(block));
  return reading.kinds;
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
    const kinds = kindsOf(facts);
    if (kinds === 0) continue;
    if (kinds & NUMBER) sorted.numbers.push(i);
    if (kinds & DATE) sorted.dates.push(i);
    if (kinds & SPEECH) sorted.speech.push(i);
    if (kinds & SPELLING) sorted.spellings.push(i);
  }
  return sorted;
}

const kindsOf = askOfWords(
  ({ lower }) =>
    (canStartNumber(lower) ? NUMBER : 0) |
    (isDateWord(lower) ? DATE : 0) |
    (isSpeechWord(lower) ? SPEECH : 0) |
    (spellingOf(lower) ? SPELLING : 0),
);
