import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bin, faulty, findingsIn, fixable, folderOf, newslint, sound } from './desk.js';

const kinds = [sound, faulty, fixable];

const manyFiles = (count: number): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`${index % 7}/${index}.txt`, kinds[index % 3] as string]),
  );

test.each(['json', 'pretty'])('several threads make the %s report that one makes, to the byte', (format) => {
  const folder = folderOf({
    ...manyFiles(70),
    'image.txt': Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    '3/.newslintrc.json': '{"rules": {"noncanonical-date": "error"}, "settings": {"sourceLabels": ["At"]}}',
  });
  const run = (threads: string) => newslint(folder, ['--format', format, '--concurrency', threads]);
  const one = run('1');
  expect([one.code, one.err]).toEqual([2, expect.stringContaining('"image.txt" is no text but a PNG image')]);
  expect(run('2')).toEqual(one);
  expect(run('3')).toEqual(one);
});

/** Stops each thread that opens a file of this name; the command itself is let alone. */
const CRASH = `const { isMainThread } = require('node:worker_threads');
const fs = require('node:fs');
const { openSync } = fs;
fs.openSync = (path, ...rest) => {
  if (!isMainThread && String(path).endsWith('crash.txt')) process.exit(7);
  return openSync(path, ...rest);
};
require('node:module').syncBuiltinESMExports();
`;

test('a thread that stops is named with its story, and the others are linted all the same', () => {
  const folder = folderOf({ ...manyFiles(40), '4/crash.txt': sound, 'crash.cjs': CRASH });
  const run = newslint(folder, ['--format', 'json', '--concurrency', '2'], {
    env: { NODE_OPTIONS: '--require ./crash.cjs' },
  });
  expect([run.code, run.err]).toEqual([
    2,
    'newslint: "4/crash.txt" could not be linted: the thread that did so stopped (worker exited with code: 7).\n',
  ]);
  const { files } = JSON.parse(run.out);
  expect(files).toHaveLength(40);
  expect(findingsIn(run.out).filter((each) => each.endsWith('unbalanced-quotes'))).toHaveLength(13);
});

test('Ctrl-C ends all threads, and leaves no report and no draft of one', async () => {
  // More copy than can be read before the signal.
  const long = 'The pier opened again at dawn. '.repeat(10_000);
  const folder = folderOf(Object.fromEntries(Array.from({ length: 80 }, (_, i) => [`${i}.txt`, long])));
  const child = spawn(
    process.execPath,
    [bin, '--concurrency', '2', '--format', 'json', '--output-file', 'out.json'],
    { cwd: folder, stdio: 'ignore' },
  );
  const ended = new Promise((resolve) => child.on('close', (_, signal) => resolve(signal)));
  setTimeout(() => child.kill('SIGINT'), 700);
  expect(await ended).toBe('SIGINT');
  expect(existsSync(join(folder, 'out.json'))).toBe(false);
  expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('what fixes, reads standard input or takes times keeps to one thread', () => {
  const folder = folderOf({ 'a.txt': fixable, 'b.txt': faulty });
  const pass = newslint(folder, ['--concurrency', '4', 'a.txt', '-'], { input: faulty });
  expect(pass.out).toContain('2 submissions, 2 findings');
  expect(newslint(folder, ['--concurrency', '4', '--fix']).out).toContain('2 submissions, 1 finding');
});

test.each(['0', '65', 'many', '-1', '1.5'])('--concurrency %s is refused', (value) => {
  expect(newslint(folderOf(), [`--concurrency=${value}`]).err).toBe(
    `newslint: --concurrency cannot be "${value}"; it is "auto" or a number of threads from 1 to 64.\n`,
  );
});
