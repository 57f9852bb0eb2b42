import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { faulty, findingsIn, folderOf, newslint, pathsIn, shell, sound } from './desk.js';

const identity = [
  '-c',
  'user.name=Desk',
  '-c',
  'user.email=desk@example.org',
  '-c',
  'init.defaultBranch=main',
];

const git = (folder: string, ...args: string[]): string =>
  execFileSync('git', [...identity, ...args], { cwd: folder, encoding: 'utf8', stdio: 'pipe' });

/** A repository whose one commit, tagged `start`, holds these files. */
function repositoryOf(files: Readonly<Record<string, string>>): string {
  const folder = folderOf(files);
  git(folder, 'init', '-q');
  git(folder, 'add', '-A');
  git(folder, 'commit', '-qm', 'Start');
  git(folder, 'tag', 'start');
  return folder;
}

const changedIn = (folder: string, ...more: string[]): readonly string[] =>
  pathsIn(newslint(folder, ['--changed-since', 'start', '--format', 'json', ...more]).out);

const ODD = 'odd/ä "quoted"\n\\ name\t.txt';

test('changed, new, renamed and staged files are linted, and no others', () => {
  const folder = repositoryOf({
    'same.txt': sound,
    'gone.txt': sound,
    'old.txt': `${sound}\n`,
    'edited.txt': sound,
    [ODD]: sound,
    '.gitignore': 'kept-out.txt',
  });
  rmSync(join(folder, 'gone.txt'));
  renameSync(join(folder, 'old.txt'), join(folder, 'renamed.txt'));
  for (const name of ['edited.txt', ODD]) appendFileSync(join(folder, name), '\n');
  writeFileSync(join(folder, 'staged.txt'), sound);
  git(folder, 'add', 'staged.txt');
  for (const name of ['new.txt', '-new.txt', 'kept-out.txt']) writeFileSync(join(folder, name), sound);
  const found = ['-new.txt', 'edited.txt', 'new.txt', ODD, 'renamed.txt', 'staged.txt'];
  expect(changedIn(folder)).toEqual(found);
  expect(changedIn(join(folder, 'odd'))).toEqual([ODD.slice('odd/'.length)]);
  expect(changedIn(folder, '--no-ignore')).toEqual([...found, 'kept-out.txt'].sort());
});

test('what changed on the other branch since is not ours', () => {
  const folder = repositoryOf({ 'a.txt': sound, 'b.txt': sound });
  git(folder, 'checkout', '-qb', 'other');
  appendFileSync(join(folder, 'a.txt'), '\n');
  git(folder, 'commit', '-qam', 'Theirs');
  git(folder, 'checkout', '-q', 'main');
  appendFileSync(join(folder, 'b.txt'), '\n');
  git(folder, 'commit', '-qam', 'Ours');
  const run = newslint(folder, ['--changed-since', 'other', '--format', 'json']);
  expect(pathsIn(run.out)).toEqual(['b.txt']);
});

test('where nothing changed, the run is sound and says so', () => {
  const folder = repositoryOf({ 'a.txt': faulty });
  expect(newslint(folder, ['--changed-since', 'start'])).toEqual({
    code: 0,
    out: '',
    err: 'newslint: none of 1 submission changed since "start".\n',
  });
});

test('a repository that sets git up otherwise is read all the same', () => {
  const folder = repositoryOf({ 'a.txt': faulty.replace('Two ferries', 'Three ferries') });
  for (const setting of ['diff.noprefix', 'diff.mnemonicPrefix', 'diff.relative'])
    git(folder, 'config', setting, 'true');
  git(folder, 'config', 'color.ui', 'always');
  git(folder, 'config', 'diff.external', 'false');
  writeFileSync(join(folder, 'a.txt'), faulty);
  const run = newslint(folder, ['--changed-since', 'start', '--changed-lines', '--format', 'json']);
  expect(findingsIn(run.out)).toEqual([]);
});

const run = (folder: string): readonly string[] =>
  findingsIn(newslint(folder, ['--changed-since', 'start', '--changed-lines', '--format', 'json']).out);

test.each([
  ['an old fault is not reported', (copy: string) => copy.replace('Two ferries', 'Three ferries'), []],
  [
    'a fault on a changed line is',
    (copy: string) => copy.replace('on the benches', 'on benches'),
    ['a "b".txt:9 unbalanced-quotes'],
  ],
  [
    'a section that was taken out is missing',
    (copy: string) => copy.replace('By Ana Brik\n\n', ''),
    ['a "b".txt:3 missing-byline'],
  ],
  [
    'so is a source at the end',
    (copy: string) => copy.replace(/Original url.*$/s, ''),
    ['a "b".txt:11 missing-source-url'],
  ],
  [
    'both places of a contradiction count',
    (copy: string) => copy.replace('2022/11/11', '2022/11/18'),
    ['a "b".txt:5 date-url-mismatch'],
  ],
])('%s', (_, edit, found) => {
  const folder = repositoryOf({ 'a "b".txt': faulty });
  writeFileSync(join(folder, 'a "b".txt'), edit(faulty));
  expect(run(folder)).toEqual(found);
});

test('a section that was missing before is left alone', () => {
  const bare = faulty.replace('By Ana Brik\n\n', '');
  const folder = repositoryOf({ 'a.txt': bare });
  writeFileSync(join(folder, 'a.txt'), bare.replace('Two ferries', 'Three ferries'));
  expect(run(folder)).toEqual([]);
});

test('a new file is new on every line; a renamed one only where it was edited', () => {
  const folder = repositoryOf({ 'a.txt': faulty });
  git(folder, 'mv', 'a.txt', 'b.txt');
  writeFileSync(join(folder, 'c.txt'), faulty);
  expect(run(folder)).toEqual(['c.txt:9 unbalanced-quotes']);
});

test.each([
  [['--changed-lines'], '"--changed-lines" needs "--changed-since" beside it, to know since when.'],
  [
    ['--changed-since', 'start', '--changed-lines', '--fix'],
    '"--changed-lines" does not go with "--fix", which works on whole files.',
  ],
  [
    ['--changed-since', 'start', '-'],
    '"--changed-since" is about files, and does not go with standard input.',
  ],
  [
    ['--changed-since', 'nowhere'],
    '"nowhere" is no commit that git knows here; fetch it first (with actions/checkout, "fetch-depth: 0" does that).',
  ],
  [
    ['--changed-since', '--output=x'],
    '"--output=x" is no commit that git knows here; fetch it first (with actions/checkout, "fetch-depth: 0" does that).',
  ],
])('%j is refused in a sentence', (args, sentence) => {
  const folder = repositoryOf({ 'a.txt': sound });
  expect(newslint(folder, args)).toEqual({ code: 2, out: '', err: `newslint: ${sentence}\n` });
});

test('branches without a common commit, as in a shallow clone, are refused', () => {
  const folder = repositoryOf({ 'a.txt': sound });
  git(folder, 'checkout', '-q', '--orphan', 'alone');
  git(folder, 'commit', '-qm', 'Alone');
  const { code, err } = newslint(folder, ['--changed-since', 'start']);
  expect([code, err]).toEqual([
    2,
    expect.stringContaining('have no commit in common here; fetch more history'),
  ]);
});

test('without a repository or without git it says so', () => {
  const folder = folderOf({ 'a.txt': sound });
  mkdirSync(join(folder, 'bin'));
  symlinkSync(process.execPath, join(folder, 'bin/node'));
  const alone = newslint(folder, ['--changed-since', 'start'], { env: { GIT_CEILING_DIRECTORIES: folder } });
  expect([alone.code, alone.err]).toEqual([
    2,
    'newslint: this folder is in no git work tree; "--changed-since" asks git what changed.\n',
  ]);
  const without = shell(folder, 'PATH=bin $newslint --changed-since start');
  expect([without.code, without.err]).toEqual([
    2,
    'newslint: git is not there; "--changed-since" asks it what changed: install it.\n',
  ]);
});
