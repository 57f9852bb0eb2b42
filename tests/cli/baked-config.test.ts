import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { ValidateFunction } from 'ajv';
import { expect, test } from 'vitest';
import { rules } from '../../rules/index.js';
import { compileConfigs } from '../../src/config/compile.js';
import { explainError, type Fault } from '../../src/config/sentences.js';
import { loadSuggest } from '../../src/config/suggest.js';
import { folderOf, newslint, sound } from './desk.js';

/** A value that an option cannot have, whatever its type. */
const WRONG = { type: { nobody: 'knows' } };

/** Every rule set wrongly: its options where it has any, else its severity. */
const setting = ({ id, options = {} }: (typeof rules)[number]) =>
  Object.keys(options).length > 0
    ? [id, ['error', { ...Object.fromEntries(Object.keys(options).map((name) => [name, WRONG])), nobody: 1 }]]
    : [id, 'grave'];

const FAULTY = {
  rules: { ...Object.fromEntries(rules.map(setting)), healdine: 'off' },
  overrides: [{ files: [], rules: { 'hard-sentence': ['warning', { age: 'x' }, 1] } }, { rule: {} }],
  suppressions: [{ rule: ['hard-sentense'], reason: ' ', until: 'soon', files: [''] }],
  settings: { sourceLabels: ['x'.repeat(300), 7] },
  extends: 'newslint:ap',
  ignored: [],
};

const sorted = (faults: readonly Fault[]): readonly string[] =>
  faults.map((fault) => JSON.stringify(fault)).sort();

const chunks = new URL('../../dist/chunks/', import.meta.url);

/** What validates configs in the built command. */
function loadBaked(): ValidateFunction {
  const [name = ''] = readdirSync(chunks).filter((each) => /^baked-validator.*\.cjs$/.test(each));
  const exported = createRequire(import.meta.url)(fileURLToPath(new URL(name, chunks)));
  return (exported as { default: ValidateFunction }).default;
}

test('the validator that is built says of a config what ajv says', async () => {
  const baked = loadBaked();
  const suggest = await loadSuggest();
  baked(FAULTY);
  const said = baked.errors?.flatMap((error) => explainError(error, rules, suggest) ?? []);
  const meant = (await compileConfigs(rules, rules))(FAULTY).flatMap(
    (error) => explainError(error, rules, suggest) ?? [],
  );
  expect(meant.length).toBeGreaterThan(rules.length);
  expect(sorted(said ?? [])).toEqual(sorted(meant));
});

test('every rule as it comes, with its options, is sound', () => {
  const all = rules.map(({ id, severity, options = {} }) => [
    id,
    [severity, Object.fromEntries(Object.entries(options).map(([name, option]) => [name, option.default]))],
  ]);
  const folder = folderOf({
    'story.txt': sound,
    'newslint.config.json': JSON.stringify({ rules: Object.fromEntries(all) }),
  });
  const { code, err } = newslint(folder, ['story.txt']);
  expect([code, err]).toEqual([0, '']);
});
