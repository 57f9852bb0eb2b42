import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { bin, faulty, folderOf, sound } from './desk.js';

const built = new URL('../../dist/src/cli/', import.meta.url);

/** The command line with rules that break beside the real ones. */
const program = `
globalThis.NEWSLINT_VERSION = '0';
const { readArguments } = await import('${new URL('arguments.js', built)}');
const { run } = await import('${new URL('run.js', built)}');
const { rules } = await import('${new URL('../../rules/index.js', built)}');
const face = { category: 'text', summary: 'Breaks.', why: '', examples: { wrong: [], right: [] }, scope: 'story' };
const swap = (id, from, to) => ({
  ...face, id, severity: 'warning',
  *check({ submission: { text } }) {
    const start = text.indexOf(from);
    const range = { start, end: start + from.length };
    if (start >= 0) yield { range, message: 'Swap.', fix: { title: 'Swap.', edits: [{ range, text: to }] } };
  },
});
const extra = {
  broken: [{ ...face, id: 'broken-rule', severity: 'error', check() { throw new Error('no luck'); } }],
  quarrel: [swap('to-dusk', 'dawn', 'dusk'), swap('to-dawn', 'dusk', 'dawn')],
};
const [kind, ...args] = process.argv.slice(1);
process.exitCode = await run(readArguments(args), [...rules, ...extra[kind]], process.cwd());
`;

const runWith = (folder: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', program, ...args],
    {
      cwd: folder,
    },
  );
  return { code: status, out: stdout.toString(), err: stderr.toString() };
};

test('a rule that breaks is named with its file, and no other finding is lost', () => {
  const folder = folderOf({ 'a.txt': sound, 'b.txt': faulty });
  const run = runWith(folder, 'broken', '.');
  expect(run.code).toBe(2);
  expect(run.out).toContain('unbalanced-quotes');
  expect(run.err).toBe(
    'newslint: rule "broken-rule" failed on "a.txt": no luck\nnewslint: rule "broken-rule" failed on "b.txt": no luck\n',
  );
  expect(runWith(folder, 'broken', '--debug', '.').err).toContain('Error: no luck\n    at ');
});

test('rules whose fixes undo each other are named, and the file is left', () => {
  const folder = folderOf({ 'a.txt': sound });
  const run = runWith(folder, 'quarrel', '--fix', '.');
  expect(run.err).toBe(
    'newslint: the fixes of "to-dawn" and "to-dusk" for "a.txt" never end; none of them was applied.\n',
  );
  expect(run.code).toBe(0);
  expect(run.out).toContain('1 warning');
});

test('a checkout that is not built says so', () => {
  const folder = folderOf();
  cpSync(dirname(bin), join(folder, 'bin'), { recursive: true });
  const { status, stderr } = spawnSync(process.execPath, [join(folder, 'bin/newslint.js')]);
  expect(status).toBe(2);
  expect(stderr.toString()).toBe('newslint: it is not built yet; "npm run build" in its folder builds it.\n');
  expect(fileURLToPath(built)).toContain('dist');
});
