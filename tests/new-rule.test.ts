import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lint } from '../src/lint.js';
import type { RuleDefinition } from '../src/rule/rule.js';
import { CATEGORIES } from './architecture/plan.js';
import { readMarks, storyOf } from './example.js';

const root = fileURLToPath(new URL('..', import.meta.url));
let copy: string;

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'new-rule-'));
  cpSync(join(root, 'scripts'), join(copy, 'scripts'), { recursive: true });
  cpSync(join(root, 'rules'), join(copy, 'rules'), { recursive: true });
  for (const name of ['src', 'node_modules']) symlinkSync(join(root, name), join(copy, name));
  writeFileSync(join(copy, 'package.json'), '{ "type": "module" }');
});

afterEach(() => rmSync(copy, { recursive: true, force: true }));

function startRule(...names: string[]) {
  const script = join(copy, 'scripts/new-rule.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...names], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

const readCopy = (path: string): string => readFileSync(join(copy, path), 'utf8');

describe('a new rule', () => {
  test('is written, taken into the index and followed by what to do next', () => {
    const { status, stdout, stderr } = startRule('style/doubled-word');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('Wrote rules/style/doubled-word.ts');
    expect(stdout).toContain('npx vitest run tests/rules.test.ts -t doubled-word');
    expect(readCopy('rules/index.ts')).toContain("import doubledWord from './style/doubled-word.js';");
    expect(readCopy('rules/index.ts')).toContain("  'style/doubled-word': doubledWord,");
  });

  test('has an example that fails until the check is written', async () => {
    startRule('style/doubled-word');
    const outfile = join(copy, 'doubled-word.mjs');
    await build({
      entryPoints: [join(copy, 'rules/style/doubled-word.ts')],
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      packages: 'external',
    });
    const { default: definition } = (await import(outfile)) as { default: RuleDefinition };
    const rule = { ...definition, id: 'doubled-word', category: 'style' };
    const [example] = rule.examples.wrong;
    const { copy: text } = readMarks(example?.copy ?? '');
    const plan = {
      rules: [{ rule, severity: 'error' as const, options: {} }],
      knownRules: new Set<string>(),
    };
    const given = { path: 'a.txt', text: storyOf({ copy: text }).text };
    const report = lint(given, { ...plan, sourceLabels: [], today: '2026-11-23' });
    expect(rule.examples.wrong).toHaveLength(1);
    expect(report).toMatchObject({ diagnostics: [], failures: [] });
  });

  test('keeps to the house style', () => {
    startRule('style/doubled-word');
    const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
    cpSync(join(root, 'biome.json'), join(copy, 'biome.json'));
    const files = ['rules/style/doubled-word.ts', 'rules/index.ts'];
    const { status, stderr } = spawnSync(
      process.execPath,
      [biome, 'check', '--vcs-enabled=false', ...files],
      {
        cwd: copy,
        encoding: 'utf8',
      },
    );
    expect({ status, stderr }).toMatchObject({ status: 0 });
  });
});

describe('refused, with nothing written:', () => {
  test.each([
    [[], 'No rule is named; name a category and the fault'],
    [['doubled-word'], '"doubled-word" is no place for a rule; name a category and the fault'],
    [['style/words/doubled-word'], '"style/words/doubled-word" is no place for a rule'],
    [['../doubled-word'], '".." is no category'],
    [['lists/doubled-word'], '"lists" is no category'],
    [['stile/doubled-word'], `"stile" is no category; there are ${CATEGORIES.join(', ')}.`],
    [['style/DoubledWord'], '"DoubledWord" is no rule id; name the fault in kebab-case'],
    [['style/doubled_word'], '"doubled_word" is no rule id'],
    [['style/doubled-word.ts'], '"doubled-word.ts" is no rule id'],
    [['quotes/unbalanced-quotes'], '"unbalanced-quotes" is taken by rules/quotes/unbalanced-quotes.ts'],
    [['style/unbalanced-quotes'], '"unbalanced-quotes" is taken by rules/quotes/unbalanced-quotes.ts'],
  ])('%j', (names, sentence) => {
    const index = readCopy('rules/index.ts');
    const { status, stdout, stderr } = startRule(...names);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(sentence);
    expect(readCopy('rules/index.ts')).toBe(index);
    expect(existsSync(join(copy, 'rules/style'))).toBe(existsSync(join(root, 'rules/style')));
  });
});
