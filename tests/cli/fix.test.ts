import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readText } from '../../src/cli/bytes/read.js';
import { writeFixed } from '../../src/cli/bytes/write.js';
import { loadPatches } from '../../src/cli/diff.js';
import { faulty, fixable, folderOf, isRoot, newslint, shell, sound } from './desk.js';

const read = (folder: string, name: string): string => readFileSync(join(folder, name), 'utf8');

test('--fix changes the file and reports what is left', () => {
  const folder = folderOf({ 'a.txt': fixable, 'b.txt': fixable.replace('benches,"', 'benches,') });
  expect(newslint(folder, []).out).toContain('2 can be fixed with --fix.');
  const run = newslint(folder, ['--fix']);
  expect(run.code).toBe(1);
  expect(run.out).toContain('2 submissions, 1 finding: 1 error, 0 warnings.\n');
  expect(run.err).toBe('');
  expect(read(folder, 'a.txt')).toBe(sound);
  expect(read(folder, 'b.txt')).toBe(faulty);
  expect(readdirSync(folder)).toEqual(['a.txt', 'b.txt']);
});

test('line ends, BOM and mode stay', () => {
  const windows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n').trimEnd()}`;
  const folder = folderOf({ 'a.txt': windows(fixable) });
  chmodSync(join(folder, 'a.txt'), 0o640);
  expect(newslint(folder, ['--fix']).code).toBe(0);
  expect(read(folder, 'a.txt')).toBe(windows(sound));
  expect(statSync(join(folder, 'a.txt')).mode & 0o777).toBe(0o640);
});

test('a clean file is not touched', () => {
  const folder = folderOf({ 'a.txt': sound });
  const before = statSync(join(folder, 'a.txt'));
  newslint(folder, ['--fix']);
  const after = statSync(join(folder, 'a.txt'));
  expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs]);
});

test('a link stays a link, and what it leads to is fixed', () => {
  const folder = folderOf({ 'desk/a.txt': fixable, 'b.md': '' });
  symlinkSync('desk/a.txt', join(folder, 'link.txt'));
  expect(newslint(folder, ['--fix', 'link.txt']).code).toBe(0);
  expect(lstatSync(join(folder, 'link.txt')).isSymbolicLink()).toBe(true);
  expect(read(folder, 'desk/a.txt')).toBe(sound);
});

test('a read-only file is left, said and reported, also to root', () => {
  const folder = folderOf({ 'a.txt': fixable, 'b.txt': fixable });
  chmodSync(join(folder, 'a.txt'), 0o444);
  const run = newslint(folder, ['--fix']);
  expect(run.code).toBe(2);
  expect(run.err).toBe('newslint: "a.txt" was not fixed: it is read-only; make it writable first.\n');
  expect(run.out).toContain('noncanonical-date');
  expect(run.out).toContain('2 submissions, 1 finding');
  expect(read(folder, 'a.txt')).toBe(fixable);
  expect(read(folder, 'b.txt')).toBe(sound);
});

test('text that is no sound UTF-8 is left, said and reported', () => {
  const latin = Buffer.from(fixable.replace('Carvalho', 'Carval\xe9'), 'latin1');
  const wide = Buffer.from(`\uFEFF${fixable}`, 'utf16le');
  const folder = folderOf({ 'latin.txt': latin, 'wide.txt': wide });
  const run = newslint(folder, ['--fix']);
  expect(run.code).toBe(2);
  expect(run.err).toBe(
    'newslint: "latin.txt" is not valid UTF-8 and was not fixed; save it as UTF-8 first.\n' +
      'newslint: "wide.txt" is UTF-16LE and was not fixed; save it as UTF-8 first.\n',
  );
  expect(run.out.match(/noncanonical-date/g)).toHaveLength(2);
  expect(readFileSync(join(folder, 'latin.txt'))).toEqual(latin);
  expect(readFileSync(join(folder, 'wide.txt'))).toEqual(wide);
});

test('a folder that cannot be written to is said', () => {
  const folder = folderOf({ 'sub/a.txt': fixable });
  chmodSync(join(folder, 'sub/a.txt'), 0o666);
  const run = newslint(folder, ['--fix'], { asNobody: true });
  if (!isRoot) return;
  expect(run.code).toBe(2);
  expect(run.err).toBe(
    'newslint: "sub/a.txt" was not fixed: it cannot be written; you have no permission.\n',
  );
});

test('a disk that fills up in the middle of a story costs nothing', () => {
  const long = fixable.replace('Two ferries', `${'The boats left at dawn. '.repeat(2000)}Two ferries`);
  const folder = folderOf({ 'a.txt': long });
  const run = shell(folder, "trap '' XFSZ; ulimit -f 8; $newslint --fix --rule 'hard-sentence: off'");
  expect(run.code).toBe(2);
  expect(run.err).toBe(
    'newslint: "a.txt" was not fixed: it cannot be written; it would be larger than files may be here.\n',
  );
  expect(read(folder, 'a.txt')).toBe(long);
  expect(readdirSync(folder)).toEqual(['a.txt']);
});

test('a file that was changed meanwhile is left', () => {
  const folder = folderOf({ 'a.txt': fixable });
  const path = join(folder, 'a.txt');
  const filed = readText(readFileSync(path), 'a.txt');
  writeFileSync(path, faulty);
  expect(() => writeFixed(path, filed, sound, 'a.txt')).toThrow(
    '"a.txt" was not fixed: it was changed meanwhile; run newslint again.',
  );
  expect(read(folder, 'a.txt')).toBe(faulty);
});

test('--diff prints what patch takes, and changes nothing', () => {
  const files = {
    'a.txt': fixable,
    'sub/b c.txt': `\uFEFF${fixable.replaceAll('\n', '\r\n').trimEnd()}`,
    'sound.txt': sound,
  };
  const folder = folderOf(files);
  const run = newslint(folder, ['--diff']);
  expect(run.code).toBe(1);
  expect(run.err).toBe('');
  expect(run.out).toContain('--- a.txt\t\n+++ a.txt\t\n@@ -2,7 +2,7 @@\n');
  expect(run.out).toContain('\n-Nov. 11, 2022\n+November 11, 2022\n');
  for (const [name, content] of Object.entries(files)) expect(read(folder, name)).toBe(content);
  execFileSync('patch', ['--binary', '-p0'], { cwd: folder, input: run.out });
  expect(read(folder, 'a.txt')).toBe(sound);
  expect(read(folder, 'sub/b c.txt')).toBe(`\uFEFF${sound.replaceAll('\n', '\r\n').trimEnd()}`);
  expect(newslint(folder, ['--diff'])).toEqual({ code: 0, out: '', err: '' });
});

test('--diff finds what cannot be fixed, and says so', () => {
  const folder = folderOf({ 'a.txt': Buffer.from(fixable.replace('Carvalho', 'Carval\xe9'), 'latin1') });
  expect(newslint(folder, ['--diff'])).toEqual({
    code: 2,
    out: '',
    err: 'newslint: "a.txt" is not valid UTF-8 and was not fixed; save it as UTF-8 first.\n',
  });
});

test('a patch of thousands of changed lines is made at once, and applies', async () => {
  const writePatch = await loadPatches();
  const before = Array.from({ length: 20_000 }, (_, index) => `old ${index}`).join('\n');
  const after = `${before.replaceAll('old', 'new')}\n`;
  const folder = folderOf({ 'a "b".txt': before });
  execFileSync('patch', ['-p0'], { cwd: folder, input: writePatch('a "b".txt', before, after) });
  expect(read(folder, 'a "b".txt')).toBe(after);
});
