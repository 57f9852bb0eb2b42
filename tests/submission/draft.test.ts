import { expect, test } from 'vitest';
import { splitBlocks } from '../../src/submission/blocks.js';
import {
  canBeHeadline,
  countWords,
  type Draft,
  draftBlock,
  isHeading,
  isListItem,
  isProse,
  isSubhead,
  saysTheSame,
} from '../../src/submission/draft.js';

function draft(text: string): Draft {
  const [lines] = splitBlocks(text, []);
  if (!lines) throw new Error('There is no block.');
  return draftBlock(text, lines, []);
}

test('a draft is a slice of its file', () => {
  const text = 'One.\n\nTwo \\$5\nmore.\n\nThree.';
  const [, lines] = splitBlocks(text, []);
  const { filed, view } = draftBlock(text, lines ?? [], []);
  expect(filed).toBe('Two \\$5\nmore.');
  expect(view).toMatchObject({ text: 'Two $5\nmore.', range: { start: 6, end: 19 } });
});

test.each([
  ['', 0],
  ['one', 1],
  [' one  two ', 2],
  ['one\ttwo\nthree\vfour\ffive\rsix', 6],
  ['one\u00A0two\u2003three', 3],
  ['one\btwo\u000Ethree', 1],
  ['élan—one', 1],
  ['ab '.repeat(300), 200],
])('%j has %i words', (text, words) => {
  expect(countWords(text)).toBe(words);
});

test('words are counted as far as it matters', () => {
  expect(countWords('a b c d e', 2)).toBe(3);
  expect(countWords('a b', 2)).toBe(2);
});

test.each([
  ['## Storm', true, false],
  ['#Storm', false, false],
  ['A # storm', false, false],
  ['- Storm', false, true],
  ['123) Storm', false, true],
  ['1234. Storm', false, false],
  ['ab. Storm', false, false],
  ['12: Storm', false, false],
  ['Storm - rain', false, false],
])('%j is a heading: %s; an item: %s', (text, heading, item) => {
  expect([isHeading(draft(text)), isListItem(draft(text))]).toEqual([heading, item]);
});

test.each([
  ['Massive losses', true],
  ['The "big" one', true],
  ['iPhone sales fall', true],
  ['One two three four five six seven eight nine ten eleven twelve', true],
  ['One two three four five six seven eight nine ten eleven twelve more', false],
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
  ['It ended.', true],
  ['So.', true],
  ['He asked “Why?”', true],
  ['Inc. left.', true],
  ['Old Acme Inc.', true],
  ['## It ended.', false],
  ['It ended. So did we', false],
  ['Nobody slept. He', false],
  ['The answer was "no"', false],
  ['The "big" one', false],
  ['one two three four five six seven eight nine ten '.repeat(2).trim(), false],
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
  ['a'.repeat(300), true],
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
  ['Harbor master', 'Har bormaster', false],
])('%j and %j say the same: %s', (a, b, expected) => {
  expect(saysTheSame(a, b)).toBe(expected);
});
