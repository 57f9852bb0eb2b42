import { expect, test } from 'vitest';
import { suppressFromOutside } from '../../src/engine/external.js';

const text = 'The rain came. The rain went.';
const base = { rule: 'wet', reason: 'as filed', from: 'a.json:1:1' };

/** Whether a finding at a place is silenced by a suppression with a text to match. */
function isSilenced(start: number, end: number, match = 'rain'): boolean {
  const diagnostic = {
    ruleId: 'wet',
    category: 'style',
    severity: 'warning' as const,
    message: 'Wet.',
    range: { start, end },
  };
  const { silenced } = suppressFromOutside([diagnostic], text, {
    suppressions: [{ ...base, match }],
    today: '2026-11-23',
  });
  return silenced.length > 0;
}

test.each([
  ['the word', 4, 8, true],
  ['the later word', 19, 23, true],
  ['its first letter', 4, 5, true],
  ['its last letter', 7, 9, true],
  ['what ends where it starts', 2, 4, false],
  ['what starts where it ends', 8, 10, false],
  ['what stands between', 10, 12, false],
  ['what stands behind all', 24, 26, false],
  ['the empty place at its start', 4, 4, true],
  ['the empty place within', 6, 6, true],
  ['the empty place at its end', 8, 8, true],
  ['the empty place at the end of the later', 23, 23, true],
  ['the empty place before', 3, 3, false],
  ['the empty place behind', 9, 9, false],
  ['the empty place behind all', 24, 24, false],
])('%s', (_, start, end, expected) => {
  expect(isSilenced(start, end)).toBe(expected);
});

test('space around the text to match is of no account', () => {
  expect(isSilenced(4, 8, '  rain ')).toBe(true);
  expect(isSilenced(8, 9, ' rain ')).toBe(false);
});

test('without findings nothing is of use, and without suppressions all is kept', () => {
  const none = { kept: [], silenced: [], used: [] };
  expect(suppressFromOutside([], text, { suppressions: [base], today: '2026-11-23' })).toEqual(none);
  expect(suppressFromOutside([], text, { today: '2026-11-23' })).toEqual(none);
});
