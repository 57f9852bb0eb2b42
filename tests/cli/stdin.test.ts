import { expect, test } from 'vitest';
import { faulty, findingsIn, fixable, folderOf, newslint, pathsIn, shell, sound } from './desk.js';

test('standard input is linted, by either name', () => {
  const folder = folderOf({ 'a.txt': sound });
  for (const args of [['--stdin'], ['-']]) {
    const run = newslint(folder, [...args, '--format', 'json'], { input: faulty });
    expect(findingsIn(run.out)).toEqual(['<stdin>:9 unbalanced-quotes']);
    expect(run.code).toBe(1);
  }
  const both = newslint(folder, ['a.txt', '-', '--format', 'json'], { input: faulty });
  expect(pathsIn(both.out)).toEqual(['<stdin>', 'a.txt']);
});

test('its name finds its config', () => {
  const folder = folderOf({ 'sub/newslint.config.json': '{"rules": {"unbalanced-quotes": "off"}}' });
  const run = newslint(folder, ['--stdin', '--stdin-filename', 'sub/new.txt', '--format', 'json'], {
    input: faulty,
  });
  expect(pathsIn(run.out)).toEqual(['sub/new.txt']);
  expect(run.code).toBe(0);
});

test('closed and empty standard input are an empty story', () => {
  const folder = folderOf();
  expect(shell(folder, '$newslint --stdin <&-')).toMatchObject({ code: 1, err: '' });
  expect(shell(folder, '$newslint - < /dev/null').out).toContain('missing-headline');
});

test('a slow pipe is waited for', () => {
  const folder = folderOf({ 'a.txt': sound });
  expect(shell(folder, '(head -c 20 a.txt; sleep 0.3; tail -c +21 a.txt) | $newslint -').code).toBe(0);
});

test('--fix prints the fixed text, and the report goes to standard error', () => {
  const folder = folderOf();
  const run = newslint(folder, ['--fix', '--stdin'], { input: `\uFEFF${fixable.replaceAll('\n', '\r\n')}` });
  expect(run).toEqual({
    code: 0,
    out: `\uFEFF${sound.replaceAll('\n', '\r\n')}`,
    err: '1 submission, nothing to report.\n',
  });
  const left = newslint(folder, ['--fix', '--stdin'], { input: faulty });
  expect(left.out).toBe(faulty);
  expect(left.err).toContain('unbalanced-quotes');
  expect(left.code).toBe(1);
});

test('what cannot be fixed comes out as it went in', () => {
  const folder = folderOf({ '.gitignore': 'old.txt\n' });
  const pdf = newslint(folder, ['--fix', '--stdin'], { input: '%PDF-1.7' });
  expect(pdf).toMatchObject({ code: 2, out: '%PDF-1.7' });
  const ignored = newslint(folder, ['--fix', '--stdin', '--stdin-filename', 'old.txt'], { input: fixable });
  expect(ignored).toEqual({
    code: 0,
    out: fixable,
    err: 'newslint: "old.txt" is ignored by .gitignore; --no-ignore lints it.\n',
  });
});
