import { expect, test } from 'vitest';
import { latinOf, storyAlphabet, withAlphabetOf } from '../../src/text/alphabet.js';

const range = (first: number, last: number): readonly string[] =>
  Array.from({ length: last - first + 1 }, (_, i) => String.fromCharCode(first + i));
const latin = [...range(0, 0xff), ...range(0x2000, 0x206f), ...range(0x20a0, 0x20cf), '\u2122'];

test.each(['L', 'Lu', 'Ll', 'Lt', 'Lo', 'M', 'N'])('\\p{%s} means the same in Latin-1', (property) => {
  for (const flags of ['u', 'iu']) {
    for (const shape of [`^\\p{${property}}$`, `^[\\p{${property}}]$`, `^[^\\p{${property}}^]$`]) {
      const pattern = new RegExp(shape, flags);
      const quick = latinOf(pattern);
      expect(quick.flags).toBe(flags.replace('u', ''));
      expect(latin.filter((each) => quick.test(each))).toEqual(latin.filter((each) => pattern.test(each)));
    }
  }
});

test('what Latin-1 cannot say stays', () => {
  const flags = 'v';
  const withSets = new RegExp('[\\p{L}--[a-z]]', flags);
  for (const pattern of [/\p{Script=Latin}/u, /\P{L}/u, /\u{1F600}/u, withSets, /😀/u, /\p{Pe}/u])
    expect(latinOf(pattern)).toBe(pattern);
});

test('a story is Latin by its letters, and only while it is at hand', () => {
  const isLatin = (text: string) => withAlphabetOf(text, () => storyAlphabet.isLatin);
  expect(isLatin('“Café” – €5…')).toBe(true);
  expect(isLatin('Kovač')).toBe(false);
  expect(isLatin('Kova&#269;')).toBe(false);
  expect(withAlphabetOf('Kovač', () => [isLatin('a'), storyAlphabet.isLatin])).toEqual([true, false]);
  expect(storyAlphabet.isLatin).toBe(false);
});
