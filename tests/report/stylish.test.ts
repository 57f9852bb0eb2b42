import { expect, test } from 'vitest';
import { stylish } from '../../src/report/stylish.js';
import { clean, fileOf, write } from './sample.js';

test('findings stand under their file in columns', () => {
  const one = fileOf(
    'A [|B|]\n\n\n\n\n\n\n\n\nlong [|line|] [|x|]',
    { message: 'Short.' },
    {
      ruleId: 'unbalanced-quotes',
      severity: 'error',
      message: '“漢字” is new.',
      fix: { title: 'Delete it.', edits: [{ range: { start: 0, end: 1 }, text: '' }] },
    },
  );
  expect(
    write(stylish, [clean(), one, { ...fileOf('[||]', { severity: 'info' }), path: 'b.txt' }]),
  ).toBe(`a.txt
   1:3   warning  Short.                               repeated-word
  10:6   error    “漢字” is new.                       unbalanced-quotes
  10:11  warning  “the” is written twice; delete one.  repeated-word

b.txt
  1:1  info  “the” is written twice; delete one.  repeated-word

3 submissions, 4 findings: 1 error, 2 warnings, 1 info.
1 can be fixed with --fix.
`);
});

test('a message that has no room stands out of line and moves no other', () => {
  const message = 'This message is longer than the terminal has room for, and it says so.';
  expect(write(stylish, [fileOf('[|A|] [|B|]', { message })])).toContain(`
  1:1  warning  ${message}  repeated-word
  1:3  warning  “the” is written twice; delete one.  repeated-word
`);
});

test('without a terminal, messages of a usual length line up', () => {
  const message = 'x'.repeat(90);
  const text = write(stylish, [fileOf('[|A|] [|B|]', { message })], { columns: Number.POSITIVE_INFINITY });
  expect(
    new Set(
      text
        .split('\n')
        .slice(1, 3)
        .map((line) => line.indexOf('repeated-word')),
    ).size,
  ).toBe(1);
});

test('colour where there is a terminal for it', () => {
  const text = write(stylish, [fileOf('[|A|]')], { colour: true });
  expect(text).toContain('\x1b[4ma.txt\x1b[24m\n');
  expect(text).toContain('\x1b[33mwarning\x1b[39m');
});
