import { daleChall } from 'dale-chall';
import { syllable } from 'syllable';
import { expect, test } from 'vitest';
import { COMMON_WORDS } from '../../rules/lists/common-words.js';
import { mostSyllablesOf } from '../../src/rule/readability.js';
import { factsOf } from '../../src/submission/lexicon.js';
import { hasCorpus, readCorpus } from '../corpus.js';
import fc from '../seeded.js';

const findTooFew = (words: Iterable<string>): string[] =>
  [...new Set(words)].filter((word) => mostSyllablesOf(factsOf(word)) < syllable(word));

const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{N}'’.&-]+/gu) ?? [];

test('no word of a list has more syllables than it can have', () => {
  expect(findTooFew([...daleChall, ...COMMON_WORDS])).toEqual([]);
});

test.skipIf(!hasCorpus)('nor has one of ../shared/corpus, which is here', () => {
  expect(findTooFew(readCorpus().flatMap(wordsIn))).toEqual([]);
});

/** What syllable looks for, whose syllables are not those of its vowels. */
const PARTS =
  "mc re un thm ism asm ier iest creat ology ed es ers ly ing less ful tion eo ua ia iou uai bl ttl ness orbed shred react ishes ashes eing dea gean oa uity coal ious ely inter over ville dnt snt riet dien lien uen iell real theist deist ya aye y rhy n't";

test('nor has a word made of what is hard to count', () => {
  const part = fc.oneof(fc.constantFrom(...PARTS.split(' ')), fc.constantFrom(...'aeiouyrstlnmcdhbg'));
  const word = fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(word, (made) => {
      expect(mostSyllablesOf(factsOf(made))).toBeGreaterThanOrEqual(syllable(made));
    }),
    { numRuns: 20_000 },
  );
});

test('most words have not many less', () => {
  const words = [...COMMON_WORDS].filter((word) => /^[a-z]+$/.test(word));
  const sum = (count: (word: string) => number): number =>
    words.reduce((total, word) => total + count(word), 0);
  expect(sum((word) => mostSyllablesOf(factsOf(word))) / sum(syllable)).toBeLessThan(1.3);
});
