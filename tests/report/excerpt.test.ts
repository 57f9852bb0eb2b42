import { expect, test } from 'vitest';
import { excerpt } from '../../src/report/excerpt.js';
import { lineRange } from '../../src/report/line.js';
import { displayWidth } from '../../src/report/width.js';
import { indexLines, lineAt } from '../../src/text/lines.js';
import type { Range } from '../../src/text/range.js';
import fc from '../seeded.js';
import { unmark } from './sample.js';

function windowOn(text: string, place: Range, room: number) {
  const lines = indexLines(text);
  return excerpt(text, lineRange(text, lines, lineAt(lines, place.start)), place, room);
}

function draw(marked: string, room: number): string {
  const { text, ranges } = unmark(marked);
  const { text: line, indent, width } = windowOn(text, ranges[0] as Range, room);
  return `${line}\n${' '.repeat(indent)}^${'~'.repeat(width - 1)}`;
}

test.each([
  ['a line that fits', 'Above.\nThe [|cat|] sat.\r\nBelow.', 40, 'The cat sat.\n    ^~~'],
  ['a line that fits exactly', 'The [|cat|] sat.', 12, 'The cat sat.\n    ^~~'],
  ['an empty range', 'The cat[||] sat.', 40, 'The cat sat.\n       ^'],
  ['the end of the text', 'The cat.\n[||]', 40, '\n^'],
  ['the end of a line', 'The cat[|\r\n\r\n|]sat.', 40, 'The cat\n       ^'],
  ['white space at the end of a line', 'The cat[|  |]\nsat.', 40, 'The cat  \n       ^~'],
  ['a range over lines', 'The [|cat\nsat|].', 40, 'The cat\n    ^~~'],
  ['wide characters', '漢字[|かな|]！', 40, '漢字かな！\n    ^~~~'],
  [
    'emoji and marks',
    '👩‍👧 cafe\u0301 [|e\u0301te\u0301|]',
    40,
    '👩‍👧 cafe\u0301 e\u0301te\u0301\n        ^~~',
  ],
  ['tabs', 'a\tb\t[|c|]', 40, 'a    b    c\n          ^'],
  ['control characters', 'a\x1b[|b\x1b|]', 40, 'a\\u001bb\\u001b\n       ^~~~~~~'],
])('%s', (_, marked, room, expected) => {
  expect(draw(marked, room)).toBe(expected);
});

test('a long line is a window cut at words', () => {
  const before = 'one two three four five six seven eight nine ten';
  expect(draw(`${before} [|place|] ${before}`, 40)).toBe(
    '…eight nine ten place one two three…\n                ^~~~~',
  );
  expect(draw(`[|place|] ${before}`, 30)).toBe('place one two three four five…\n^~~~~');
  expect(draw(`${before} [|place|]`, 30)).toBe('…seven eight nine ten place\n                      ^~~~~');
});

test('a long place shows its start', () => {
  const words = 'one two three four five six seven eight nine ten';
  expect(draw(`${words} [|${words}|]`, 40)).toBe(
    '…eight nine ten one two three four…\n                ^~~~~~~~~~~~~~~~~~~',
  );
});

test('a word too long to be dropped is broken', () => {
  expect(draw(`${'x'.repeat(200)}[|!|]${'y'.repeat(200)}`, 21)).toBe(
    `…${'x'.repeat(9)}!${'y'.repeat(9)}…\n          ^`,
  );
});

test('a window fits its room and points at its place', () => {
  const units = fc.constantFrom(
    'a',
    'bc ',
    ' ',
    '漢',
    '😀',
    '👩‍👧',
    'e\u0301',
    '\u0301',
    '\t',
    '\x1b',
    '\ud83d',
    '\n',
    '\r',
  );
  fc.assert(
    fc.property(
      fc.string({ unit: units, maxLength: 300 }),
      fc.nat(),
      fc.nat(40),
      fc.integer({ min: 20, max: 60 }),
      (text, at, length, room) => {
        const start = at % (text.length + 1);
        const {
          text: line,
          indent,
          width,
        } = windowOn(text, { start, end: Math.min(start + length, text.length) }, room);
        // Cutting in front of a combining mark parts it from its letter, which can cost a column at each cut.
        expect(displayWidth(line)).toBeLessThanOrEqual(room + 2);
        expect(indent + width).toBeLessThanOrEqual(room + 1);
      },
    ),
  );
});
