import { expect, test } from 'vitest';
import { pretty } from '../../src/report/pretty.js';
import { clean, fileOf, write } from './sample.js';

test('a finding with its line, its related place and its changes', () => {
  const file = fileOf('Harbor road to close\n\n[|October 3|], 2022\n\n</2022/10/30/harbor>\n', {
    ruleId: 'date-url-mismatch',
    message: 'The date line and the URL are 27 days apart.',
    related: [{ range: { start: 41, end: 51 }, message: 'The URL says October 30.' }],
    fix: { title: 'Write “October 30”.', edits: [{ range: { start: 30, end: 31 }, text: '30' }] },
    suggestions: [{ title: 'Take the date out.', edits: [{ range: { start: 22, end: 39 }, text: '' }] }],
  });
  expect(
    write(pretty, [clean(), file]),
  ).toBe(`warning[date-url-mismatch]: The date line and the URL are 27 days apart.
 --> a.txt:3:1
  |
3 | October 3, 2022
  | ^~~~~~~~~
  |
 ::: a.txt:5:3: The URL says October 30.
  |
5 | </2022/10/30/harbor>
  |   ^~~~~~~~~~
  |
  = fix: Write “October 30”.
  - October 3, 2022
  + October 30, 2022
  = suggestion: Take the date out.

2 submissions, 1 finding: 0 errors, 1 warning.
1 can be fixed with --fix.
`);
});

test('line numbers share a gutter', () => {
  const file = fileOf(`[||]${'\n'.repeat(11)}Copy.`, {
    related: [{ range: { start: 11, end: 15 }, message: 'Here.' }],
  });
  expect(write(pretty, [file])).toContain(`
  --> a.txt:1:1
   |
 1 |
   | ^
   |
  ::: a.txt:12:1: Here.
   |
12 | Copy.
   | ^~~~
`);
});

test('lines fit the terminal', () => {
  const words = 'A sentence that goes on for longer than any terminal is wide. '.repeat(8);
  const file = fileOf(`${words}[|the the|] ${words}`, {
    fix: {
      title: 'Delete one.',
      edits: [{ range: { start: words.length, end: words.length + 4 }, text: '' }],
    },
  });
  for (const columns of [40, 60, 80, 110]) {
    const lines = write(pretty, [file], { columns }).split('\n').slice(2, -4);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(columns);
    expect(lines.filter((line) => line.includes('…'))).toHaveLength(3);
  }
});

test('a change is drawn only where it stays on a line that has room for it', () => {
  const change = (text: string, end = 3) => ({
    suggestions: [{ title: 'Do it.', edits: [{ range: { start: 0, end }, text }] }],
  });
  const drawn = (text: string, end?: number) =>
    write(pretty, [fileOf('[|One|] line\nand another', change(text, end))]).includes('  + ');
  expect(drawn('Two')).toBe(true);
  expect(drawn('Two\n')).toBe(false);
  expect(drawn('Two', 12)).toBe(false);
  expect(drawn('long '.repeat(40))).toBe(false);
  expect(drawn('x'.repeat(100_000))).toBe(false);
});

test('colour where there is a terminal for it', () => {
  const text = write(pretty, [fileOf('The [|the the|] cat.', { severity: 'error' })], { colour: true });
  expect(text).toContain('\x1b[31m^~~~~~~\x1b[39m');
});
