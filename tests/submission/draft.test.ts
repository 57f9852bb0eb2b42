import { expect, test } from 'vitest';
import { splitBlocks } from '../../src/submission/blocks.js';
import {
  canBeHeadline,
  type Draft,
  draftBlock,
  isProse,
  isSubhead,
  saysTheSame,
} from '../../src/submission/draft.js';

function draft(text: string): Draft {
  const [lines] = splitBlocks(text, []);
  if (!lines) throw new Error('There is no block.');
  return draftBlock(text, lines, []);
}

test.each([
  ['Massive losses', true],
  ['Battle... and peace?', true],
  ["'Who would trust it?'", true],
  ['‘Who would trust it?’', true],
  ['What an outcome!', true],
  ['The long road from the harbor to the hills and home', true],
  ['## Anything that is marked. As one.', true],
  ['Nobody slept.', false],
  ['There are three ways:', false],
  ['Nobody slept …', false],
  ['"No."', false],
  ['"No"', false],
  ['“We won,” she said', false],
  ['one two three four five six seven eight nine ten eleven twelve thirteen', false],
  ['and that was that', false],
  ['Two lines\nof copy', false],
])('%j is a subhead: %s', (text, expected) => {
  expect(isSubhead(draft(text))).toBe(expected);
});

test.each([
  ['Two ferries left before noon.', true],
  ['"No."', true],
  ['- Anything', true],
  ['> Anything', true],
  ['one two three four five six seven eight nine ten '.repeat(3), true],
  ['Harbor reopens after storm', false],
  ['By Ana Brik', false],
  ['Acme Inc.', false],
  ['Who pays for the dam?', false],
])('%j is running copy: %s', (text, expected) => {
  expect(isProse(draft(text))).toBe(expected);
});

test.each([
  ['Harbor reopens after storm', true],
  ["'We can't wait'", true],
  ['a'.repeat(301), false],
  ['Two\nlines', false],
  ['- Anything', false],
])('%j can be a headline: %s', (text, expected) => {
  expect(canBeHeadline(draft(text))).toBe(expected);
});

test.each([
  ['Harbor reopens', 'HARBOR  REOPENS!', true],
  ['Harbor “reopens”', 'Harbor "reopens"', true],
  ['Harbor reopens', 'Harbor reopened', false],
])('%j and %j say the same: %s', (a, b, expected) => {
  expect(saysTheSame(a, b)).toBe(expected);
});
