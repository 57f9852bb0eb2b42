import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { storyOf } from './example.js';

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'alarms-'));
  mkdirSync(join(folder, 'drafts'));
  const write = (name: string, copy: string) => writeFileSync(join(folder, name), storyOf({ copy }).text);
  write('a.txt', 'The har\u001b[31mbor reopened at dawn, the mayor said.');
  write('drafts/b.md', '"The har\u001b[31mbor reopened at dawn, the mayor said.');
  for (const number of [1, 2, 3, 4])
    write(`drafts/c${number}.txt`, `"It held for ${number} days, Ruiz said.`);
  write('notes.csv', '"This is no story.');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function alarms(...request: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [at('scripts/alarms.js'), ...request], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe.runIf(existsSync(at('dist/src/index.js')))('npm run alarms', () => {
  test('counts what each rule says and shows a sample of it', () => {
    const { status, stdout, stderr } = alarms('.', '--sample', '2');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^Files: 6\. Words: \d+\. Rules: \d+\.\n/);
    expect(stdout).toMatch(/^ +\d+\.\d{3} +5 +5 {2}error {4}unbalanced-quotes$/m);
    expect(stdout).toContain('unbalanced-quotes: 2 of 5\n');
    expect(stdout).toContain('  drafts/c1.txt:7:1\n    "It held for 1 days, Ruiz said.\n    ~\n');
    expect(stdout).toContain('  drafts/c3.txt:7:1\n');
    expect(stdout).toMatch(/^Silent: .*missing-byline/m);
  });

  test('sends no control character to the terminal', () => {
    for (const request of [['.'], ['.', '--json']]) {
      const { stdout } = alarms(...request);
      expect(stdout).toContain('\\u001b');
      expect(stdout).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f]/);
    }
  });

  test('looks at one rule alone', () => {
    const { stdout } = alarms('.', '--rule', 'control-character', '--sample', '0');
    expect(stdout).toMatch(/^Files: 6\. Words: \d+\. Rules: 1\.\n/);
    expect(stdout).not.toContain('unbalanced-quotes');
    expect(stdout).not.toContain('a.txt');
  });

  test('gives figures and samples as JSON', () => {
    const { files, words, rules } = JSON.parse(alarms('drafts', '--json').stdout);
    const first = rules.find(({ ruleId }: { ruleId: string }) => ruleId === 'unbalanced-quotes');
    expect(files).toBe(5);
    expect(first).toMatchObject({ ruleId: 'unbalanced-quotes', default: 'error', hits: 5, files: 5 });
    expect(first.perThousandWords).toBeCloseTo(5000 / words);
    expect(first.sample[1]).toMatchObject({ path: 'drafts/c1.txt', line: 7, column: 1, related: [] });
  });

  test.each([
    [[], 'No folder is named'],
    [['nowhere'], 'nowhere'],
    [['.', '--rule', 'no-such-rule'], '"no-such-rule" is no rule'],
    [['.', '--sample', 'few'], '"--sample few" is no number'],
    [['.', '--smaple', '3'], '--smaple'],
  ])('refuses %j', (request, sentence) => {
    const { status, stdout, stderr } = alarms(...request);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(sentence);
    expect(stderr).not.toContain('    at ');
  });
});
