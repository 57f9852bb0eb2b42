import pluralize from 'pluralize';
import { syllable } from 'syllable';
import { expect, test } from 'vitest';
import { COMMON_WORDS } from '../rules/lists/common-words.js';

interface Known {
  readonly problematic: Readonly<Record<string, number>>;
  readonly mayBeKnown: (word: string) => boolean;
}

// @ts-expect-error: the scripts of the build are JavaScript.
const { mayBeKnown, problematic }: Known = await import('../scripts/known-singulars.js');

/** Words that can be plurals of one that syllable knows by heart, and others that end alike. */
const plurals = Object.keys(problematic).flatMap((word) => {
  const stems = [word, word.slice(0, -1), word.slice(0, -2)];
  const ends = 's es ies ves ice ices i a ae men people children x eaux ses a ium us oes uses'.split(' ');
  return [pluralize(word, 2), ...stems.flatMap((stem) => ends.map((end) => stem + end))];
});
const starts = [...'abcdefghijklmnopqrstuvwxyz'].flatMap((letter) =>
  ['', 'a', 'e', 'i', 'o', 'u'].flatMap((next) =>
    'ice ies ves men eaux ses ae i a s'.split(' ').map((end) => letter + next + end),
  ),
);

test('a word whose singular syllable knows by heart is always asked about', () => {
  const words = [...plurals, ...starts, ...COMMON_WORDS, ...[...COMMON_WORDS].map((word) => `${word}s`)];
  const known = words.filter((word) => Object.hasOwn(problematic, pluralize(word, 1)));
  expect(known.length).toBeGreaterThan(100);
  expect(known.filter((word) => !mayBeKnown(word))).toEqual([]);
});

test('few words are', () => {
  const asked = [...COMMON_WORDS].filter(mayBeKnown);
  expect(asked.length).toBeLessThan(COMMON_WORDS.size / 100);
  expect([mayBeKnown('recipes'), mayBeKnown('harbor')]).toEqual([true, false]);
  expect(syllable('recipes')).toBe(3);
});
