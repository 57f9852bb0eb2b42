import { type ChildProcess, spawn } from 'node:child_process';
import { expect, test } from 'vitest';
import { bin, faulty, fixable, folderOf, newslint, shell, sound } from './desk.js';

const lineOf = (path: string, text: string): string => `${JSON.stringify({ path, text })}\n`;

const answersOf = (out: string): readonly Record<string, unknown>[] =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

test('each line is answered by a line in its place, as in a JSON report', () => {
  const folder = folderOf({ 'b/faulty.txt': faulty, 'a.txt': sound });
  const input = lineOf('b/faulty.txt', `\uFEFF${faulty}`) + lineOf('a.txt', sound);
  const run = newslint(folder, ['stream'], { input });
  expect([run.code, run.err]).toEqual([1, '']);
  const { files } = JSON.parse(newslint(folder, ['--format', 'json']).out);
  expect(answersOf(run.out)).toEqual([files[1], files[0]]);
});

test('configs are found by the path, and options count as in a run', () => {
  const folder = folderOf({ 'briefs/.newslintrc.json': '{"rules": {"noncanonical-date": "error"}}' });
  const code = (path: string, ...args: string[]) =>
    newslint(folder, ['stream', ...args], { input: lineOf(path, fixable) }).code;
  expect(code('a.txt')).toBe(0);
  expect(code('briefs/a.txt')).toBe(1);
  expect(code('briefs/a.txt', '--no-config')).toBe(0);
  expect(code('a.txt', '--max-warnings', '0')).toBe(1);
  expect(code('a.txt', '--max-warnings', '0', '--min-severity', 'error')).toBe(0);
  expect(code('a.txt', '--rule', 'noncanonical-date: error')).toBe(1);
  expect(code('a.txt', '--config', 'none.json')).toBe(2);
});

const bad: readonly (readonly [string, Record<string, unknown>])[] = [
  [
    '{"path": "a.txt"',
    { line: 2, error: expect.stringContaining('line 2 is no story: it is no JSON; write') },
  ],
  ['[]', { line: 2, error: expect.stringContaining('it is no object') }],
  ['null', { line: 2, error: expect.stringContaining('it is no object') }],
  ['{"text": ""}', { line: 2, error: expect.stringContaining('its "path" is no name') }],
  ['{"path": "b.txt", "text": 5}', { path: 'b.txt', line: 2, error: expect.stringContaining('no text') }],
];

test.each(bad)('%s is answered by what is wrong with it, and the stream goes on', (line, answer) => {
  const input = `${lineOf('a.txt', sound)}${line}\n\r\n${lineOf('c.txt', faulty).trimEnd()}`;
  const run = newslint(folderOf(), ['stream'], { input });
  expect(answersOf(run.out).map(({ path, line, error }) => ({ path, line, error }))).toEqual([
    { path: 'a.txt' },
    answer,
    { path: 'c.txt' },
  ]);
  expect([run.code, run.err]).toEqual([
    2,
    'newslint: 1 line could not be linted; "error" says why in the line for each.\n',
  ]);
});

test('bytes that are not UTF-8 are no story', () => {
  const run = newslint(folderOf(), ['stream'], {
    input: Buffer.from('{"path":"a","text":"\xff"}', 'latin1'),
  });
  expect(answersOf(run.out)).toEqual([{ line: 1, error: 'line 1 is no story: it is not UTF-8.' }]);
});

test('standard input that cannot be read is said', () => {
  expect(shell(folderOf(), '$newslint stream < .')).toEqual({
    code: 2,
    out: '',
    err: 'newslint: standard input cannot be read: it is a folder.\n',
  });
});

test('a line without end is refused without being kept, and the stream goes on', () => {
  const folder = folderOf({ line: lineOf('b.txt', sound) });
  const input = "(head -c 70000000 /dev/zero | tr '\\0' x; echo; cat line)";
  const run = shell(folder, `${input} | $newslint stream`);
  expect(answersOf(run.out)).toEqual([
    { line: 1, error: 'line 1 is no story: it is longer than 64 MB.' },
    { path: 'b.txt', diagnostics: [] },
  ]);
});

/** Starts a stream whose ends the test holds. */
function start(): { child: ChildProcess; ended: Promise<number | null>; say: (line: string) => void } {
  const child = spawn(process.execPath, [bin, 'stream'], { cwd: folderOf(), stdio: 'pipe' });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return { child, ended, say: (line) => child.stdin?.write(line) };
}

const nextOf = (child: ChildProcess): Promise<string> =>
  new Promise((resolve) => child.stdout?.once('data', (data) => resolve(String(data))));

test('a story is answered before the next is asked for', async () => {
  const { child, ended, say } = start();
  for (const path of ['a.txt', 'b.txt']) {
    const answer = nextOf(child);
    say(lineOf(path, sound));
    expect(answersOf(await answer)).toEqual([{ path, diagnostics: [] }]);
  }
  child.stdin?.end();
  expect(await ended).toBe(0);
});

test('20,000 lines come out in their order, through a slow reader and in little memory', () => {
  const brief = 'A headline\n\nBy AFP\n';
  const program = `for (let i = 0; i < 20000; i++) console.log(JSON.stringify({ path: i + '.txt', text: ${JSON.stringify(brief)} }))`;
  const config = '{"extends": [], "rules": {"missing-date": "error"}}';
  const folder = folderOf({ 'make.js': program, 'newslint.config.json': config });
  const slow = `node -e "let n = 0, rest = ''; process.stdin.on('data', (data) => {
    const lines = (rest + data).split('\\n'); rest = lines.pop();
    for (const line of lines) if (JSON.parse(line).path !== n++ + '.txt') process.exit(9);
    process.stdin.pause(); setTimeout(() => process.stdin.resume(), 1);
  }).on('end', () => console.log(n))"`;
  const heap = 'NODE_OPTIONS=--max-old-space-size=48';
  const run = shell(folder, `node make.js | ${heap} $newslint stream | ${slow}; echo $PIPESTATUS`);
  expect(run.out.split('\n').slice(0, 1)).toEqual(['20000']);
  expect(run.err).toBe('');
});

test('a reader that goes away ends the stream, which says that it did not come to its end', () => {
  const folder = folderOf({ line: lineOf('a.txt', faulty) });
  const run = shell(folder, `yes "$(cat line)" | $newslint stream | head -n 1; echo "\${PIPESTATUS[1]}"`);
  expect(run.out.trimEnd().split('\n')).toEqual([expect.stringContaining('unbalanced-quotes'), '2']);
  expect(run.err).toBe('newslint: whoever read the reports went away before the last story was linted.\n');
});
