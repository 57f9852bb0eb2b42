import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { faulty, findingsIn, fixable, folderOf, newslint, pathsIn, shell, sound } from './desk.js';

test('errors and too many warnings are exit code 1', () => {
  const folder = folderOf({ 'error.txt': faulty, 'sound.txt': sound, 'warning.txt': fixable });
  const code = (...args: string[]) => newslint(folder, args).code;
  expect(code('sound.txt')).toBe(0);
  expect(code('warning.txt')).toBe(0);
  expect(code('warning.txt', '--max-warnings', '1')).toBe(0);
  expect(code('warning.txt', '--max-warnings=0')).toBe(1);
  expect(code('warning.txt', '--quiet', '--max-warnings', '0')).toBe(1);
  expect(code('error.txt')).toBe(1);
  expect(code('warning.txt', '--rule', 'noncanonical-date: error')).toBe(1);
});

test('--min-severity hides what is below it, also from the exit code', () => {
  const folder = folderOf({ 'a.txt': fixable });
  const hidden = newslint(folder, ['--min-severity', 'error', '--max-warnings', '0', '--format', 'json']);
  expect(findingsIn(hidden.out)).toEqual([]);
  expect(hidden.code).toBe(0);
  const info = ['--rule', 'noncanonical-date: info', '--format', 'json'];
  expect(findingsIn(newslint(folder, info).out)).toEqual([]);
  expect(findingsIn(newslint(folder, [...info, '--min-severity', 'info']).out)).toContain(
    'a.txt:5 noncanonical-date',
  );
});

test('--quiet shows errors only, and says nothing when there are none', () => {
  const folder = folderOf({ 'error.txt': faulty, 'warning.txt': fixable });
  expect(newslint(folder, ['--quiet', 'warning.txt'])).toEqual({ code: 0, out: '', err: '' });
  const run = newslint(folder, ['--quiet']);
  expect(run.out).not.toContain('warning.txt');
  expect(run.out).toContain('2 submissions, 1 finding: 1 error, 0 warnings.');
});

test('the same input gives the same bytes', () => {
  const folder = folderOf({ 'b.txt': faulty, 'a.txt': fixable, 'c/d.txt': sound });
  const first = newslint(folder, ['--format', 'pretty', 'b.txt', 'c', 'a.txt']);
  expect(newslint(folder, ['--format', 'pretty', 'c', 'a.txt', 'b.txt'])).toEqual(first);
});

test('colour is for terminals, unless the environment says otherwise', () => {
  const folder = folderOf({ 'a.txt': faulty });
  const isColoured = (env: Record<string, string>, ...args: string[]) =>
    newslint(folder, args, { env }).out.includes('\x1b[');
  expect(isColoured({})).toBe(false);
  expect(isColoured({ FORCE_COLOR: '1' })).toBe(true);
  expect(isColoured({ FORCE_COLOR: '0' })).toBe(false);
  expect(isColoured({ FORCE_COLOR: '1' }, '--format', 'json')).toBe(false);
  newslint(folder, ['--output-file', 'out'], { env: { FORCE_COLOR: '1' } });
  expect(readFileSync(join(folder, 'out'), 'utf8')).not.toContain('\x1b');
});

test('on a terminal there is colour, and the width of the terminal counts', () => {
  const folder = folderOf({ 'a.txt': faulty });
  const run = shell(folder, 'script -qec "stty cols 60; $newslint" /dev/null < /dev/null');
  expect(run.out).toContain('\x1b[');
  expect(shell(folder, 'NO_COLOR=1 script -qec "$newslint" /dev/null < /dev/null').out).not.toContain(
    '\x1b[',
  );
});

test('a long run shows on a terminal how far it is, and leaves no trace', () => {
  const folder = folderOf({ 'b.txt': sound, 'c.txt': sound, 'story.text': sound });
  const slowly = 'mkfifo a; (sleep 1; cat story.text) > a &';
  const run = shell(folder, `${slowly} script -qec "$newslint a b.txt c.txt" /dev/null < /dev/null`);
  expect(run.out).toContain('\r\x1b[K1 of 3  b.txt');
  expect(run.out.slice(run.out.lastIndexOf('\x1b[K'))).toContain('3 submissions, nothing to report.');
  expect(shell(folder, 'rm a; mkfifo a; (sleep 1; cat story.text) > a & $newslint a b.txt').err).toBe('');
});

test('a reader that goes away changes neither the exit code nor what is said', () => {
  const files = Array.from({ length: 40 }, (_, index) => [`${index}.txt`, faulty.repeat(20)]);
  const folder = folderOf(Object.fromEntries(files));
  const { out, err } = shell(folder, '$newslint --format pretty | head -1; echo "$PIPESTATUS"');
  expect(out.trimEnd().split('\n')).toEqual([expect.stringContaining('error['), '1']);
  expect(err).toBe('');
  expect(shell(folder, '$newslint --help | true; echo "$PIPESTATUS"').out).toBe('0\n');
});

test('a full disk behind standard output is said', () => {
  const folder = folderOf({ 'a.txt': sound });
  expect(shell(folder, '$newslint > /dev/full')).toMatchObject({
    code: 2,
    err: 'newslint: cannot write to standard output: no space is left on the device.\n',
  });
});

test('--output-file holds the report, and the exit code stays', () => {
  const folder = folderOf({ 'a.txt': faulty, 'old.json': 'older' });
  symlinkSync('old.json', join(folder, 'link.json'));
  const run = newslint(folder, ['--format', 'json', '--output-file', 'new/deep/out.json']);
  expect(run).toEqual({ code: 1, out: '', err: '' });
  expect(pathsIn(readFileSync(join(folder, 'new/deep/out.json'), 'utf8'))).toEqual(['a.txt']);
  expect(newslint(folder, ['--format', 'json', '--output-file', 'link.json']).code).toBe(1);
  expect(pathsIn(readFileSync(join(folder, 'old.json'), 'utf8'))).toEqual(['a.txt']);
  expect(readdirSync(folder).toSorted()).toEqual(['a.txt', 'link.json', 'new', 'old.json']);
});

test('an --output-file that cannot be written is said, and an older report stays', () => {
  const folder = folderOf({ 'a.txt': faulty.repeat(400), 'old.txt.json': 'older' });
  mkdirSync(join(folder, 'sub'));
  const err = (file: string) => {
    const run = newslint(folder, ['a.txt', '--output-file', file]);
    expect(run.code).toBe(2);
    return run.err;
  };
  expect(err('/dev/full')).toBe('newslint: cannot write "/dev/full": no space is left on the device.\n');
  expect(err('sub')).toBe('newslint: cannot write "sub": it is a folder; name a file in it.\n');
  expect(err('a.txt/b')).toBe('newslint: cannot write "a.txt/b": a part of its path is no folder.\n');
  expect(err('a.txt')).toBe(
    'newslint: cannot write "a.txt": it is one of the files to lint; name another file.\n',
  );
  const full = shell(folder, "trap '' XFSZ; ulimit -f 8; $newslint a.txt --output-file old.txt.json");
  expect(full).toMatchObject({
    code: 2,
    err: 'newslint: cannot write "old.txt.json": it would be larger than files may be here.\n',
  });
  expect(readFileSync(join(folder, 'old.txt.json'), 'utf8')).toBe('older');
  expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe(faulty.repeat(400));
});

test('--output-file may be a device or a pipe', () => {
  const folder = folderOf({ 'a.txt': faulty });
  expect(shell(folder, '$newslint --output-file /dev/stdout | tail -1').out).toContain('1 finding');
  expect(
    shell(folder, 'mkfifo p; cat p > got & $newslint --output-file p; echo $?; wait; cat got').out,
  ).toMatch(/^1\na\.txt\n/);
  writeFileSync(join(folder, 'log'), 'before\n');
  shell(folder, '$newslint --output-file /dev/stdout >> log');
  expect(readFileSync(join(folder, 'log'), 'utf8')).toMatch(/^before\na\.txt\n/);
  expect(existsSync(join(folder, 'p'))).toBe(true);
});

test('where nothing could be linted, a report for programs is still a document', () => {
  const run = newslint(folderOf(), ['missing.txt', '--format', 'json']);
  expect(run.code).toBe(2);
  expect(pathsIn(run.out)).toEqual([]);
});

test('control sequences of copy do not reach the terminal', () => {
  const folder = folderOf({ 'a.txt': faulty.replace('We slept', 'We \x1b]0;owned\x07\x1b[2J slept') });
  for (const format of ['stylish', 'pretty', 'json'])
    expect(newslint(folder, ['--format', format]).out).not.toMatch(/[\x07\x1b]/);
});
