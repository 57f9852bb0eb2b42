import { expect, test } from 'vitest';
import {
  compareRanges,
  covers,
  indexFrom,
  isEmpty,
  overlaps,
  placeAt,
  type Range,
} from '../../src/text/range.js';

const range = (start: number, end: number): Range => ({ start, end });

test.each([
  ['itself', range(2, 5), range(2, 5), true],
  ['a part', range(2, 5), range(3, 4), true],
  ['its edges', range(2, 5), placeAt(5), true],
  ['what sticks out', range(2, 5), range(3, 6), false],
  ['what stands elsewhere', range(2, 5), range(7, 8), false],
  ['what stands before it', range(2, 5), range(0, 1), false],
  ['what begins before it', range(2, 5), range(1, 4), false],
])('covers %s', (_, outer, inner, expected) => {
  expect(covers(outer, inner)).toBe(expected);
});

test.each([
  ['sharing a character', range(2, 5), range(4, 6), true],
  ['side by side', range(2, 5), range(5, 6), false],
  ['apart', range(2, 5), range(7, 9), false],
  ['one inside', range(2, 5), range(3, 4), true],
])('overlaps: %s', (_, a, b, expected) => {
  expect(overlaps(a, b)).toBe(expected);
  expect(overlaps(b, a)).toBe(expected);
});

test('an empty range overlaps what it stands within, and nothing at an edge', () => {
  expect(overlaps(range(2, 5), placeAt(2))).toBe(false);
  expect(overlaps(range(2, 5), placeAt(5))).toBe(false);
  expect(overlaps(range(2, 5), placeAt(3))).toBe(true);
  expect(isEmpty(placeAt(3))).toBe(true);
  expect(isEmpty(range(3, 4))).toBe(false);
});

test('ranges stand by start, the shorter first', () => {
  const sorted = [range(0, 0), range(0, 3), range(1, 1), range(1, 9), range(4, 5)];
  expect([...sorted].reverse().sort(compareRanges)).toEqual(sorted);
});

test.each([
  [0, 0],
  [2, 0],
  [3, 1],
  [7, 1],
  [8, 2],
])('from %i on the first of some ranges is number %i', (offset, expected) => {
  expect(indexFrom([range(2, 5), range(7, 8)], offset)).toBe(expected);
});
