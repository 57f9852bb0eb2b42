import { expect, test } from 'vitest';
import type { Diagnostic, FileReport } from '../../src/engine/diagnostic.js';
import { fixToRest } from '../../src/engine/fix.js';

type Place = readonly [start: number, end: number];

const TEXT = 'abcdefghij';

/** What the first pass makes of the text, where each fix writes `1`, `2`, … at its places. */
function afterOnePass(...fixes: readonly (readonly Place[])[]): string {
  const diagnostics = fixes.map((places, i): Diagnostic => {
    const edits = places.map(([start, end]) => ({ range: { start, end }, text: `${i + 1}` }));
    const range = { start: Math.min(...places.map(([start]) => start)), end: TEXT.length };
    const fix = { title: 'Change it.', edits };
    return { ruleId: `r${i}`, category: 'style', severity: 'warning', message: 'Change it.', range, fix };
  });
  const lint = (text: string): FileReport => ({
    path: 'story.txt',
    text,
    diagnostics: text === TEXT ? diagnostics : [],
    failures: [],
  });
  return fixToRest(TEXT, lint).text;
}

test.each<[string, Place[][], string]>([
  ['apart', [[[0, 1]], [[3, 4]]], '1bc2efghij'],
  ['side by side', [[[0, 3]], [[3, 6]]], '12ghij'],
  ['that overlap', [[[0, 4]], [[3, 6]]], '1efghij'],
  ['one within another', [[[0, 6]], [[3, 4]]], '1ghij'],
  ['at the start and at the end', [[[0, 0]], [[10, 10]]], '1abcdefghij2'],
  [
    'one between the edits of another',
    [
      [
        [1, 2],
        [7, 8],
      ],
      [[4, 5]],
    ],
    'a1cdefg1ij',
  ],
  [
    'one behind the edits of another',
    [
      [
        [1, 2],
        [7, 8],
      ],
      [[8, 9]],
    ],
    'a1cdefg12j',
  ],
  [
    'one whose later edit stands behind',
    [
      [[4, 6]],
      [
        [2, 3],
        [8, 9],
      ],
    ],
    'abcd1ghij',
  ],
  ['three, the middle one in the way of both', [[[0, 2]], [[1, 4]], [[3, 5]]], '1c3fghij'],
  ['that insert at one place', [[[3, 3]], [[3, 3]]], 'abc1defghij'],
  [
    'that insert at one of two places',
    [
      [[3, 3]],
      [
        [3, 3],
        [8, 8],
      ],
    ],
    'abc1defghij',
  ],
  [
    'that insert where the last of two is',
    [
      [
        [1, 1],
        [3, 3],
      ],
      [[3, 3]],
    ],
    'a1bc1defghij',
  ],
])('two fixes %s', (_, fixes, expected) => {
  expect(afterOnePass(...fixes)).toBe(expected);
});
