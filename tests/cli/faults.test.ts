import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { faulty, findingsIn, fixable, folderOf, newslint, pathsIn, shell, sound } from './desk.js';

/** Whether files can be made immutable here, which binds root too. */
const canFreeze = (() => {
  const folder = folderOf({ 'a.txt': '' });
  const { status } = spawnSync('chattr', ['+i', join(folder, 'a.txt')]);
  if (status === 0) execFileSync('chattr', ['-i', join(folder, 'a.txt')]);
  return status === 0;
})();

test.runIf(canFreeze)(
  'a file that nobody may change is left, said and reported, and the others are fixed',
  () => {
    const folder = folderOf({ 'a.txt': fixable, 'b.txt': fixable });
    execFileSync('chattr', ['+i', join(folder, 'a.txt')]);
    try {
      const { code, out, err } = newslint(folder, ['--fix', '--format', 'json']);
      expect(code).toBe(2);
      expect(findingsIn(out)).toEqual(['a.txt:5 noncanonical-date']);
      expect(err).toBe('newslint: "a.txt" was not fixed: it cannot be written; you have no permission.\n');
      expect(readFileSync(join(folder, 'b.txt'), 'utf8')).toBe(sound);
      expect(shell(folder, 'ls -A').out).toBe('a.txt\nb.txt\n');
    } finally {
      execFileSync('chattr', ['-i', join(folder, 'a.txt')]);
    }
  },
);

test('a cache that cannot be written is said, and changes no exit code', () => {
  const folder = folderOf({ 'a.txt': faulty, 'cache/b.txt': '' });
  const { code, err } = newslint(folder, ['--cache', '--cache-location', 'cache', 'a.txt']);
  expect([code, err]).toEqual([1, 'newslint: cannot write "cache": it is a folder.\n']);
});

test('a reader that goes away changes no exit code, with a fresh cache and with a warm one', () => {
  const folder = folderOf({ 'a.txt': faulty });
  const line = '$newslint --cache . | true; echo $PIPESTATUS';
  expect(shell(folder, `${line}; ${line}; ${line}`)).toMatchObject({ out: '1\n1\n1\n', err: '' });
});

test('names with line ends, escapes, blanks and leading dashes are names', () => {
  const names = [
    '--fix.txt',
    '-',
    ' a .txt',
    'a\nb.txt',
    '\x1b[31mred.txt',
    '%0A::error::.txt',
    '$(touch x).txt',
  ];
  const folder = folderOf(Object.fromEntries(names.map((name) => [name, sound])));
  const { out } = newslint(folder, ['--format', 'json', '.', './-']);
  expect(pathsIn(out)).toEqual([...names].sort());
  expect(newslint(folder, ['--', '--fix.txt']).out).toBe('1 submission, nothing to report.\n');
  expect(newslint(folder, ['--cache', '.']).out).toBe(newslint(folder, ['--cache', '.']).out);
});

test('a name that is no UTF-8 is refused by name, and the others are linted', () => {
  const folder = folderOf({ 'a.txt': faulty });
  expect(shell(folder, "cp a.txt $'b\\xff.txt'").code).toBe(0);
  const { code, out, err } = newslint(folder, ['--format', 'json']);
  expect([code, pathsIn(out)]).toEqual([2, ['a.txt']]);
  expect(err).toBe('newslint: "b\uFFFD.txt" cannot be read: its name is not UTF-8; rename it.\n');
});

test('a hundred folders in each other, and links that lead round, are walked once', () => {
  const folder = folderOf();
  const deep = join(folder, ...Array.from({ length: 100 }, (_, index) => `level-${index}`));
  mkdirSync(deep, { recursive: true });
  writeFileSync(join(deep, 'a.txt'), sound);
  symlinkSync(folder, join(deep, 'round'));
  symlinkSync('../level-1', join(folder, 'level-0/side'));
  expect(pathsIn(newslint(folder, ['--format', 'json']).out)).toHaveLength(1);
});

test('a clock that was set back deceives no cache', () => {
  const folder = folderOf({ 'a.txt': sound });
  const ahead = new Date(Date.now() + 86_400_000);
  const write = (text: string): void => {
    writeFileSync(join(folder, 'a.txt'), text);
    utimesSync(join(folder, 'a.txt'), ahead, ahead);
  };
  write(sound);
  expect(newslint(folder, ['--cache']).code).toBe(0);
  expect(newslint(folder, ['--cache']).code).toBe(0);
  write(faulty.padEnd(Buffer.byteLength(sound)));
  expect(newslint(folder, ['--cache']).code).toBe(1);
});

test('two runs at once on one folder fix it, and neither loses what the other does', () => {
  const names = Array.from({ length: 12 }, (_, index) => `${index}.txt`);
  const folder = folderOf(Object.fromEntries(names.map((name) => [name, fixable])));
  const { out } = shell(
    folder,
    '$newslint --fix --cache & one=$!; $newslint --fix --cache & wait $one; echo $?; wait $!; echo $?',
  );
  expect(out.split('\n').filter((line) => /^[12]$/.test(line))).toEqual([]);
  for (const name of names) expect(readFileSync(join(folder, name), 'utf8')).toBe(sound);
  expect(
    shell(folder, 'ls -A')
      .out.split('\n')
      .filter((name) => name.startsWith('.')),
  ).toEqual(['.newslintcache']);
  expect(newslint(folder, ['--cache']).out).toBe('12 submissions, nothing to report.\n');
});
