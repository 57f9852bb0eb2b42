import { mkdirSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderOf, newslint, sound } from './desk.js';

const list = (folder: string, ...args: string[]) => newslint(folder, ['--list-files', ...args]);

const stories = {
  'b.txt': sound,
  'a.md': sound,
  'B.markdown': sound,
  'photo.png': '',
  'drafts/deep/c.txt': sound,
  'drafts/d.TXT': sound,
  '.hidden/e.txt': sound,
  'node_modules/f/README.md': sound,
  '.g.txt': sound,
};

test('without a path, the folder is linted, in path order', () => {
  expect(list(folderOf(stories))).toEqual({
    code: 0,
    out: 'B.markdown\na.md\nb.txt\ndrafts/d.TXT\ndrafts/deep/c.txt\n',
    err: '',
  });
});

test('what is named is linted whatever it is called', () => {
  const folder = folderOf({ ...stories, 'story.text': sound });
  const { out } = list(folder, '.hidden', 'node_modules/f', '.g.txt', 'story.text');
  expect(out).toBe('.g.txt\n.hidden/e.txt\nnode_modules/f/README.md\nstory.text\n');
});

test('globs are expanded where no shell did', () => {
  const folder = folderOf({ ...stories, 'odd[1].txt': sound });
  expect(list(folder, 'drafts/**').out).toBe('drafts/d.TXT\ndrafts/deep/c.txt\n');
  expect(list(folder, '{a,z}.*', `${folder}/b.t?t`).out).toBe('a.md\nb.txt\n');
  expect(list(folder, 'odd[1].txt').out).toBe('odd[1].txt\n');
  expect(list(folder, 'drafts/*.md', 'a.md')).toEqual({
    code: 2,
    out: 'a.md\n',
    err: 'newslint: no file matches "drafts/*.md".\n',
  });
});

test('two paths to one file lint it once', () => {
  const folder = folderOf({ 'z.txt': sound, 'drafts/y.txt': sound });
  symlinkSync('z.txt', join(folder, 'link.txt'));
  symlinkSync('drafts', join(folder, 'alias'));
  symlinkSync('..', join(folder, 'drafts/round'));
  expect(list(folder).out).toBe('drafts/y.txt\nz.txt\n');
  expect(list(folder, 'z.txt', './z.txt', 'link.txt', 'drafts/../z.txt').out).toBe('z.txt\n');
  expect(list(folder, 'alias').out).toBe('alias/round/z.txt\nalias/y.txt\n');
});

test('a link is followed out of the folder', () => {
  const folder = folderOf({ 'archive/a.txt': sound, 'desk/b.txt': sound });
  symlinkSync('../archive', join(folder, 'desk/old'));
  expect(list(join(folder, 'desk')).out).toBe('b.txt\nold/a.txt\n');
  expect(list(join(folder, 'desk'), '..').out).toBe('../archive/a.txt\nb.txt\n');
});

test('a dangling link, a link to itself and a missing path are said, and the others are linted', () => {
  const folder = folderOf({ 'a.txt': sound });
  mkdirSync(join(folder, 'sub'));
  symlinkSync('nowhere.txt', join(folder, 'sub/gone.txt'));
  symlinkSync('nowhere', join(folder, 'sub/gone'));
  symlinkSync('self.txt', join(folder, 'self.txt'));
  const run = newslint(folder, ['.', 'sub/gone.txt', 'missing.txt', '', 'a.txt/b.txt', 'self.txt']);
  expect(run.code).toBe(2);
  expect(run.out).toBe('1 submission, nothing to report.\n');
  expect(run.err.split('\n').sort()).toEqual([
    '',
    'newslint: "" is not there.',
    'newslint: "a.txt/b.txt" cannot be read: a part of its path is no folder.',
    'newslint: "missing.txt" is not there.',
    'newslint: "self.txt" cannot be read: its links lead round in a circle.',
    'newslint: "sub/gone.txt" is a link that leads nowhere; delete it or mend it.',
  ]);
});

test('a folder that holds no submission is nothing to lint', () => {
  const folder = folderOf({ 'notes/photo.png': '', 'more/x.pdf': '' });
  expect(newslint(folder, ['notes'])).toEqual({
    code: 2,
    out: '',
    err: 'newslint: "notes" holds no .txt, .md or .markdown file.\n',
  });
  expect(newslint(folder, ['notes', '.']).err).toBe(
    'newslint: "notes" and this folder hold no .txt, .md or .markdown file.\n',
  );
});

test('a misspelt command is taken for a path, and the command is offered', () => {
  expect(newslint(folderOf(), ['explian', 'x.txt']).err).toBe(
    'newslint: "explian" is not there; did you mean the command "explain"?\nnewslint: "x.txt" is not there.\n',
  );
});

test('a folder named like a command can be linted', () => {
  const folder = folderOf({ 'rules/a.txt': sound });
  expect(list(folder, './rules').out).toBe('rules/a.txt\n');
});

test('no control character of a file name reaches the terminal', () => {
  const folder = folderOf({ 'a.txt': sound });
  renameSync(join(folder, 'a.txt'), join(folder, 'a\x1b[31m\n.txt'));
  expect(list(folder).out).toBe('a\\u001b[31m\\u000a.txt\n');
  expect(newslint(folder, ['\x1b[2J']).err).toBe('newslint: "\\u001b[2J" is not there.\n');
});

test('a glob that could take hours over a long name is refused, and the others are expanded', () => {
  const folder = folderOf({ 'a.txt': sound, [`${'a'.repeat(200)}.txt`]: sound });
  const run = list(folder, '*a*a*a*a*a*b', 'a.*');
  expect(run).toMatchObject({ code: 2, out: 'a.txt\n' });
  expect(run.err).toContain('"*a*a*a*a*a*b" has more than 3 stars in one name, which can take hours');
});
