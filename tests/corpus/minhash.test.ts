import { expect, test } from 'vitest';
import { BANDS, bucketOf, estimateOf, likenessOf, runsOf, signatureOf } from '../../src/corpus/minhash.js';
import { hashWords } from '../../src/corpus/words.js';
import { hashKey } from '../../src/text/hash.js';
import fc from '../seeded.js';

const word = fc.stringMatching(/^[a-z]{1,8}$/);
const copy = fc.array(word, { minLength: 60, maxLength: 400 });

const draw = (words: string): Uint16Array => signatureOf(hashWords(words));
const bucketsOf = (signature: Uint16Array): readonly number[] =>
  Array.from({ length: BANDS }, (_, band) => bucketOf(signature, 0, band));

const share = (one: Uint16Array, other: Uint16Array): boolean => {
  const buckets = bucketsOf(other);
  return bucketsOf(one).some((bucket, band) => bucket === buckets[band]);
};

const estimate = (one: Uint16Array, other: Uint16Array): number =>
  estimateOf([...one, ...other], 0, one.length);

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
      if (share(draw(one), draw(other))) met++;
      expect(estimate(draw(one), draw(other))).toBeGreaterThan(0.4);
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
      expect(share(draw(one), draw(other))).toBe(false);
      expect(estimate(draw(one), draw(other))).toBeLessThan(0.2);
    }),
  );
});

test('short and empty texts have buckets too', () => {
  for (const content of ['', 'a', 'a b', 'a b c']) {
    expect(bucketsOf(draw(content)).every(Number.isSafeInteger)).toBe(true);
    expect(estimate(draw(content), draw(content))).toBe(1);
  }
});

test('keys have hashes of their own, in either half', () => {
  const keys = Array.from({ length: 5000 }, (_, index) => `news.example.org/${index}/story?`).map(hashKey);
  for (const half of [0, 1]) expect(new Set(keys.map((key) => key[half])).size).toBe(keys.length);
});
