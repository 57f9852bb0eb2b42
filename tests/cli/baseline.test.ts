import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { faulty, findingsIn, fixable, folderOf, newslint, sound } from './desk.js';

const B = ['--baseline', 'known.json'];
const read = (folder: string, name = 'known.json'): string => readFileSync(join(folder, name), 'utf8');
const write = (folder: string, name: string, text: string): void => writeFileSync(join(folder, name), text);
const entriesIn = (folder: string): readonly string[] =>
  (JSON.parse(read(folder)).findings as { file: string; rule: string }[]).map(
    ({ file, rule }) => `${file} ${rule}`,
  );
const found = (folder: string, ...args: string[]) =>
  findingsIn(newslint(folder, [...B, '--format', 'json', ...args]).out);

/** A folder with a fault of each kind, and a baseline of it. */
function deskWithBaseline(files: Readonly<Record<string, string>> = { 'a.txt': faulty, 'b.txt': fixable }) {
  const folder = folderOf(files);
  expect(newslint(folder, [...B, '--baseline-update']).code).toBe(0);
  return folder;
}

const above = (story: string): string =>
  story.replace('Two ferries', 'The storm tore three boats from their moorings.\n\nTwo ferries');

test('a baseline is written sorted, a finding a line, and holds everything back', () => {
  const folder = folderOf({ 'b.txt': fixable, 'a.txt': faulty, 'c.txt': sound });
  const first = newslint(folder, [...B, '--baseline-update']);
  expect(first).toEqual({
    code: 0,
    out: '3 submissions, nothing new to report.\nThe baseline holds back 2 findings.\n',
    err: 'newslint: "known.json" holds 2 findings now; before, it held 0.\n',
  });
  expect(read(folder)).toMatch(
    /^{\n {2}"tool": "newslint",\n {2}"version": 1,\n {2}"findings": \[\n {4}{"file":"a.txt","rule":"unbalanced-quotes","fingerprint":"[0-9a-f]{16}"},\n {4}{"file":"b.txt","rule":"noncanonical-date","fingerprint":"[0-9a-f]{16}"}\n {2}\]\n}\n$/,
  );
  const text = read(folder);
  expect(newslint(folder, [...B, '--max-warnings', '0'])).toEqual({ code: 0, out: first.out, err: '' });
  const { mtimeMs } = statSync(join(folder, 'known.json'));
  newslint(folder, [...B, '--baseline-update']);
  expect(read(folder)).toBe(text);
  expect(statSync(join(folder, 'known.json')).mtimeMs).toBe(mtimeMs);
  const report = JSON.parse(newslint(folder, [...B, '--format', 'json']).out);
  expect(report.summary).toMatchObject({ errors: 0, warnings: 0, heldBack: 2 });
});

test('a paragraph above changes nothing; a new fault for an old one is a failure', () => {
  const folder = deskWithBaseline();
  write(folder, 'a.txt', above(faulty));
  expect(newslint(folder, B)).toMatchObject({ code: 0, err: '' });
  write(folder, 'a.txt', sound.replace('"We slept', 'We slept'));
  const run = newslint(folder, B);
  expect(run.code).toBe(1);
  expect(run.out).toContain('1 error');
  expect(run.err).toBe(
    'newslint: "known.json" holds 1 finding that is gone; "--baseline-prune" tidies up.\n',
  );
});

test('a second fault of the same kind is new', () => {
  const folder = deskWithBaseline();
  const twice = faulty.replace('Original url', '"They slept in the hall, Omar Diaz said.\n\nOriginal url');
  write(folder, 'a.txt', twice);
  expect(newslint(folder, B).code).toBe(1);
  write(folder, 'b.txt', fixable.replace('Two ferries', 'Nov. 11, 2022\n\nTwo ferries'));
  expect(newslint(folder, [...B, 'b.txt']).out).not.toContain('nothing new');
});

test('pruning takes out what is gone, adds nothing, and leaves what was not linted', () => {
  const folder = deskWithBaseline({ 'a.txt': faulty, 'b.txt': fixable, 'c.txt': fixable, 'd.txt': faulty });
  write(folder, 'a.txt', sound.replace('November 11', 'Nov. 11'));
  write(folder, 'b.txt', sound);
  write(folder, 'c.txt', sound);
  rmSync(join(folder, 'd.txt'));
  const run = newslint(folder, [...B, '--baseline-prune', 'a.txt', 'b.txt']);
  expect(run.code).toBe(0);
  expect(run.out).toContain('noncanonical-date');
  expect(entriesIn(folder)).toEqual(['c.txt noncanonical-date']);
  newslint(folder, [...B, '--baseline-prune']);
  expect(read(folder)).toContain('"findings": []\n');
});

test('an update of some files leaves the others’ entries, and drops those of files that are gone', () => {
  const folder = deskWithBaseline({ 'a.txt': faulty, 'b.txt': fixable, 'c.txt': fixable });
  write(folder, 'a.txt', fixable);
  rmSync(join(folder, 'c.txt'));
  newslint(folder, [...B, '--baseline-update', 'a.txt']);
  expect(entriesIn(folder)).toEqual(['a.txt noncanonical-date', 'b.txt noncanonical-date']);
});

test('what a run did not look for stays', () => {
  const folder = deskWithBaseline();
  const text = read(folder);
  newslint(folder, [...B, '--baseline-update', '--min-severity', 'error']);
  expect(read(folder)).toBe(text);
  newslint(folder, [...B, '--baseline-prune', '--rule', 'noncanonical-date: off']);
  expect(read(folder)).toBe(text);
  newslint(folder, [...B, '--baseline-update', '--quiet']);
  expect(read(folder)).toBe(text);
  expect(newslint(folder, [...B, '--min-severity', 'error']).err).toBe('');
  newslint(folder, [
    ...B,
    '--baseline-update',
    '--min-severity',
    'info',
    '--rule',
    'noncanonical-date: info',
  ]);
  expect(entriesIn(folder)).toContain('b.txt noncanonical-date');
});

test('entries of rules that newslint no longer has go', () => {
  const folder = deskWithBaseline();
  const text = read(folder);
  write(folder, 'known.json', text.replace('unbalanced-quotes', 'retired-rule'));
  write(folder, 'a.txt', sound);
  newslint(folder, [...B, '--baseline-prune']);
  expect(entriesIn(folder)).toEqual(['b.txt noncanonical-date']);
});

test('a story that moves takes its entries along, once', () => {
  const folder = deskWithBaseline({ 'a.txt': faulty, 'b.txt': sound });
  mkdirSync(join(folder, 'desk'));
  renameSync(join(folder, 'a.txt'), join(folder, 'desk/z.txt'));
  expect(newslint(folder, B)).toMatchObject({ code: 0, err: '' });
  write(folder, 'desk/zz.txt', faulty);
  expect(found(folder)).toEqual(['desk/zz.txt:9 unbalanced-quotes']);
  newslint(folder, [...B, '--baseline-prune']);
  expect(entriesIn(folder)).toEqual(['desk/z.txt unbalanced-quotes']);
  write(folder, 'b.txt', faulty);
  expect(found(folder, 'b.txt')).toEqual(['b.txt:9 unbalanced-quotes']);
});

test('--fix and --diff leave what is held back, and fix the rest', () => {
  const folder = deskWithBaseline({ 'a.txt': fixable });
  write(folder, 'b.txt', fixable);
  const patch = newslint(folder, [...B, '--diff']);
  expect(patch.out).toContain('+++ b.txt');
  expect(patch.out).not.toContain('a.txt');
  expect(newslint(folder, [...B, '--fix']).out).toContain('holds back 1 finding.');
  expect(read(folder, 'a.txt')).toBe(fixable);
  expect(read(folder, 'b.txt')).toBe(sound);
  expect(newslint(folder, ['--fix']).code).toBe(0);
  expect(read(folder, 'a.txt')).toBe(sound);
});

test('standard input goes by its name', () => {
  const folder = deskWithBaseline();
  const lint = (input: string, ...args: string[]) => newslint(folder, [...B, '--stdin', ...args], { input });
  expect(lint(faulty, '--stdin-filename', 'a.txt').code).toBe(0);
  expect(lint(faulty, '--stdin-filename', 'b.txt').code).toBe(1);
  expect(lint(faulty).code).toBe(1);
  expect(lint(faulty, '--baseline-update')).toMatchObject({
    code: 2,
    err: 'newslint: a baseline knows stories by their files; "--stdin-filename" names standard input.\n',
  });
  lint(faulty, '--stdin-filename', 'b.txt', '--baseline-update');
  expect(entriesIn(folder)).toEqual(['a.txt unbalanced-quotes', 'b.txt unbalanced-quotes']);
});

test('a baseline knows files from its own folder, wherever newslint runs', () => {
  const folder = folderOf({ 'desk/a.txt': faulty, 'kept/.keep': '' });
  newslint(folder, ['--baseline', 'kept/known.json', '--baseline-update']);
  expect(read(folder, 'kept/known.json')).toContain('"../desk/a.txt"');
  expect(newslint(join(folder, 'desk'), ['--baseline', '../kept/known.json']).code).toBe(0);
});

test('the findings of a file that cannot be read stay', () => {
  const folder = deskWithBaseline();
  write(folder, 'a.txt', '\x7fELF\0\0');
  expect(newslint(folder, [...B, '--baseline-update']).code).toBe(2);
  expect(entriesIn(folder)).toContain('a.txt unbalanced-quotes');
});
