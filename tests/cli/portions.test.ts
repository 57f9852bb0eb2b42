import { expect, test } from 'vitest';
import { faulty, folderOf, newslint, pathsIn, sound } from './desk.js';

const names = Array.from({ length: 60 }, (_, index) => `day-${index}/story.txt`);
const filesOf = (paths: readonly string[]) => Object.fromEntries(paths.map((name) => [name, sound]));

const listOf = (folder: string, shard: string): readonly string[] =>
  newslint(folder, ['--shard', shard, '--list-files']).out.split('\n').filter(Boolean);

test('shards part the files among them, much the same number to each', () => {
  const folder = folderOf(filesOf(names));
  const shards = [1, 2, 3].map((index) => listOf(folder, `${index}/3`));
  expect(shards.flat().sort()).toEqual([...names].sort());
  for (const { length } of shards) expect(length).toBeGreaterThan(10);
});

test('a file stays in its shard when others come', () => {
  const few = listOf(folderOf(filesOf(names.slice(0, 20))), '2/5');
  const many = listOf(folderOf(filesOf(names)), '2/5');
  expect(many.filter((name) => names.indexOf(name) < 20)).toEqual(few);
});

test('a shard without files is sound', () => {
  const folder = folderOf({ 'a.txt': sound });
  const runs = ['1/2', '2/2'].map((shard) => newslint(folder, ['--shard', shard]));
  expect(runs.map(({ code }) => code)).toEqual([0, 0]);
  expect(runs.map(({ err }) => err).join('')).toMatch(
    /^newslint: none of 1 submission falls to shard [12]\/2\.\n$/,
  );
});

test.each(['0/5', '6/5', '5', '1/0', '-1/5', '1/5/9', 'a/b', '1/10001'])('--shard %s is refused', (shard) => {
  expect(newslint(folderOf(), [`--shard=${shard}`])).toEqual({
    code: 2,
    out: '',
    err: `newslint: --shard cannot be "${shard}"; the second of five is "2/5", and the first "1/5".\n`,
  });
});

const odd = {
  'a b.txt': sound,
  'line\nfeed.txt': sound,
  '-': sound,
  'sub/c.txt': faulty,
  'other.txt': faulty,
};

test.each([
  ['lines, with blank ones and of either kind', 'a b.txt\r\n\n-\nsub\n', ['-', 'a b.txt', 'sub/c.txt']],
  ['a last line without its end', '\uFEFFa b.txt', ['a b.txt']],
  ['what NULs part', 'line\nfeed.txt\0a b.txt\0', ['a b.txt', 'line\nfeed.txt']],
])('--files-from reads %s', (_, list, found) => {
  const folder = folderOf({ ...odd, 'list.lst': list });
  for (const run of [
    newslint(folder, ['--files-from', 'list.lst', '--format', 'json']),
    newslint(folder, ['--files-from', '-', '--format', 'json'], { input: list }),
  ])
    expect([run.err, pathsIn(run.out)]).toEqual(['', found]);
});

test('--files-from goes beside paths; what it lists and is not there is missing', () => {
  const folder = folderOf({ ...odd, list: 'a b.txt\nnowhere.txt\n' });
  const run = newslint(folder, ['--files-from', 'list', 'other.txt', '--format', 'json']);
  expect([run.code, run.err]).toEqual([2, 'newslint: "nowhere.txt" is not there.\n']);
  expect(pathsIn(run.out)).toEqual(['a b.txt', 'other.txt']);
});

test.each([
  [['--files-from', 'empty'], '"empty" lists no file; there is nothing to lint.'],
  [['--files-from', 'none'], '"none" is not there.'],
  [['--files-from', '-', '--stdin'], 'standard input cannot be both a list of files and a story.'],
])('%j is refused in a sentence', (args, sentence) => {
  const folder = folderOf({ empty: '\n\n', 'a.txt': sound });
  expect(newslint(folder, args)).toEqual({ code: 2, out: '', err: `newslint: ${sentence}\n` });
});
