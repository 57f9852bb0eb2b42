import { expect, test } from 'vitest';
import { lint, planOf, rules } from '../../src/index.js';
import { storyOf } from '../example.js';
import { folderOf, newslint } from './desk.js';

interface Report {
  readonly files: readonly {
    readonly path: string;
    readonly diagnostics: readonly { readonly ruleId: string; readonly message: string }[];
  }[];
}

test('the bundled command says what the source says, rule for rule', () => {
  const stories = rules.flatMap(({ id, examples }) =>
    examples.wrong.slice(0, 1).map((example) => [`${id}.txt`, storyOf(example).text] as const),
  );
  const folder = folderOf({
    ...Object.fromEntries(stories),
    'newslint.config.json': '{ "extends": ["newslint:all"] }',
  });
  const { out } = newslint(folder, ['--format', 'json', '--min-severity', 'info', '.']);
  const bundled = (JSON.parse(out) as Report).files.map(({ path, diagnostics }) => [
    path,
    diagnostics.map(({ ruleId, message }) => `${ruleId}: ${message}`),
  ]);
  const plan = planOf('newslint:all', new Date().toISOString().slice(0, 10));
  const fromSource = [...stories]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, text]) => [
      path,
      lint({ path, text }, plan).diagnostics.map(({ ruleId, message }) => `${ruleId}: ${message}`),
    ]);
  expect(bundled).toEqual(fromSource);
});
