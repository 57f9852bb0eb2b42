import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { displayWidth } from '../../src/report/width.js';
import fc, { runs } from '../seeded.js';

test.each([
  ['', 0],
  ['plain “copy” – café', 19],
  ['漢字かな', 8],
  ['한국어', 6],
  ['\u1112\u1161\u11ab', 2],
  ['e\u0301', 1],
  ['नमस्ते', 4],
  ['👍🏽', 2],
  ['👩‍👩‍👧', 2],
  ['🇵🇹', 2],
  ['❤️', 2],
  ['1️⃣', 2],
  ['©', 1],
  ['ｆｕｌｌ', 8],
])('%s fills %i columns', (text, width) => {
  expect(displayWidth(text)).toBe(width);
});

const pieces = fc.constantFrom(
  ...[
    'a',
    'é',
    'e\u0301',
    '“',
    '…',
    ' ',
    '\u2003',
    'Ж',
    'ω',
    '漢',
    'カ',
    'ｶ',
    '한',
    'ש',
    'ع',
    'ไ',
    '😀',
    '👍🏽',
    '👩‍🚀',
  ],
  ...['🙂', '🙂\u0301', '®'],
  ...['🇺🇸', '❤️', '™', '€', '1️⃣', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '가', '，'],
);

test('string-width agrees on what copy is made of', () => {
  fc.assert(
    fc.property(fc.array(pieces), (parts) => {
      const text = parts.join('');
      expect(displayWidth(text)).toBe(stringWidth(text));
    }),
    { numRuns: runs(1000) },
  );
});

// Alone, a vowel or a final of Hangul jamo has no syllable to be part of; copy does not hold that.
const isJamo = (code: number): boolean => code >= 0x1160 && code < 0x1200;

test('string-width agrees on every character of alphabets and punctuation', () => {
  const others: string[] = [];
  for (let code = 0x20; code < 0x3000; code++) {
    const character = String.fromCharCode(code);
    if (!isJamo(code) && displayWidth(character) !== stringWidth(character)) others.push(code.toString(16));
  }
  expect(others).toEqual([]);
});
