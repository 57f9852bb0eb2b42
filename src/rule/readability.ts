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
import type { Sentence } from '../submission/types.js';

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

/** As retext-readability turns school grades and scores into the age of a reader. */
const gradeToAge = (grade: number): number => Math.round(grade + 5);
const fleschToAge = (score: number): number => 20 - Math.floor(score / 10);
const smogToAge = (score: number): number => Math.ceil(Math.sqrt(score) + 2.5);

type Size = Readonly<Record<'sentence' | 'word' | 'letter' | 'character', number>>;

/** What two formulas say that count no more than letters and words. */
const agesBySize = (_: Sentence, size: Size): number[] => [
  gradeToAge(automatedReadability(size)),
  gradeToAge(colemanLiau(size)),
];

let counts = 0;

/** What two more say that look words up in a list, each word once. */
function agesByLists({ words }: Sentence, size: Size): number[] {
  const count = ++counts;
  let [easy, familiar] = [0, 0];
  for (const { facts } of words) {
    const ease = easeOf(facts);
    if (ease.countedIn === count) continue;
    ease.countedIn = count;
    if (ease.isEasy) easy++;
    if (ease.isFamiliar) familiar++;
  }
  const [, grade] = daleChallGradeLevel(daleChallFormula({ ...size, difficultWord: size.word - easy }));
  return [gradeToAge(grade), gradeToAge(spacheFormula({ ...size, unfamiliarWord: size.word - familiar }))];
}

/** And what the last three say, which count syllables. */
function agesBySyllables({ words }: Sentence, size: Size): number[] {
  let [total, long, longInLowerCase] = [0, 0, 0];
  for (const { text, facts } of words) {
    const syllables = syllablesOf(facts);
    total += syllables;
    if (syllables < 3) continue;
    long++;
    if (!facts.isCapitalised || text.startsWith('\u2019')) longInLowerCase++;
  }
  return [
    fleschToAge(flesch({ ...size, syllable: total })),
    gradeToAge(gunningFog({ ...size, complexPolysillabicWord: longInLowerCase })),
    smogToAge(smogFormula({ ...size, polysillabicWord: long })),
  ];
}

/**
 * Whether at least `threshold` of the seven formulas of retext-readability call a sentence too hard for readers
 * of an age in years. The cheap ones are asked first, and the rest only where they can still decide.
 */
export function isHardSentence(sentence: Sentence, age: number, threshold: number): boolean {
  const { words } = sentence;
  let letter = 0;
  for (const { text } of words) letter += text.length;
  const size = { sentence: 1, word: words.length, letter, character: letter };
  let most = READABILITY_FORMULAS;
  for (const agesBy of [agesBySize, agesByLists, agesBySyllables]) {
    most -= agesBy(sentence, size).filter((each) => !(each > age)).length;
    if (most < threshold) return false;
  }
  return true;
}
