import { expect, test } from 'vitest';
import { findMarks, hasDoubles, isDouble, styleOf } from '../../../src/submission/quotation/marks.js';
import { hasLooseSingles } from '../../../src/submission/quotation/singles.js';

/** `o` can open, `c` can close, `b` both, `-` neither. */
const drawn = (text: string): string =>
  findMarks(text)
    .map(({ canOpen, canClose }) => (canOpen && canClose ? 'b' : canOpen ? 'o' : canClose ? 'c' : '-'))
    .join('');

test.each([
  ['"We won," she said.', 'oc'],
  ['She said: "Yes."', 'oc'],
  ['“We won,” she said.', 'oc'],
  ['«We won,» she said.', 'oc'],
  ['The plan ("phase two") stalled.', 'oc'],
  ['The plan ["phase two"] stalled.', 'oc'],
  ['"\'Run\' was all," he said.', 'oocc'],
  ['"He told me, \'Run.\'" He left.', 'oocc'],
  ['*"We won,"* she said.', 'oc'],
  ['"yes"/"no"', 'ococ'],
  ['band—"Cold Harbor"—broke', 'oc'],
  ['he said—"—and left', 'b'],
  ['He said"no" twice.', '-c'],
  ['He said " no " twice.', '--'],
  ['" We won," she said.', 'oc'],
  ['He left "', '-'],
  ["don't", '-'],
  ["the players' union", 'c'],
  ["the '90s", 'o'],
  ['no marks', ''],
])('%s', (text, expected) => {
  expect(drawn(text)).toBe(expected);
});

test('marks have their place and character', () => {
  expect(findMarks('a “b” c’s').map(({ at, character }) => [at, character])).toEqual([
    [2, '“'],
    [4, '”'],
    [7, '’'],
  ]);
});

test.each(['"', '“', '”', '„', '‟', '＂', '«', '»'])('%s is a double mark', (mark) => {
  expect([isDouble(mark), hasDoubles(`a ${mark}`), hasLooseSingles(`a ${mark}`)]).toEqual([
    true,
    true,
    false,
  ]);
});

test.each(["'", '‘', '’', '‛'])('%s is a single mark', (mark) => {
  expect([isDouble(mark), hasDoubles(`a ${mark}`), hasLooseSingles(`a ${mark}`)]).toEqual([
    false,
    false,
    true,
  ]);
});

test.each([
  ['straight', '"\'＂'],
  ['curly', '“”‘’'],
  ['low', '„‟‛'],
  ['guillemet', '«»'],
])('%s marks are %s', (style, marks) => {
  expect([...marks].map(styleOf)).toEqual([...marks].map(() => style));
});

test("marks within words are not loose: don't, O’Neil", () => {
  expect(["don't, O’Neil", "don't, Jones'", "'tis", "''", 'none'].map(hasLooseSingles)).toEqual([
    false,
    true,
    true,
    true,
    false,
  ]);
});
