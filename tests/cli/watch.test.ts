import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { bin, faulty, fixable, folderOf, newslint, shell, sound } from './desk.js';

const running: ChildProcess[] = [];

afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

/** A watch whose output the test reads round by round; a round ends with the line that says so. */
function watch(folder: string, ...args: string[]) {
  const child = spawn(process.execPath, [bin, '--watch', ...args], { cwd: folder, stdio: 'pipe' });
  running.push(child);
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (data) => {
      said += data;
    });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  /** What is said up to and with the next of these sentences. */
  const next = async (sentence = 'Ctrl-C ends it.\n'): Promise<string> => {
    for (;;) {
      const end = said.indexOf(sentence);
      if (end >= 0) {
        const round = said.slice(0, end + sentence.length);
        said = said.slice(end + sentence.length);
        return round;
      }
      if (child.exitCode !== null) throw new Error(`It ended: ${said}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  return { child, ended, next, rest: () => said };
}

test('what changes is linted again, until Ctrl-C', async () => {
  const folder = folderOf({ 'a.txt': sound, 'sub/b.txt': fixable });
  const { child, ended, next, rest } = watch(folder);
  expect(await next()).toMatch(/noncanonical-date.*newslint: watching 2 submissions; Ctrl-C ends it\.\n$/s);
  writeFileSync(join(folder, 'a.txt'), faulty);
  expect(await next()).toMatch(/a\.txt\n.*unbalanced-quotes.*noncanonical-date/s);
  writeFileSync(join(folder, 'sub/c.txt'), sound);
  expect(await next()).toContain('watching 3 submissions');
  rmSync(join(folder, 'a.txt'));
  expect(await next()).not.toContain('unbalanced-quotes');
  writeFileSync(join(folder, 'notes.json'), '{}');
  writeFileSync(join(folder, 'sub/b.txt'), sound);
  expect(await next()).toContain('2 submissions, nothing to report.');
  child.kill('SIGINT');
  expect([await ended, rest()]).toEqual([0, '']);
});

test('configs are read again, and a broken one ends nothing', async () => {
  const folder = folderOf({ 'a.txt': fixable, '.newslintrc.json': '{}' });
  const { child, ended, next } = watch(folder);
  expect(await next()).toContain('warning');
  writeFileSync(join(folder, '.newslintrc.json'), '{"rules": {"noncanonical-date": "error"}}');
  expect(await next()).toContain('error ');
  writeFileSync(join(folder, '.newslintrc.json'), '{"rules": ');
  expect(await next('.newslintrc.json:1:')).not.toContain('noncanonical-date');
  writeFileSync(join(folder, '.newslintrc.json'), '{"rules": {"noncanonical-date": "off"}}');
  expect(await next()).toContain('nothing to report.');
  writeFileSync(join(folder, '.newslintrc.json'), '{"rules": {"noncanonical-date": "error"}}');
  expect(await next()).toContain('error ');
  child.kill('SIGTERM');
  expect(await ended).toBe(1);
});

test('a report that is written into the watched folder is no change', async () => {
  const folder = folderOf({ 'a.txt': sound });
  const { next, rest } = watch(folder, '--format', 'json:out.json');
  await next();
  writeFileSync(join(folder, 'a.txt'), faulty);
  await next();
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(rest()).toBe('');
});

test('on a terminal each round begins on a clear screen', () => {
  const folder = folderOf({ 'a.txt': sound, 'late.text': faulty });
  const later = '(sleep 2; cp late.text a.txt; sleep 2; kill -INT $(cat pid)) &';
  const line = `${later} script -qec 'echo $$ > pid; exec $newslint --watch' /dev/null < /dev/null`;
  const { out } = shell(folder, line);
  const rounds = out.split('\x1b[2J\x1b[3J\x1b[H');
  expect(rounds).toHaveLength(3);
  expect(rounds[1]).toContain('1 submission, nothing to report.');
  expect(rounds[2]).toContain('unbalanced-quotes');
});

test.each([
  [['--fix'], '"--watch" does not go with "--fix", which is for one run.'],
  [['-'], '"--watch" is about files, and does not go with standard input.'],
])('--watch %j is refused in a sentence', (args, sentence) => {
  expect(newslint(folderOf(), ['--watch', ...args])).toEqual({
    code: 2,
    out: '',
    err: `newslint: ${sentence}\n`,
  });
});
