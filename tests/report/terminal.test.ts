import { expect, test } from 'vitest';
import { formatNames, loadFormat } from '../../src/report/index.js';
import { printable } from '../../src/report/terminal.js';
import fc from '../seeded.js';
import { fileOf, write } from './sample.js';

const dangerous = /[\0-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\p{Cs}]/u;

test.each([
  ['\x1b[31mred', '\\u001b[31mred'],
  ['a\tb\r\nc', 'a\\u0009b\\u000d\\u000ac'],
  ['\x9b2J\x7f\x85', '\\u009b2J\\u007f\\u0085'],
  ['\u202eevil\u2066\u200f\u061c', '\\u202eevil\\u2066\\u200f\\u061c'],
  ['a\u2028b\u2029', 'a\\u2028b\\u2029'],
  ['soft\xadhyphen\u200b\ufeff', 'soft\\u00adhyphen\\u200b\\ufeff'],
  ['half \ud83d and \ude00 whole 😀', 'half \\ud83d and \\ude00 whole 😀'],
  ['##[error]a ##vso[b]c ##teamcity[d', '\\u0023#[error]a \\u0023#vso[b]c \\u0023#teamcity[d'],
  ['## Heading, #1 [a]', '## Heading, #1 [a]'],
  ['“Café” 漢字 👩‍👧 – …', '“Café” 漢字 👩‍👧 – …'],
])('%j is shown as %j', (text, expected) => {
  expect(printable(text)).toBe(expected);
});

const hostile = fc.string({
  unit: fc.constantFrom(
    '\x1b',
    '\x9b',
    '\x07',
    '\x7f',
    '\u202e',
    '\u2028',
    '\ud800',
    '\udc00',
    '\t',
    '\v',
    'a',
    ' ',
    '漢',
  ),
  maxLength: 200,
});

test.each(formatNames)('%s lets no control sequence through', async (name) => {
  const format = await loadFormat(name);
  fc.assert(
    fc.property(hostile, hostile, hostile, fc.nat(200), (copy, message, path, at) => {
      const start = Math.min(at, copy.length);
      const range = { start, end: Math.min(start + 3, copy.length) };
      const change = { title: message, edits: [{ range, text: message }] };
      const diagnostic = { message, related: [{ range, message }], fix: change, suggestions: [change] };
      const [only] = fileOf('[||]', diagnostic).diagnostics;
      const file = {
        path,
        text: copy,
        diagnostics: [{ ...(only as NonNullable<typeof only>), range }],
        failures: [],
      };
      expect(write(format, [file], { rules: [] })).not.toMatch(dangerous);
    }),
    { numRuns: 200 },
  );
});
