import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { validateWorkflow } from '@action-validator/core';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadFormat } from '../../src/report/index.js';
import { fileOf, write } from '../report/sample.js';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const read = (path: string): string => readFileSync(at(path), 'utf8');

test.each(['github', 'github-npm', 'reviewdog'])('%s.yml is what GitHub’s schema allows', (name) => {
  expect(validateWorkflow(read(`examples/ci/${name}.yml`)).errors).toEqual([]);
});

test('the workflows give the action inputs that it has', () => {
  const { inputs } = parse(read('action.yml'));
  const { jobs } = parse(read('examples/ci/github.yml'));
  for (const step of jobs.newslint.steps)
    if (step.uses.includes('newslint'))
      for (const name of Object.keys(step.with)) expect(Object.keys(inputs)).toContain(name);
});

test('every example is documented', () => {
  const page = read('docs/ci.md');
  for (const name of readdirSync(at('examples/ci'))) expect(page).toContain(`examples/ci/${name}`);
});

interface Pattern {
  readonly regexp: string;
  readonly [group: string]: string | number;
}

const { problemMatcher: matchers } = JSON.parse(read('examples/ci/newslint-matcher.json')) as {
  problemMatcher: { owner: string; severity?: string; pattern: [Pattern] }[];
};

/** What GitHub's runner makes of a line: the first matcher that fits says what the parts are. */
function match(line: string) {
  for (const { severity, pattern } of matchers) {
    const [{ regexp, ...groups }] = pattern;
    const found = new RegExp(regexp).exec(line);
    if (!found) continue;
    const parts = Object.entries(groups).map(([name, index]) => [name, found[Number(index)]]);
    return { severity, ...Object.fromEntries(parts) };
  }
  return undefined;
}

test.each([
  ['unix', ['error', 'warning', 'notice']],
  ['compact', ['Error', 'Warning', 'Info']],
] as const)('the problem matcher reads what %s writes', async (name, severities) => {
  const message = 'A “b: 1:2: c” (d) [e] stands here.';
  const file = {
    ...fileOf(
      '[|a|]\n\n [|b|] [|c|]',
      { message, severity: 'error' },
      { message },
      { message, severity: 'info' },
    ),
    path: 'copy/a b.txt',
  };
  const found = write(await loadFormat(name), [file])
    .trimEnd()
    .split('\n')
    .map(match);
  const rest = { file: 'copy/a b.txt', message, code: 'repeated-word' };
  expect(found).toEqual([
    { severity: severities[0], line: '1', column: '1', ...rest },
    { severity: severities[1], line: '3', column: '2', ...rest },
    { severity: severities[2], line: '3', column: '4', ...rest },
  ]);
});

test('the hooks of pre-commit have what pre-commit asks for', () => {
  const hooks = parse(read('.pre-commit-hooks.yaml'));
  expect(hooks.map(({ id }: { id: string }) => id)).toEqual(['newslint', 'newslint-fix']);
  for (const hook of hooks)
    expect(hook).toMatchObject({ language: 'node', entry: expect.stringMatching(/^newslint/) });
});
