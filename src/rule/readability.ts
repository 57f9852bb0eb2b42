import { automatedReadability } from 'automated-readability';
import { colemanLiau } from 'coleman-liau';
import { daleChall } from 'dale-chall';
import { daleChallFormula, daleChallGradeLevel } from 'dale-chall-formula';
import { flesch } from 'flesch';
import { gunningFog } from 'gunning-fog';
import { smogFormula } from 'smog-formula';
import { spache } from 'spache';
import { spacheFormula } from 'spache-formula';
import { syllable } from 'syllable';
import { askOfWords, factsOf } from '../submission/lexicon.js';
import type { Sentence, Word, WordFacts } from '../submission/types.js';

/** How many formulas retext-readability asks. */
export const READABILITY_FORMULAS = 7;

/** What the lists say of a word, in lower case, and the sentence in which it was last counted. */
interface Ease {
  readonly isEasy: boolean;
  readonly isFamiliar: boolean;
  countedIn: number;
}

let easyWords: ReadonlySet<string> | undefined;
let familiarWords: ReadonlySet<string> | undefined;

/** One for a word and its forms with capitals. */
const easeOf = askOfWords(({ text }): Ease => {
  easyWords ??= new Set(daleChall);
  familiarWords ??= new Set(spache);
  const lower = text.toLowerCase();
  if (lower !== text) return easeOf(factsOf(lower));
  return { isEasy: easyWords.has(lower), isFamiliar: familiarWords.has(lower), countedIn: 0 };
});

const syllablesOf = askOfWords(({ text }) => syllable(text));

const VOWEL = /[aeiouy]/gi;
/** What syllable can hear more syllables in than it has vowels. */
const DENSE = /([^aeiouy])\1l|bl|sm|thm|[ds]n['\u2019]?t|she|se[rs].|riet|i[iu]|mc|[aeiouy]{3}/i;

/** As many syllables as a word can have, at a tenth of the cost of counting them. */
export const mostSyllablesOf: (facts: WordFacts) => number = askOfWords(({ text }) => {
  if (!/^[a-z'\u2019]+$/i.test(text)) return text.length;
  const vowels = text.match(VOWEL)?.length ?? 0;
  return Math.max(1, DENSE.test(text) ? vowels + 3 : vowels);
});

/** As retext-readability turns school grades and scores into the age of a reader. */
const gradeToAge = (grade: number): number => Math.round(grade + 5);
const fleschToAge = (score: number): number => 20 - Math.floor(score / 10);
const smogToAge = (score: number): number => Math.ceil(Math.sqrt(score) + 2.5);

/** What the formulas are given of one sentence, filled in as it is counted. */
type Counts = {
  readonly sentence: 1;
  word: number;
  letter: number;
  character: number;
  difficultWord: number;
  unfamiliarWord: number;
  syllable: number;
  polysillabicWord: number;
  complexPolysillabicWord: number;
};

/** One record for all sentences, since they are judged one after the other. */
const counts: Counts = {
  sentence: 1,
  word: 0,
  letter: 0,
  character: 0,
  difficultWord: 0,
  unfamiliarWord: 0,
  syllable: 0,
  polysillabicWord: 0,
  complexPolysillabicWord: 0,
};

/** The size of a sentence; of the rest, as much as it can come to. */
function measure(words: readonly Word[]): void {
  let letters = 0;
  for (const { start, end } of words) letters += end - start;
  counts.word = words.length;
  counts.letter = letters;
  counts.character = letters;
  counts.difficultWord = words.length;
  counts.unfamiliarWord = words.length;
  counts.syllable = letters;
  counts.polysillabicWord = words.length;
  counts.complexPolysillabicWord = words.length;
}

let sentences = 0;

/** Counts the words that the lists do not have; each word of theirs lightens a sentence once. */
function countUnknown(words: readonly Word[]): void {
  const current = ++sentences;
  for (const { facts } of words) {
    const ease = easeOf(facts);
    if (ease.countedIn === current) continue;
    ease.countedIn = current;
    if (ease.isEasy) counts.difficultWord--;
    if (ease.isFamiliar) counts.unfamiliarWord--;
  }
}

/** How many formulas of three call a sentence hard if its words have so many syllables. */
function judgeSyllables(
  words: readonly Word[],
  count: (facts: WordFacts) => number,
  isHard: (years: number) => number,
): number {
  let total = 0;
  let long = 0;
  let longInLowerCase = 0;
  for (const { text, facts } of words) {
    const syllables = count(facts);
    total += syllables;
    if (syllables < 3) continue;
    long++;
    if (!facts.isCapitalised || text.startsWith('\u2019')) longInLowerCase++;
  }
  counts.syllable = total;
  counts.polysillabicWord = long;
  counts.complexPolysillabicWord = longInLowerCase;
  return (
    isHard(fleschToAge(flesch(counts))) +
    isHard(gradeToAge(gunningFog(counts))) +
    isHard(smogToAge(smogFormula(counts)))
  );
}

/**
 * How many of the seven formulas of retext-readability call a sentence too hard for readers of an age in years; 0
 * where that is fewer than `threshold`. What costs least is asked first, and the rest only where it can decide.
 */
export function countVotes({ words }: Sentence, age: number, threshold: number): number {
  measure(words);
  const isHard = (years: number): number => (years > age ? 1 : 0);
  const bySize = isHard(gradeToAge(automatedReadability(counts))) + isHard(gradeToAge(colemanLiau(counts)));
  const others = READABILITY_FORMULAS - 2;
  // No word being familiar is the worst that this formula can hear of, and seldom bad enough.
  const mayBeUnfamiliar = isHard(gradeToAge(spacheFormula(counts)));
  if (bySize + others - 1 + mayBeUnfamiliar < threshold) return 0;
  countUnknown(words);
  const byLists =
    isHard(gradeToAge(daleChallGradeLevel(daleChallFormula(counts))[1])) +
    isHard(gradeToAge(spacheFormula(counts)));
  const sofar = bySize + byLists;
  if (sofar + others - 2 < threshold) return 0;
  if (sofar + judgeSyllables(words, mostSyllablesOf, isHard) < threshold) return 0;
  const votes = sofar + judgeSyllables(words, syllablesOf, isHard);
  return votes < threshold ? 0 : votes;
}
