import { expect, test } from 'vitest';
import { findComments } from '../../src/submission/comments.js';
import { readInline } from '../../src/submission/inline.js';
import { locate } from '../../src/text/view.js';
import fc, { MANY } from '../seeded.js';

const read = (text: string) => readInline(text, { start: 0, end: text.length }, [...findComments(text)]);

test.each([
  ['plain copy', 'A storm hit.', 'A storm hit.'],
  ['escapes', '\\$400, \\*not\\* \\[a\\] \\"b\\" \\\\', '$400, *not* [a] "b" \\'],
  ['a backslash before a letter', 'C:\\temp', 'C:\\temp'],
  ['a backslash at the end', 'A\\', 'A\\'],
  ['a hard break', 'A\\\nB', 'A\nB'],
  ['named entities', 'A &amp; B &lt; C&nbsp;D &mdash; E', 'A & B < C D — E'],
  ['numeric entities', '&#36;5 &#x201C;a&#x201d;', '$5 “a”'],
  ['an entity of two units', '&#128512;!', '😀!'],
  ['no entities', 'AT&T; R&D &; &nosuch; &#0; &#xD800; Q&A', 'AT&T; R&D &; &nosuch; &#0; &#xD800; Q&A'],
  ['a link', 'See [the map](https://a.example/x) now', 'See the map now'],
  [
    'a link with brackets in its address',
    'See [the map](https://a.example/x_(yes)_zed) now',
    'See the map now',
  ],
  ['a link with a space in its address', 'See [the map](a (b c) d) now', 'See [the map](a (b c) d) now'],
  ['a hard break with CRLF', 'A\\\r\nB', 'A\nB'],
  ['a list item with much space', '-    Item', 'Item'],
  ['quoted lines with CRLF', '> A\r\n> B', 'A\nB'],
  ['asterisks inside words', 'a*b*c and 5*6*7', 'a*b*c and 5*6*7'],
  ['emphasis from end to end', '*One*', 'One'],
  ['the last character there is', '&#x10FFFF; &#x110000; &#xDFFF;', '\u{10FFFF} &#x110000; &#xDFFF;'],
  ['a link in brackets', 'See [[the map](#)] now', 'See [the map] now'],
  ['no links', '[We] lost [the] (map) [a] (b)', '[We] lost [the] (map) [a] (b)'],
  ['a link with no end', 'See [the map](https://a.example', 'See [the map](https://a.example'],
  ['an autolink', 'At <https://a.example/x>.', 'At https://a.example/x.'],
  ['less than', '5 < 6 and a <b> c', '5 < 6 and a <b> c'],
  ['emphasis', '*One* and **two** and ***three***.', 'One and two and three.'],
  ['emphasis round marks', '*"We won,"* she said.', '"We won," she said.'],
  ['lone asterisks', '5 * 6 * 7, a footnote* and *that', '5 * 6 * 7, a footnote* and *that'],
  ['an asterisk inside a word', 'f*** and sh*t', 'f*** and sh*t'],
  ['a comment', 'A <!-- big --> storm', 'A  storm'],
  ['invisible characters', 'har\u00ADbor \u200Breopens\uFEFF', 'harbor reopens'],
  ['entities of invisible characters', 'har&shy;bor &#173;re&#8203;opens', 'harbor reopens'],
  ['odd spaces', 'a\u00A0b\u2009c\u202Fd', 'a b c d'],
  ['CRLF', 'A\r\nB\rC', 'A\nB\nC'],
  ['a heading', '## What next', 'What next'],
  ['a list item', '- Item', 'Item'],
  ['a numbered item', '12. Item', 'Item'],
  ['a quoted block', '> A\n> B', 'A\nB'],
  ['a year that begins a line', '2022 was hot', '2022 was hot'],
  ['emoji', 'a 👩‍👧 \\$5', 'a 👩‍👧 $5'],
])('%s', (_, text, seen) => {
  expect(read(text).view.text).toBe(seen);
});

test.each([
  ['an escape', 'Cost: \\$5.', '$5', '\\$5'],
  ['an entity', 'A &amp; B', '&', '&amp;'],
  ['the words of a link', 'See [the map](#x) now', 'the map', 'the map'],
  ['copy behind a link', 'See [the map](#x) now', 'now', 'now'],
  ['copy behind emphasis', '**Two** ferries', 'ferries', 'ferries'],
  ['a word with a soft hyphen', 'the har\u00ADbor', 'harbor', 'har\u00ADbor'],
  ['copy behind CRLF', 'A\r\nstorm', 'storm', 'storm'],
  ['copy behind a comment', 'A <!-- x --> storm', 'storm', 'storm'],
  ['copy over a comment', 'A<!-- x -->b', 'Ab', 'A<!-- x -->b'],
  ['copy behind a list marker', '- Item one', 'one', 'one'],
  ['an autolink', 'At <https://a.example>.', 'https://a.example', 'https://a.example'],
])('%s lies where it was filed', (_, text, seen, filed) => {
  const { view } = read(text);
  const start = view.text.indexOf(seen);
  const range = locate(view, start, start + seen.length);
  expect(text.slice(range.start, range.end)).toBe(filed);
});

test('targets are the addresses of links', () => {
  const text = 'See [a](https://a.example/x), <mailto:b@a.example> and [c](#).';
  expect(read(text).targets.map(({ start, end }) => text.slice(start, end))).toEqual([
    'https://a.example/x',
    'mailto:b@a.example',
    '#',
  ]);
});

test('a slice of a file keeps the offsets of the file', () => {
  const text = 'Skip. It cost \\$5. Skip.';
  const { view } = readInline(text, { start: 6, end: 18 }, []);
  expect(view.text).toBe('It cost $5.');
  expect(locate(view, 8, 9)).toEqual({ start: 14, end: 16 });
});

test.each([
  ['an entity', 'A &amp; B', 5, 'A &am'],
  ['an address', 'At <https://a.example> now', 20, 'At <https://a.exampl'],
  ['a link', 'See [the map](#x) now', 15, 'See [the map](#'],
  ['an escape', 'A \\$ B', 3, 'A \\'],
  ['a marker', 'A\n- B', 3, 'A\n-'],
])('a slice that ends within %s takes nothing from behind', (_, text, end, seen) => {
  expect(readInline(text, { start: 0, end }, []).view.text).toBe(seen);
});

test.each([
  ['an entity', 'A &amp; B', 7, 'A &'],
  ['an address', 'At <https://a.example> now', 22, 'At https://a.example'],
  ['a link', 'See [the map](#x) now', 17, 'See the map'],
  ['a marker', 'A\n- B', 4, 'A\n'],
])('a slice that ends with %s takes it whole', (_, text, end, seen) => {
  expect(readInline(text, { start: 0, end }, []).view.text).toBe(seen);
});

test('every character of every view stands in order and inside its slice', () => {
  const unit = fc.constantFrom(
    ...'\\$*[]()<>&;!-#ab \n\r',
    '&amp;',
    '[a](#)',
    '<!--',
    '-->',
    '\u00AD',
    '😀',
    '"',
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
      const { view } = read(text);
      let end = 0;
      for (let i = 0; i < view.text.length; i++) {
        const range = locate(view, i, i + 1);
        expect(range.start).toBeLessThan(range.end);
        expect(range.end).toBeLessThanOrEqual(text.length);
        expect(range.end).toBeGreaterThanOrEqual(end);
        end = range.end;
      }
    }),
  );
});

test.each(['[', '[a](', '*', '**a', '&', '<a:', '\\', '<!--', ']('])(
  'many %j are read to the end',
  (copy) => {
    expect(() => read(copy.repeat(MANY))).not.toThrow();
  },
);
