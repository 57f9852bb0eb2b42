import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { faulty, folderOf, newslint } from './desk.js';

const B = ['--baseline', 'known.json'];

test.each([
  ['{', 'known.json:1:2 the JSON ends before every bracket and quotation mark is closed'],
  ['<<<<<<< HEAD\n{}', 'known.json:1:1 "<" cannot stand here in JSON'],
  ['[]', 'known.json:1:1 this is no baseline of newslint'],
  ['{"version": 2,\n "findings": []}', 'known.json:1:13 this newslint reads baselines of version 1'],
  ['{"version": 1}', 'known.json:1:1 a baseline needs a list of "findings"'],
  ['{"version": 1, "findings": [\n 3]}', 'known.json:2:2 this is no finding'],
  ['{"version": 1, "findings": [\n {"rule": "x"}]}', 'known.json:2:2 a finding needs a "file"'],
  [
    '{"version": 1, "findings": [\n {"file": "a", "rule": "x", "fingerprint": "0"}]}',
    'known.json:2:44 a finding needs a "fingerprint" of 16 hexadecimal digits',
  ],
])('a baseline that reads %j is refused, whatever is asked', (text, message) => {
  const folder = folderOf({ 'a.txt': faulty, 'known.json': text });
  const err = `newslint: ${message}; mend it, or delete the file and write it anew with --baseline-update.\n`;
  expect(newslint(folder, B)).toEqual({ code: 2, out: '', err });
  expect(newslint(folder, [...B, '--baseline-update'])).toEqual({ code: 2, out: '', err });
  expect(readFileSync(join(folder, 'known.json'), 'utf8')).toBe(text);
});

test('what cannot go together, or is not there, is said', () => {
  const folder = folderOf({ 'a.txt': faulty });
  const err = (...args: string[]) => {
    const run = newslint(folder, args);
    expect(run.code).toBe(2);
    return run.err;
  };
  expect(err(...B)).toBe('newslint: "known.json" is not there; "--baseline-update" beside it writes it.\n');
  expect(err('--baseline-prune')).toBe(
    'newslint: "--baseline-prune" needs "--baseline FILE" beside it, to know which file.\n',
  );
  expect(err(...B, '--baseline-update', '--baseline-prune')).toContain('exclude each other');
  expect(err(...B, '--baseline-update', '--diff')).toContain('"--baseline-update" needs a run that lints');
  expect(err('--baseline', 'sub/known.json', '--baseline-update')).toBe(
    'newslint: cannot write "sub/known.json": it is not there.\n',
  );
  expect(existsSync(join(folder, 'sub'))).toBe(false);
});
