import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { configSchema, listPreset, PRESET_NAMES } from '../../src/config/index.js';
import { rules } from './desk.js';

describe('the schema of a config', () => {
  const schema = JSON.parse(JSON.stringify(configSchema(rules)));
  const validate = new Ajv({ strict: true, strictTuples: false }).compile(schema);

  it('takes the config that the README shows', () => {
    const config = {
      $schema: 'newslint.schema.json',
      extends: ['newslint:recommended'],
      rules: { 'long-sentence': ['warning', { limit: 40 }], 'passive-voice': 'off' },
      overrides: [{ files: ['briefs/**'], rules: {} }],
      ignores: [],
      settings: { sourceLabels: ['Read more:'] },
    };
    expect(validate(config)).toBe(true);
  });

  it('describes every key, rule and option', () => {
    const { properties, definitions } = schema;
    const ruleSchemas: Record<string, { description: string }> = definitions.rules.properties;
    expect(Object.keys(ruleSchemas)).toEqual(rules.map((rule) => rule.id));
    expect(ruleSchemas['mixed-quotes']?.description).toBe('An invented fault.');
    for (const key of ['extends', 'overrides', 'ignores', 'settings'])
      expect(properties[key].description).toMatch(/\.$/);
  });

  it('has a property for each rule that takes its own options only', () => {
    expect(validate({ rules: { 'passive-voice': ['error', { limit: 3 }] } })).toBe(true);
    expect(validate({ rules: { 'passive-voice': ['error', { step: 3 }] } })).toBe(false);
  });
});

describe('the presets', () => {
  const list = (name: string) => Object.fromEntries(listPreset(name, rules));

  it('are these', () => {
    expect(PRESET_NAMES).toEqual([
      'newslint:structure',
      'newslint:recommended',
      'newslint:ap',
      'newslint:uk',
      'newslint:spelling',
      'newslint:all',
    ]);
  });

  it('structure: sections, and quotes that are certainly wrong', () => {
    expect(list('newslint:structure')).toEqual({
      'unbalanced-quotes': 'error',
      'missing-headline': 'error',
      'stray-section': 'info',
    });
  });

  it('recommended: what is on by default; all: what is off as a warning', () => {
    expect(list('newslint:recommended')).not.toHaveProperty('passive-voice');
    expect(list('newslint:all')).toEqual({ ...list('newslint:recommended'), 'passive-voice': 'warning' });
  });

  it('all: of two that ask for the reverse, the one that opposes the other is left out', () => {
    const [first, ...others] = rules;
    const opposed = [{ ...(first as (typeof rules)[0]), opposes: 'mixed-quotes' }, ...others];
    expect(listPreset('newslint:all', opposed).has('headline-noise')).toBe(false);
    expect(listPreset('newslint:all', opposed).has('mixed-quotes')).toBe(true);
  });

  it('ap: the severity that a rule has for it', () => {
    const [first, ...others] = rules;
    const styled = [{ ...(first as (typeof rules)[0]), presets: { ap: 'error' as const } }, ...others];
    expect(listPreset('newslint:ap', styled).get('headline-noise')).toBe('error');
    expect(listPreset('newslint:ap', styled).get('mixed-quotes')).toBe('warning');
  });
});
