import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { rules } from '../../rules/index.js';
import { describeRule } from '../../src/cli/commands/explain.js';
import { coloursFor } from '../../src/report/colours.js';
import { displayWidth } from '../../src/report/width.js';
import { faulty, fixable, folderOf, newslint, sound } from './desk.js';

const said = (...args: string[]): string => {
  const { code, out, err } = newslint(folderOf(), args);
  expect([code, err]).toEqual([0, '']);
  return out;
};

test('rules lists every rule', () => {
  const table = said('rules');
  for (const { id, summary } of rules) {
    expect(table).toMatch(new RegExp(`^ {2}${id} `, 'm'));
    expect(table).toContain(summary);
  }
  const entries = JSON.parse(said('rules', '--format', 'json'));
  expect(entries).toHaveLength(rules.length);
  expect(entries.find(({ id }: { id: string }) => id === 'noncanonical-date')).toMatchObject({
    category: 'dates',
    severity: 'warning',
    fixable: true,
  });
});

test('explain prints the rule with its examples, the places underlined', () => {
  const page = said('explain', 'noncanonical-date');
  expect(page).toContain('A date line that is not written as');
  expect(page).toContain('\n  Nov. 11, 2022\n  ~~~~~~~~~~~~~\n');
  expect(said('explain', 'hard-sentence')).toContain('\n  age  integer, 6 to 30, 20 by default\n');
});

test('every rule can be explained, and no line is too wide', () => {
  const setting = { room: 80, colours: coloursFor({ colour: false }) };
  for (const rule of rules) {
    const lines = [...describeRule(rule, setting)];
    expect(lines.join('\n')).not.toMatch(/\[\||\|\]|\bundefined\b(?!-acronym)|NaN/);
    const words = lines
      .filter((line) => displayWidth(line) > 80)
      .map((line) => line.trim().split(' ').length);
    expect(words, rule.id).toEqual(words.map(() => 1));
  }
});

test('schema prints what configs and reports are checked with', () => {
  const folder = folderOf({ 'a.txt': faulty, 'b.txt': fixable });
  const validate = new Ajv().compile(JSON.parse(said('schema', 'json')));
  validate(JSON.parse(newslint(folder, ['--format', 'json']).out));
  expect(validate.errors).toBeNull();
  const isConfig = new Ajv({ strict: false }).compile(JSON.parse(said('schema', 'config')));
  expect(isConfig({ extends: ['newslint:ap'], rules: { 'hard-sentence': 'off' } })).toBe(true);
  expect(isConfig({ rules: { healdine: 'off' } })).toBe(false);
});

test('init writes a config that works, and overwrites none', () => {
  const folder = folderOf({ 'a.txt': sound, 'package.json': '{"name": "desk"}' });
  expect(newslint(folder, ['init'])).toMatchObject({ code: 0, err: '' });
  const config = readFileSync(join(folder, 'newslint.config.json'), 'utf8');
  expect(JSON.parse(config)).toEqual({ extends: ['newslint:recommended'], rules: {}, ignores: [] });
  expect(newslint(folder, []).code).toBe(0);
  expect(newslint(folder, ['init'])).toEqual({
    code: 2,
    out: '',
    err: 'newslint: "newslint.config.json" holds a config already; change that, or delete it first.\n',
  });
  expect(newslint(folderOf({ '.newslintrc.yaml': '' }), ['init']).code).toBe(2);
  expect(newslint(folderOf({ 'package.json': '{"newslint": {}}' }), ['init']).code).toBe(2);
});

test('--print-config says where each value comes from', () => {
  const folder = folderOf({ '.newslintrc.json': '{"rules": {"noncanonical-date": "off"}}' });
  const run = newslint(folder, ['--print-config', 'new/story.txt', '--rule', 'hard-sentence: error']);
  const { file, config, rules } = JSON.parse(run.out);
  expect([file, config]).toEqual(['new/story.txt', '.newslintrc.json']);
  expect(rules['noncanonical-date']).toMatchObject({ severity: 'off', from: '.newslintrc.json:1:12' });
  expect(rules['hard-sentence']).toMatchObject({ severity: 'error', from: '--rule "hard-sentence: error"' });
});
