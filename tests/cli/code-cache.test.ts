import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
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

test('a run that lints nothing keeps nothing, whose code the next run could not lint with', () => {
  const folder = install();
  for (const line of ['missing.txt', 'seeds', '--config missing.json a.txt']) {
    mkdirSync(join(folder, 'seeds'), { recursive: true });
    expect(lintIn(folder, line).code).toBe(2);
    expect(cachesIn(folder)).toEqual([]);
  }
});

test('stories of a stream are stories too', () => {
  const folder = install();
  const line = JSON.stringify({ path: 'a.txt', text: faulty });
  expect(lintIn(folder, `stream <<'END'\n${line}\n${line}\nEND`)).toMatchObject({ code: 1, err: '' });
  expect(cachesIn(folder)).toHaveLength(1);
});

test('the threads of a run keep what they compiled, whole, whichever is last', () => {
  const folder = install();
  for (let i = 0; i < 8; i++) writeFileSync(join(folder, `${i}.txt`), faulty);
  expect(lintIn(folder, '--concurrency 3 .')).toMatchObject({ code: 1, err: '' });
  const [name = ''] = cachesIn(folder);
  const kept = statSync(join(folder, 'dist', name));
  expect(lintIn(folder, 'a.txt')).toMatchObject({ code: 1, err: '' });
  expect(statSync(join(folder, 'dist', name)).ino).toBe(kept.ino);
  expect(readdirSync(join(folder, 'dist')).filter((each) => each.includes('.cache.'))).toEqual([]);
});

test('code that counts how often it runs is not kept', () => {
  const folder = install();
  const line = `NODE_V8_COVERAGE=coverage ${process.execPath} bin/newslint.js a.txt`;
  expect(shell(folder, line)).toMatchObject({ code: 1, err: '' });
  expect(cachesIn(folder)).toEqual([]);
});

test('what is no code cache is made anew', () => {
  const folder = install();
  const first = lintIn(folder, 'a.txt');
  const [name = ''] = cachesIn(folder);
  const file = join(folder, 'dist', name);
  const whole = readFileSync(file);
  const flipped = [0.2, 0.4, 0.6, 0.8].map((share) => {
    const bytes = Buffer.from(whole);
    bytes.writeUInt8(bytes.readUInt8(Math.floor(bytes.length * share)) ^ 1, Math.floor(bytes.length * share));
    return bytes;
  });
  const short = [Buffer.from('no code'), Buffer.alloc(0), whole.subarray(0, whole.length >> 1)];
  for (const broken of [...short, ...flipped]) {
    writeFileSync(file, broken);
    expect(lintIn(folder, 'a.txt')).toEqual(first);
    expect(readFileSync(file).equals(broken)).toBe(false);
    expect(readFileSync(file).length).toBeGreaterThan(whole.length >> 1);
  }
});

test('code is kept by what V8 was told, and taken where only node was told something', () => {
  const folder = install();
  const first = lintIn(folder, 'a.txt');
  const kept = cachesIn(folder);
  expect(kept).toHaveLength(1);
  const lintWith = (options: string) => shell(folder, `${process.execPath} ${options} bin/newslint.js a.txt`);
  for (const options of ['--no-warnings', '--enable-source-maps']) {
    expect(lintWith(options)).toEqual(first);
    expect(cachesIn(folder)).toEqual(kept);
  }
  for (const options of ['--no-opt', '--max-old-space-size=300', '--no_regexp_tier_up', '--jitless']) {
    // Node itself may warn of what it is told.
    expect(lintWith(options)).toMatchObject({ code: first.code, out: first.out });
    const caches = cachesIn(folder);
    expect(caches).toEqual(expect.arrayContaining([...kept]));
    expect(caches.length).toBe(kept.length + 1);
    expect(lintWith(options)).toMatchObject({ code: first.code, out: first.out });
    expect(cachesIn(folder)).toEqual(caches);
    for (const name of caches) if (!kept.includes(name)) rmSync(join(folder, 'dist', name));
  }
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
