import { expect, test } from 'vitest';
import { splitBlocks } from '../../src/submission/blocks.js';
import { findComments } from '../../src/submission/comments.js';
import { MANY } from '../seeded.js';

/** The blocks of a text, each as its lines joined by `|`. */
const blocksOf = (text: string): string[] =>
  splitBlocks(text, [...findComments(text)]).map((lines) =>
    lines.map(({ start, end }) => text.slice(start, end)).join('|'),
  );

test.each([
  ['no text', '', []],
  ['blanks alone', ' \n\t\n\r\n\u00A0\n', []],
  ['one line', 'A', ['A']],
  ['a final newline', 'A\n', ['A']],
  ['two final newlines', 'A\n\n', ['A']],
  ['blank lines before and between', '\n\n\nA\n\n\n\nB', ['A', 'B']],
  ['lines of one block', 'A\nB\n\nC', ['A|B', 'C']],
  ['CRLF', 'A\r\nB\r\n\r\nC\r\n', ['A|B', 'C']],
  ['lone carriage returns', 'A\rB\r\rC', ['A|B', 'C']],
  ['mixed line ends', 'A\r\n\nB\r\r\nC', ['A', 'B', 'C']],
  ['space around lines', '  A \t\n\t B  \n \nC\u00A0', ['A|B', 'C']],
  ['a line of no-break spaces', 'A\n\u00A0\u2003\nB', ['A', 'B']],
  ['a line of invisible characters', 'A\n\u200B\uFEFF\u00AD\nB', ['A', 'B']],
  ['a BOM at the start', '\uFEFFA\n\nB', ['A', 'B']],
  ['a heading line', 'A\n## B\nC', ['A', '## B', 'C']],
  ['a hash that is no heading', 'A\n#B', ['A|#B']],
  ['a hash amid a line', 'A ## B\nC', ['A ## B|C']],
  ['list items', '- A\n- B\n* C\n\nD', ['- A', '- B', '* C', 'D']],
  ['numbered items', '1. A\n2) B\n10. C', ['1. A', '2) B', '10. C']],
  ['an item over lines', '- A\n  more\n- B', ['- A|more', '- B']],
  ['a list behind a line of copy', 'A:\n- B\n- C', ['A:|- B|- C']],
  ['a dash that is no item', 'A\n-B\n2022 was\n3.5 more', ['A|-B|2022 was|3.5 more']],
  ['quoted lines', '> A\n> B', ['> A|> B']],
  ['a comment alone', 'A\n<!-- x -->\nB', ['A', 'B']],
  ['a comment over blank lines', 'A\n\n<!-- x\n\ny -->\n\nB', ['A', 'B']],
  ['comments at the ends of a line', '<!-- x --> A <!-- y -->', ['A']],
  ['a comment inside a line', 'A <!-- x --> B', ['A <!-- x --> B']],
  ['a comment over lines inside a block', 'A <!-- x\ny --> B\nC', ['A <!-- x\ny --> B|C']],
  ['a comment never closed', '<!-- A\n\nB', ['<!-- A', 'B']],
])('%s', (_, text, expected) => {
  expect(blocksOf(text)).toEqual(expected);
});

test.each([
  ['one long line', 'a '.repeat(MANY), 1],
  ['blank lines', '\n'.repeat(MANY), 0],
  ['lines of a comment', '<!-- x -->\n'.repeat(MANY), 0],
  ['a line of comments', '<!-- x --> '.repeat(MANY), 0],
])('however long: %s', (_, text, count) => {
  expect(blocksOf(text)).toHaveLength(count);
});
