import { describe, expect, test } from 'vitest';
import { formatNumber, readNumber, SPELLED_NUMBER, spellNumber } from '../../src/rule/numbers.js';

describe('readNumber', () => {
  test.each([
    ['zero', 0],
    ['six', 6],
    ['Forty-two', 42],
    ['forty two', 42],
    ['two hundred and five', 205],
    ['three thousand two hundred', 3200],
    ['three million', 3_000_000],
    ['two three', undefined],
    ['twelve twenty', undefined],
    ['boat', undefined],
    ['', undefined],
  ])('%s', (words, value) => {
    expect(readNumber(words)).toBe(value);
  });

  test('reads what spellNumber writes', () => {
    for (let value = 0; value <= 100; value++) {
      const words = spellNumber(value) as string;
      expect(readNumber(words)).toBe(value);
      if (value > 0 && value < 100) expect(words).toMatch(new RegExp(`^${SPELLED_NUMBER}$`));
    }
  });
});

test('formatNumber groups thousands and leaves decimals', () => {
  expect([7, 1204, 12000, 1234567.25].map(formatNumber)).toEqual(['7', '1,204', '12,000', '1,234,567.25']);
});
