import { expect, test } from 'vitest';
import { BANDS, bucketsOfKey, bucketsOfWords, likenessOf, runsOf } from '../../src/corpus/minhash.js';
import fc from '../seeded.js';

const word = fc.stringMatching(/^[a-z]{1,8}$/);
const copy = fc.array(word, { minLength: 60, maxLength: 400 });

const share = (one: Float64Array, other: Float64Array): boolean =>
  one.some((bucket, index) => bucket === other[index]);

test('the likeness of sets is their Jaccard index', () => {
  const sets = ['a b c d e', 'a b c d x', 'q r s t'].map(runsOf) as [Set<string>, Set<string>, Set<string>];
  expect(sets[0]).toEqual(new Set(['a b c', 'b c d', 'c d e']));
  expect(likenessOf(sets[0], sets[0])).toBe(1);
  expect(likenessOf(sets[0], sets[1])).toBe(2 / 4);
  expect(likenessOf(sets[1], sets[2])).toBe(0);
  expect(likenessOf(runsOf('a b'), runsOf('a b'))).toBe(0);
});

test('of texts that have 70% of their runs in common, nearly all share a bucket', () => {
  let alike = 0;
  let met = 0;
  fc.assert(
    fc.property(copy, fc.array(fc.nat(), { maxLength: 12 }), (words, places) => {
      const edited = [...words];
      for (const place of places) edited[place % words.length] = 'edited';
      const [one, other] = [words.join(' '), edited.join(' ')];
      if (likenessOf(runsOf(one), runsOf(other)) < 0.7) return;
      alike++;
      if (share(bucketsOfWords(one), bucketsOfWords(other))) met++;
    }),
    { numRuns: 500 },
  );
  expect(alike).toBeGreaterThan(200);
  expect(met / alike).toBeGreaterThan(0.98);
});

test('texts with nothing in common share no bucket', () => {
  fc.assert(
    fc.property(copy, copy, (words, others) => {
      const [one, other] = [words.join(' '), others.map((each) => `${each}0`).join(' ')];
      expect(share(bucketsOfWords(one), bucketsOfWords(other))).toBe(false);
    }),
  );
});

test('short and empty texts have buckets too', () => {
  for (const content of ['', 'a', 'a b', 'a b c']) {
    const buckets = bucketsOfWords(content);
    expect(buckets).toHaveLength(BANDS);
    expect(buckets.every(Number.isSafeInteger)).toBe(true);
  }
});

test('keys have buckets of their own', () => {
  const keys = Array.from({ length: 20_000 }, (_, index) => `news.example.org/story-${index}?`);
  expect(new Set(keys.map((key) => bucketsOfKey(key)[0])).size).toBe(keys.length);
});
