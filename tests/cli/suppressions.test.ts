import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bare, faulty, findingsIn, fixable, folderOf, newslint, sound } from './desk.js';

const CONFIG = 'newslint.config.json';
const entry = { rule: 'noncanonical-date', reason: 'as filed' };
const configOf = (...suppressions: readonly object[]) => JSON.stringify({ suppressions }, null, 1);
const withDirective = (story: string, directive: string) =>
  story.replace('Two ferries', `<!-- newslint-${directive} -->\n\nTwo ferries`);

test('a config silences what it names, in the files that it names', () => {
  const folder = folderOf({
    'old/a.txt': fixable,
    'new/a.txt': fixable,
    [CONFIG]: configOf({ ...entry, files: ['old/**'] }),
  });
  const run = newslint(folder, ['--format', 'json']);
  expect(findingsIn(run.out)).toEqual(['new/a.txt:5 noncanonical-date']);
  expect(run.err).toBe('');
  expect(newslint(folder, ['--fix']).code).toBe(0);
  expect(readFileSync(join(folder, 'old/a.txt'), 'utf8')).toBe(fixable);
  expect(readFileSync(join(folder, 'new/a.txt'), 'utf8')).toBe(sound);
});

test('what a config silences for nothing, or no more, is said once', () => {
  const folder = folderOf({
    'a.txt': sound,
    'b.txt': fixable,
    [CONFIG]: configOf(
      { ...entry, files: ['a.txt'] },
      { ...entry, files: ['gone/**'] },
      { ...entry, files: ['b.txt'], until: '2020-02-29' },
      { ...entry, rule: 'missing-date', match: 'x' },
      { ...entry, rule: 'passive-voice' },
    ),
  });
  const said = (line: number, what: string, rule = 'noncanonical-date') =>
    `newslint: the suppression of "${rule}" at ${CONFIG}:${line}:12 ${what}\n`;
  const run = newslint(folder, []);
  expect(run.err).toBe(
    said(4, 'silences nothing; take it out.') +
      said(11, 'silences nothing; take it out.') +
      said(18, 'held until February 29, 2020; take it out, or give it a new day.') +
      said(26, 'silences nothing; take it out.', 'missing-date'),
  );
  expect(run.out).toContain('b.txt');
  expect(newslint(folder, ['--quiet']).err).toBe('');
});

test('a run that is about less says nothing of what may be of use elsewhere', () => {
  const files = { 'desk/a.txt': sound, 'old/b.txt': sound };
  const config = configOf({ ...entry, files: ['desk/**'] }, { ...entry, files: ['desk/a.txt'] }, entry);
  const folder = folderOf({ ...files, [CONFIG]: config });
  const count = (...args: string[]) => newslint(folder, args).err.split('\n').length - 1;
  expect(count()).toBe(3);
  expect(count('.')).toBe(3);
  expect(count('desk')).toBe(2);
  expect(count('desk/a.txt')).toBe(1);
  expect(count('old')).toBe(0);
  expect(count('--min-severity', 'error')).toBe(0);
  expect(count('--shard', '1/1')).toBe(0);
});

test('--fix takes out idle directives, and only those', () => {
  const story = withDirective(faulty, 'disable-next hard-sentence, missing-date -- as filed');
  const folder = folderOf({ 'a.txt': story, 'b.txt': withDirective(sound, 'disable-file missing-date') });
  const run = newslint(folder, ['--fix']);
  expect(run.out).toContain('1 finding: 1 error');
  expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe(faulty);
  expect(readFileSync(join(folder, 'b.txt'), 'utf8')).toBe(sound);
});

test('--print-config shows what is silenced in a file', () => {
  const folder = folderOf({ [CONFIG]: configOf(entry, { ...entry, files: ['b.txt'] }) });
  const suppressionsFor = (file: string) =>
    JSON.parse(newslint(folder, ['--print-config', file]).out).suppressions;
  expect(suppressionsFor('a.txt')).toEqual([{ ...entry, from: `${CONFIG}:4:12` }]);
  expect(suppressionsFor('b.txt')).toHaveLength(2);
});

const NEXT = 'disable-next unbalanced-quotes, hard-sentence -- the desk’s\n  own (until 2099-01-31)';

test('newslint suppressions lists all of them', () => {
  const folder = folderOf({
    'a.txt': withDirective(bare(fixable), NEXT),
    'b.txt': withDirective(bare(sound), 'disable-file missing-dat, passive-voice'),
    'c.txt': withDirective(bare(fixable), 'disable-file noncanonical-date -- wire (until 2020-01-31)'),
    [CONFIG]: configOf({ ...entry, files: ['a.txt'], match: 'Nov.' }),
  });
  const run = newslint(folder, ['suppressions']);
  expect(run).toEqual({
    code: 0,
    err: '',
    out:
      'a.txt:7:1                  idle       unbalanced-quotes, hard-sentence      the desk’s own (until 2099-01-31)\n' +
      'b.txt:7:1                  unchecked  missing-dat (unknown), passive-voice  no reason given\n' +
      'c.txt:7:1                  expired    noncanonical-date                     wire (until 2020-01-31)\n' +
      'newslint.config.json:4:12  in use     noncanonical-date                     as filed\n' +
      '\n4 suppressions: 1 expired, 1 idle, 1 in use, 1 unchecked.\n',
  });
  const listed = JSON.parse(newslint(folder, ['suppressions', 'c.txt', '--format', 'json']).out);
  expect(listed).toEqual([
    {
      file: 'c.txt',
      line: 7,
      column: 1,
      covers: 'file',
      rules: [{ id: 'noncanonical-date', state: 'expired' }],
      reason: 'wire',
      until: '2020-01-31',
      state: 'expired',
    },
    {
      file: CONFIG,
      line: 4,
      column: 12,
      covers: 'config',
      rules: [{ id: 'noncanonical-date', state: 'unchecked' }],
      reason: 'as filed',
      state: 'unchecked',
      files: ['a.txt'],
      match: 'Nov.',
    },
  ]);
});

test('newslint suppressions has nothing to list, or nothing to look into', () => {
  expect(newslint(folderOf({ 'a.txt': bare(sound) }), ['suppressions'])).toEqual({
    code: 0,
    out: 'Nothing is suppressed.\n',
    err: '',
  });
  const run = newslint(folderOf(), ['suppressions', '--format', 'json']);
  expect(run).toMatchObject({ code: 2, out: '[]\n' });
});
