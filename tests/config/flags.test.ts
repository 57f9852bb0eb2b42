import { describe, expect, it } from 'vitest';
import { makeFolder, optionsOf, refusalIn, resolveIn, severitiesOf } from './desk.js';

const folder = makeFolder({
  'newslint.config.json': JSON.stringify({
    rules: { 'long-sentence': ['warning', { limit: 30 }] },
    overrides: [{ files: ['**'], rules: { 'mixed-quotes': 'info' } }],
  }),
});

describe('a --rule flag', () => {
  it.each([
    ['mixed-quotes: error', 'mixed-quotes', 'error'],
    [' mixed-quotes:error ', 'mixed-quotes', 'error'],
    ['{"mixed-quotes": "error"}', 'mixed-quotes', 'error'],
    ['passive-voice: [info, {limit: 3}]', 'passive-voice', 'info'],
  ])('%s is laid over config and overrides', async (flag, id, severity) => {
    const resolved = await resolveIn(folder, 'story.txt', { ruleFlags: ['mixed-quotes: off', flag] });
    expect(severitiesOf(resolved)[id]).toBe(severity);
  });

  it('keeps options where it gives a severity alone', async () => {
    const ruleFlags = ['long-sentence: error'];
    expect(optionsOf(await resolveIn(folder, 'story.txt', { ruleFlags }), 'long-sentence')).toMatchObject({
      limit: 30,
    });
  });

  it('gives options over the defaults', async () => {
    const ruleFlags = ['long-sentence: [warning, {step: 2}]'];
    expect(optionsOf(await resolveIn(folder, 'story.txt', { ruleFlags }), 'long-sentence')).toMatchObject({
      limit: 40,
      step: 2,
    });
  });

  it.each([
    ['healdine: off', '"healdine" is no rule; did you mean "missing-headline"?'],
    ['__proto__: off', '"__proto__" is no rule; "newslint rules" lists them all.'],
    ['long-sentence: eror', '"eror" is no severity; use "error", "warning", "info" or "off".'],
    [
      'long-sentence: [warning, {limit: ten}]',
      'option "limit" of "long-sentence" must be a number, not "ten".',
    ],
    [
      'long-sentence',
      '"long-sentence" sets no rule; write it as "long-sentence: off" or "long-sentence: [warning, {limit: 30}]".',
    ],
    ['', 'null sets no rule; write it as "long-sentence: off" or "long-sentence: [warning, {limit: 30}]".'],
    [
      'long-sentence: [warning',
      'this is not valid YAML: flow sequence in block collection must be sufficiently indented and end with a ].',
    ],
  ])('%s is refused and named', async (flag, message) => {
    expect(await refusalIn(folder, { ruleFlags: [flag] })).toBe(`--rule "${flag}": ${message}`);
  });
});
