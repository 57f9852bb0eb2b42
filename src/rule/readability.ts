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
import { askOfWords } from '../submission/lexicon.js';
import type { Sentence } from '../submission/types.js';

/** How many formulas retext-readability asks. */
export const READABILITY_FORMULAS = 7;

/** What the formulas ask of a word. */
interface Ease {
  readonly lower: string;
  readonly isEasy: boolean;
  readonly isFamiliar: boolean;
}

let easyWords: ReadonlySet<string> | undefined;
let familiarWords: ReadonlySet<string> | undefined;

const easeOf = askOfWords(({ text }): Ease => {
  easyWords ??= new Set(daleChall);
  familiarWords ??= new Set(spache);
  const lower = text.toLowerCase();
  return { lower, isEasy: easyWords.has(lower), isFamiliar: familiarWords.has(lower) };
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

/** What two more say that look words up in a list, each word once. */
function agesByLists({ words }: Sentence, size: Size): number[] {
  const easy = new Set<string>();
  const familiar = new Set<string>();
  for (const { facts } of words) {
    const { lower, isEasy, isFamiliar } = easeOf(facts);
    if (isEasy) easy.add(lower);
    if (isFamiliar) familiar.add(lower);
  }
  const difficultWord = size.word - easy.size;
  const unfamiliarWord = size.word - familiar.size;
  const [, grade] = daleChallGradeLevel(daleChallFormula({ ...size, difficultWord }));
  return [gradeToAge(grade), gradeToAge(spacheFormula({ ...size, unfamiliarWord }))];
}

/** And what the last three say, which count syllables. */
function agesBySyllables({ words }: Sentence, size: Size): number[] {
  let [total, long, longInLowerCase] = [0, 0, 0];
  for (const { text, facts } of words) {
    const syllables = syllablesOf(facts);
    total += syllables;
    if (syllables < 3) continue;
    long++;
    if (text.charCodeAt(0) === easeOf(facts).lower.charCodeAt(0)) longInLowerCase++;
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
  const letter = words.reduce((sum, { text }) => sum + text.length, 0);
  const size = { sentence: 1, word: words.length, letter, character: letter };
  let most = READABILITY_FORMULAS;
  for (const agesBy of [agesBySize, agesByLists, agesBySyllables]) {
    most -= agesBy(sentence, size).filter((each) => !(each > age)).length;
    if (most < threshold) return false;
  }
  return true;
}
