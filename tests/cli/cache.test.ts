import {
  appendFileSync,
  cpSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bare, faulty, findingsIn, fixable, folderOf, newslint, sound } from './desk.js';

const CACHE = '.newslintcache';
const cached = (folder: string, ...args: string[]) => newslint(folder, ['--cache', ...args]);

/** What the cache's file is now: an answer that is given again leaves it alone. */
const stateOf = (folder: string): string => {
  const { ino, mtimeMs } = statSync(join(folder, CACHE));
  return `${ino} ${mtimeMs}`;
};

/** A folder that was linted with a cache long enough after it was made that times can be trusted. */
function warmFolder(files: Readonly<Record<string, string>>, ...args: string[]): string {
  const folder = folderOf(files);
  // A run takes longer to start than the clock of files takes to tick.
  cached(folder, ...args);
  cached(folder, ...args);
  return folder;
}

test('a warm run gives the same bytes and the same exit code, and leaves the cache as it is', () => {
  const folder = warmFolder({ 'a.txt': faulty, 'b/c.md': fixable });
  const before = stateOf(folder);
  const plain = newslint(folder, []);
  expect(cached(folder)).toEqual(plain);
  expect(stateOf(folder)).toBe(before);
});

test('an answer that is given again needs no rule: the command itself is not loaded', () => {
  const folder = warmFolder({ 'a.txt': faulty });
  const package_ = folderOf();
  cpSync(new URL('../../bin', import.meta.url), join(package_, 'bin'), { recursive: true });
  cpSync(new URL('../../dist/answer.cjs', import.meta.url), join(package_, 'dist/answer.cjs'));
  writeFileSync(join(package_, 'dist/command.cjs'), 'throw new Error("loaded");');
  const { code, out } = newslint(folder, ['--cache'], { bin: join(package_, 'bin/newslint.js') });
  expect([code, out]).toEqual([1, newslint(folder, []).out]);
});

const CHANGES: Readonly<Record<string, (folder: string) => void>> = {
  'a story changes': (folder) => writeFileSync(join(folder, 'a.txt'), faulty),
  'a story changes to as many bytes, and its time is set back': (folder) => {
    const path = join(folder, 'a.txt');
    const { atime, mtime } = statSync(path);
    writeFileSync(path, sound.replace('By Ana', 'Bx Ana'));
    utimesSync(path, atime, mtime);
  },
  'a story is added': (folder) => writeFileSync(join(folder, 'b.txt'), faulty),
  'a story is added in a folder below': (folder) => writeFileSync(join(folder, 'below/b.txt'), faulty),
  'a story goes': (folder) => rmSync(join(folder, 'z.txt')),
  'a story is renamed': (folder) => renameSync(join(folder, 'z.txt'), join(folder, 'y.txt')),
  'a config is added': (folder) =>
    writeFileSync(
      join(folder, '.newslintrc.json'),
      '{ "rules": { "contraction": "error", "missing-byline": "off" } }',
    ),
  'a config changes that another extends': (folder) =>
    writeFileSync(join(folder, 'base/desk.json'), '{ "rules": { "malformed-byline": "off" } }'),
  'an ignore file is added': (folder) => writeFileSync(join(folder, '.newslintignore'), 'z.txt\n'),
  'an ignore file is added below': (folder) => writeFileSync(join(folder, 'below/.gitignore'), '*.txt\n'),
};

test.each(Object.entries(CHANGES))('where %s, the run is as if there were no cache', (_, change) => {
  const folder = warmFolder({
    'a.txt': sound,
    'z.txt': sound.replace('By Ana Brik', 'By by Ana Brik'),
    'below/c.txt': faulty,
    'base/desk.json': '{}',
    'newslint.config.json': '{ "extends": ["newslint:recommended", "./base/desk.json"] }',
  });
  change(folder);
  expect(cached(folder)).toEqual(newslint(folder, []));
});

test('other options are another question', () => {
  const folder = warmFolder({ 'a.txt': fixable });
  expect(cached(folder, '--rule', 'noncanonical-date: error').code).toBe(1);
  expect(cached(folder, '--max-warnings', '0').code).toBe(1);
  expect(cached(folder, '--format', 'json').out).toBe(newslint(folder, ['--format', 'json']).out);
  expect(cached(folder).code).toBe(0);
});

test('stories that are much the same are found with and without what is known of them', () => {
  const folder = warmFolder({ 'a.txt': bare(sound), 'b.txt': bare(sound) });
  const args = ['--format', 'json', '--min-severity', 'info'];
  expect(cached(folder, ...args).out).toBe(newslint(folder, args).out);
  writeFileSync(join(folder, 'c.txt'), bare(sound));
  const plain = newslint(folder, args);
  expect(findingsIn(plain.out)).toContain('a.txt:1 duplicate-headline');
  expect(cached(folder, ...args)).toEqual(plain);
  expect(cached(folder, ...args)).toEqual(plain);
});

test('reports that go to files are written again', () => {
  const args = ['--format', 'stylish', '--format', 'json:out/report.json'];
  const folder = warmFolder({ 'a.txt': faulty }, ...args);
  const report = readFileSync(join(folder, 'out/report.json'), 'utf8');
  rmSync(join(folder, 'out/report.json'));
  const before = stateOf(folder);
  expect(cached(folder, ...args).code).toBe(1);
  expect(readFileSync(join(folder, 'out/report.json'), 'utf8')).toBe(report);
  expect(stateOf(folder)).toBe(before);
});

test('--fix goes by the cache where there is nothing to fix, and fixes where there is', () => {
  const folder = warmFolder({ 'a.txt': sound, 'b.txt': fixable });
  const { code, out } = cached(folder, '--fix');
  expect([code, out]).toEqual([0, '2 submissions, nothing to report.\n']);
  expect(readFileSync(join(folder, 'b.txt'), 'utf8')).toBe(sound);
  expect(cached(folder).out).toBe(newslint(folder, []).out);
});

test.each([
  ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1)],
  [
    'of another build',
    (bytes: Buffer) => Buffer.from(bytes.toString().replace(/cache 1 \S+/, 'cache 1 0.0.0-0')),
  ],
  ['changed in one place', (bytes: Buffer) => Buffer.from(bytes.toString().replaceAll('error', 'errors'))],
  ['empty', () => Buffer.of()],
])('a cache that is %s counts for nothing', (_, spoil) => {
  const folder = warmFolder({ 'a.txt': faulty, 'b.txt': fixable });
  const path = join(folder, CACHE);
  writeFileSync(path, spoil(readFileSync(path)));
  expect(cached(folder)).toEqual(newslint(folder, []));
});

test('a file that is no cache is not overwritten', () => {
  const folder = folderOf({ 'a.txt': sound, 'notes.text': 'Call Ana.\n' });
  const { code, err } = cached(folder, '--cache-location', 'notes.text');
  expect([code, err]).toEqual([2, 'newslint: "notes.text" is no cache of newslint; name another file.\n']);
  expect(readFileSync(join(folder, 'notes.text'), 'utf8')).toBe('Call Ana.\n');
});

test('a run that failed is not given again', () => {
  const folder = warmFolder({ 'a.txt': sound, 'b.txt': '\x7fELF' });
  expect(cached(folder).code).toBe(2);
  writeFileSync(join(folder, 'b.txt'), sound);
  expect(cached(folder).code).toBe(0);
});

test('with --cache-strategy content, bytes tell and not times', () => {
  const args = ['--cache-strategy', 'content'];
  const folder = warmFolder({ 'a.txt': faulty }, ...args);
  const before = stateOf(folder);
  utimesSync(join(folder, 'a.txt'), new Date(), new Date());
  expect(cached(folder, ...args).code).toBe(1);
  expect(stateOf(folder)).toBe(before);
  appendFileSync(join(folder, 'a.txt'), '\n');
  expect(cached(folder, ...args).code).toBe(1);
  expect(stateOf(folder)).not.toBe(before);
});
