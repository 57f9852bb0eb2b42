import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { validateAction } from '@action-validator/core';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { bin, faulty, fixable, folderOf, sound } from '../cli/desk.js';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const source = readFileSync(at('action.yml'), 'utf8');
const action = parse(source);

/** Runs what the action runs, in a folder, with inputs as the runner hands them over. */
function runAction(folder: string, inputs: Readonly<Record<string, string>>) {
  const env = {
    ...process.env,
    NEWSLINT: bin,
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
    GITHUB_OUTPUT: join(folder, 'output'),
    ...inputs,
  };
  const { status, stdout, stderr } = spawnSync('bash', [at('scripts/action.sh')], { cwd: folder, env });
  return { code: status, out: stdout.toString(), err: stderr.toString() };
}

const read = (folder: string, name: string): string => readFileSync(join(folder, name), 'utf8');

test('action.yml is what GitHub’s schema allows', () => {
  expect(validateAction(source)).toEqual({ actionType: 'action', errors: [] });
});

test('every input reaches the script as a variable, and none as shell', () => {
  const [, lint] = action.runs.steps;
  const values = Object.values<string>(lint.env).join(' ');
  for (const name of Object.keys(action.inputs)) expect(values).toContain(`\${{ inputs.${name} }}`);
  for (const { run } of action.runs.steps) expect(run).not.toContain('${{');
  const script = readFileSync(at('scripts/action.sh'), 'utf8');
  for (const variable of Object.keys(lint.env).filter((each) => each !== 'LINT'))
    expect(script).toContain(variable);
});

test('it annotates, sums up, writes the reports and hands on the exit code', () => {
  const folder = folderOf({ 'a/error.txt': faulty, 'b/warning.txt': fixable, summary: 'before\n' });
  const run = runAction(folder, { PATHS: 'a\nb/*.txt\n', SARIF_FILE: 'out/a.sarif', HTML_FILE: 'a.html' });
  expect([run.code, run.err]).toEqual([1, '']);
  expect(run.out).toMatch(/^::error title=unbalanced-quotes,file=a\/error\.txt,line=9,.*\n::warning title=/);
  expect(read(folder, 'summary')).toMatch(/^before\n## newslint: 2 findings\n/);
  expect(read(folder, 'output')).toBe('exit-code=1\n');
  expect(JSON.parse(read(folder, 'out/a.sarif')).version).toBe('2.1.0');
  expect(read(folder, 'a.html')).toContain('<h1>2 findings</h1>');
});

test('warnings fail where there are more than allowed', () => {
  const folder = folderOf({ 'a.txt': fixable });
  expect(runAction(folder, {}).code).toBe(0);
  expect(runAction(folder, { MAX_WARNINGS: '0' }).code).toBe(1);
  expect(runAction(folder, { MIN_SEVERITY: 'error', MAX_WARNINGS: '0' }).code).toBe(0);
});

test('no value is read as shell or as an option', () => {
  const folder = folderOf({ '--fix.txt': sound, '$(touch owned).txt': sound });
  const run = runAction(folder, { PATHS: '--fix.txt\n$(touch owned).txt', SUMMARY: 'false' });
  expect(run).toEqual({ code: 0, out: '', err: '' });
  expect(() => read(folder, 'owned')).toThrow();
  expect(() => read(folder, 'summary')).toThrow();
});
