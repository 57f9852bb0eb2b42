import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { faulty, fixable, folderOf, newslint, sound } from './desk.js';

const stories = {
  'b.txt': faulty,
  'sub/d.txt': fixable,
  'a.txt': sound,
  'c.txt': `${faulty}\n`,
  'e.txt': sound,
};

/** A folder of stories, with the reports of two shards of it. */
function shardedFolder(): string {
  const folder = folderOf(stories);
  for (const index of [1, 2])
    newslint(folder, ['--shard', `${index}/2`, '--format', 'json', '--output-file', `${index}.json`]);
  return folder;
}

const merge = (folder: string, ...args: string[]) => newslint(folder, ['merge', '2.json', '1.json', ...args]);

test.each(['json', 'stylish', 'pretty'])('shards make the %s report that one run makes', (format) => {
  const folder = shardedFolder();
  const whole = newslint(folder, ['--format', format]);
  expect(whole.code).toBe(1);
  expect({ ...merge(folder, '--format', format), out: '' }).toEqual({ ...whole, out: '' });
  // What fixes do, only a run can do.
  expect(merge(folder, '--format', format).out).toBe(whole.out);
});

test('where the stories are not there, places and fingerprints stand all the same', () => {
  const folder = shardedFolder();
  const [json, stylish] = ['json', 'stylish'].map((format) => newslint(folder, ['--format', format]).out);
  for (const name of ['b.txt', 'sub/d.txt']) rmSync(join(folder, name));
  writeFileSync(join(folder, 'c.txt'), faulty.replace('benches', 'decks'));
  expect(merge(folder, '--format', 'json')).toEqual({ code: 1, out: json, err: '' });
  const run = merge(folder);
  expect(run.out).toBe(stylish);
  expect(run.err).toBe('newslint: 3 stories are not here as linted; no copy can be shown.\n');
});

test('what counts for the exit code of a run counts here', () => {
  const folder = folderOf({ 'a.txt': fixable });
  newslint(folder, ['--format', 'json', '--output-file', '1.json']);
  const code = (...args: string[]) => newslint(folder, ['merge', '1.json', ...args]).code;
  expect(code()).toBe(0);
  expect(code('--max-warnings', '0', '--quiet')).toBe(1);
  expect(code('--format', 'json', '--output-file', 'all.json')).toBe(0);
  expect(JSON.parse(readFileSync(join(folder, 'all.json'), 'utf8')).summary.warnings).toBe(1);
});

test('what a baseline holds back in shards is counted together', () => {
  const folder = folderOf(stories);
  newslint(folder, ['--baseline', 'known.json', '--baseline-update']);
  writeFileSync(join(folder, 'f.txt'), faulty);
  const args = ['--baseline', 'known.json', '--format', 'json'];
  for (const index of [1, 2])
    newslint(folder, [...args, '--shard', `${index}/2`, '--output-file', `${index}.json`]);
  expect(merge(folder, '--format', 'json').out).toBe(newslint(folder, args).out);
});

const diagnostic = (offset: number, line = 9) => ({
  ...{ ruleId: 'a-b', category: 'c', severity: 'error', message: 'd', url: 'docs/rules/a-b.md' },
  fingerprint: '0123456789abcdef',
  range: { start: { line, column: 1, offset }, end: { line, column: 2, offset: offset + 1 } },
});

const reportOf = (files: readonly unknown[], more: object = {}): string =>
  JSON.stringify({
    version: 1,
    tool: { name: 'newslint', version: '0.1.0' },
    columnUnit: 'utf16CodeUnits',
    files,
    summary: { files: 1, errors: 0, warnings: 0, infos: 0, fixable: 0 },
    ...more,
  });

const file = (...diagnostics: unknown[]) => ({ path: 'a.txt', diagnostics });

test.each([
  ['{', '"2.json" is no JSON; give what "newslint --format json" wrote.'],
  ['{}', `"2.json" is no JSON report of newslint: it must have required property 'version'.`],
  [
    reportOf([{ path: 'a.txt' }]),
    `"2.json" is no JSON report of newslint: files/0 must have required property 'diagnostics'.`,
  ],
  [reportOf([file()]), '"a.txt" is in "2.json" and "1.json"; give reports of different files.'],
  [
    reportOf([{ ...file(diagnostic(3)), path: 'b.txt' }]),
    'in "2.json", the positions in "b.txt" contradict each other.',
  ],
  [
    reportOf([{ ...file(diagnostic(2 ** 40)), path: 'b.txt' }]),
    'in "2.json", the positions in "b.txt" contradict each other.',
  ],
  [
    reportOf([{ ...file(diagnostic(300), diagnostic(400)), path: 'b.txt' }]),
    'in "2.json", the positions in "b.txt" contradict each other.',
  ],
])('%s is refused in a sentence', (text, sentence) => {
  const folder = folderOf({ '1.json': reportOf([file()]), '2.json': text });
  const { code, err } = merge(folder, '--format', 'json');
  expect([code, err]).toEqual([2, `newslint: ${sentence}\n`]);
});

test('a report that is not there, or was written by another newslint, is named', () => {
  const folder = folderOf({
    '1.json': reportOf([file()]),
    '2.json': reportOf([], { tool: { name: 'newslint', version: '0.0.1' } }),
  });
  expect(merge(folder, 'none.json').err).toContain(
    'newslint: "none.json" cannot be read: it is not there.\n',
  );
  expect(merge(folder).err).toBe('newslint: "2.json" was written by newslint 0.0.1; this is 0.1.0.\n');
});

test('no report and no story is written over', () => {
  const folder = shardedFolder();
  for (const name of ['1.json', 'b.txt'])
    expect(merge(folder, '--output-file', name)).toEqual({
      code: 2,
      out: '',
      err: `newslint: cannot write "${name}": it is one of the files to lint; name another file.\n`,
    });
});
