import { describe, expect, test } from 'vitest';
import { clip, clipStart, placeOfMissing } from '../../src/rule/place.js';
import { parseSubmission } from '../../src/submission/parse.js';
import type { SectionKind } from '../../src/submission/types.js';

const H = 'Harbor reopens after storm';
const B = 'By Ana Brik';
const D = 'November 11, 2022';
const P = 'The harbor reopened at dawn on Friday, a day after the storm.';
const U = 'Original url:\n\n<https://news.example.org/2022/11/11/harbor-reopens-storm>';

describe('the place of a missing section', () => {
  test.each<[SectionKind, string[], string]>([
    ['headline', [B, D, P, U], B],
    ['byline', [H, D, P, U], D],
    ['date', [H, B, P, U], P],
    ['body', [H, B, D, U], U],
    ['source', [H, B, D, P], ''],
    ['byline', [H, P, U], P],
    ['date', [H, P, U], P],
    ['headline', [P, U], P],
    ['body', [H, B, D], ''],
    ['date', [H], ''],
    ['headline', [], ''],
  ])('%s in %j', (kind, blocks, expected) => {
    const text = `\n\n${blocks.join('\n\n')}\n`;
    const { start, end } = placeOfMissing(parseSubmission(text), kind);
    expect(end).toBe(start);
    if (expected === '') expect(text.slice(start).trim()).toBe('');
    else expect(text.slice(start).startsWith(expected)).toBe(true);
  });
});

test.each([
  ['Two ferries left.', 40, 'Two ferries left.'],
  ['  Two\n ferries  left. ', 40, 'Two ferries left.'],
  ['Two ferries left.', 13, 'Two ferries …'],
  ['The harbor reopened at dawn on Friday', 32, 'The harbor reopened at dawn on …'],
  ['x'.repeat(64), 32, `${'x'.repeat(16)} …`],
  ['', 5, ''],
])('clip(%j, %i)', (text, length, expected) => {
  expect(clip(text, length)).toBe(expected);
});

test.each([
  ['Two ferries left.', 40, 'Two ferries left.'],
  ['Two ferries left.', 13, '… ferries left.'],
  ['Two\nferries  left.', 8, '… left.'],
  ['', 5, ''],
])('clipStart(%j, %i)', (text, length, expected) => {
  expect(clipStart(text, length)).toBe(expected);
});
