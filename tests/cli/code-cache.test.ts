import { cpSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { faulty, folderOf, shell } from './desk.js';

const project = fileURLToPath(new URL('../../', import.meta.url));

/** A copy of the command that has not run yet. */
function install(): string {
  const folder = folderOf({ 'a.txt': faulty });
  for (const part of ['bin', 'dist/command.cjs', 'dist/catalogue.js', 'dist/chunks', 'package.json'])
    cpSync(join(project, part), join(folder, part), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

const cachesIn = (folder: string): readonly string[] =>
  readdirSync(join(folder, 'dist')).filter((name) => name.endsWith('.cache'));

const lintIn = (folder: string, line: string) => shell(folder, `${process.execPath} bin/newslint.js ${line}`);

test('compiled code is kept by the first run that lints, and the next says the same', () => {
  const folder = install();
  expect(lintIn(folder, '--version').code).toBe(0);
  expect(cachesIn(folder)).toEqual([]);
  const first = lintIn(folder, 'a.txt');
  expect(first).toMatchObject({ code: 1, err: '' });
  expect(cachesIn(folder)).toHaveLength(1);
  expect(lintIn(folder, 'a.txt')).toEqual(first);
  expect(lintIn(folder, 'explain missing-byline').code).toBe(0);
});

test('what is no code cache is made anew', () => {
  const folder = install();
  const first = lintIn(folder, 'a.txt');
  const [name = ''] = cachesIn(folder);
  const file = join(folder, 'dist', name);
  const whole = readFileSync(file);
  for (const broken of [Buffer.from('no code'), Buffer.alloc(0), whole.subarray(0, whole.length >> 1)]) {
    writeFileSync(file, broken);
    expect(lintIn(folder, 'a.txt')).toEqual(first);
    expect(readFileSync(file).length).toBeGreaterThan(broken.length);
  }
});

test('code that was compiled under other flags stays where it is', () => {
  const folder = install();
  expect(shell(folder, `${process.execPath} --no-opt bin/newslint.js a.txt`).code).toBe(1);
  expect(cachesIn(folder)).toEqual([]);
});

test('code that a run over a long story keeps is taken by the next run over a short one', () => {
  const folder = install();
  writeFileSync(join(folder, 'long.txt'), `${faulty}\n\n${'The ferry left at noon. '.repeat(10_000)}\n`);
  expect(lintIn(folder, 'long.txt')).toMatchObject({ code: 1, err: '' });
  const [name = ''] = cachesIn(folder);
  const kept = statSync(join(folder, 'dist', name));
  expect(lintIn(folder, 'a.txt').code).toBe(1);
  expect(statSync(join(folder, 'dist', name)).ino).toBe(kept.ino);
});
