import { describe, expect, test } from 'vitest';
import { indexIn, locate, type View } from '../../src/text/view.js';

/** `a \$5 &amp; b` behind ten characters, as its reader sees it: `a $5 & b`. */
const file = '..........a \\$5 &amp; b';
const offsets = [0, 2, 3, 5, 6];
const starts = [10, 12, 14, 16, 21];
const ends = [12, 14, 16, 21, 23];
const mapped: View = {
  text: 'a $5 & b',
  range: { start: 10, end: 23 },
  map: { offsets, starts, ends },
};
const plain: View = { text: 'a storm', range: { start: 10, end: 17 } };

describe('a plain slice', () => {
  test.each([
    [0, 1, 10, 11],
    [2, 7, 12, 17],
    [3, 3, 13, 13],
    [7, 7, 17, 17],
  ])('locates %i to %i', (start, end, from, to) => {
    expect(locate(plain, start, end)).toEqual({ start: from, end: to });
  });

  test.each([
    [10, 0],
    [12, 2],
    [17, 7],
    [3, 0],
    [99, 7],
  ])('finds offset %i', (offset, index) => {
    expect(indexIn(plain, offset)).toBe(index);
  });
});

describe('a view with a map', () => {
  test.each([
    ['all of it', 0, 8, file.slice(10)],
    ['an escape with its backslash', 2, 3, '\\$'],
    ['what stands behind an escape', 3, 4, '5'],
    ['the end of a run', 4, 5, ' '],
    ['the middle of a run', 1, 2, ' '],
    ['an entity', 5, 6, '&amp;'],
    ['the last character', 7, 8, 'b'],
    ['a stretch over an entity', 3, 8, '5 &amp; b'],
  ])('locates %s', (_, start, end, filed) => {
    const range = locate(mapped, start, end);
    expect(file.slice(range.start, range.end)).toBe(filed);
  });

  test.each([
    ['at the start', 0, 10],
    ['behind an escape', 3, 14],
    ['behind an entity', 6, 21],
    ['at the end', 8, 23],
  ])('locates the empty place %s', (_, at, offset) => {
    expect(locate(mapped, at, at)).toEqual({ start: offset, end: offset });
  });

  test('finds the character that starts at or behind an offset', () => {
    expect([0, 10, 11, 12, 13, 14, 15, 17, 21, 22, 23, 99].map((offset) => indexIn(mapped, offset))).toEqual([
      0, 0, 1, 2, 3, 3, 4, 6, 6, 7, 8, 8,
    ]);
  });

  test('goes there and back', () => {
    for (let i = 0; i < mapped.text.length; i++)
      expect(indexIn(mapped, locate(mapped, i, i + 1).start)).toBe(i);
  });
});
