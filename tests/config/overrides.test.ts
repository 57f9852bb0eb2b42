import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { explainConfig, openConfigs } from '../../src/config/index.js';
import { makeFolder, resolveIn, rules } from './desk.js';

describe('overrides', () => {
  it('apply to their files in order, and keep options where they give a severity alone', async () => {
    const folder = makeFolder({
      'newslint.config.json': JSON.stringify({
        rules: { 'long-sentence': ['warning', { limit: 30 }] },
        overrides: [
          { files: ['briefs/**'], rules: { 'long-sentence': 'error' } },
          { files: ['briefs/.night/*.txt'], rules: { 'long-sentence': ['info', { step: 2 }] } },
        ],
      }),
    });
    const read = async (file: string) => {
      const { plan } = await resolveIn(folder, file);
      const planned = plan.find(({ rule }) => rule.id === 'long-sentence');
      return [planned?.severity, planned?.options.limit, planned?.options.step];
    };
    expect(await read('story.txt')).toEqual(['warning', 30, 5]);
    expect(await read('briefs/story.txt')).toEqual(['error', 30, 5]);
    expect(await read('briefs/.night/story.txt')).toEqual(['info', 40, 2]);
  });
});

describe('ignores', () => {
  it('leave files out by globs from the folder of the config', async () => {
    const folder = makeFolder({
      'newslint.config.json': '{"ignores": ["drafts", "**/*.tmp.txt", "!drafts/keep.txt"]}',
      'desk/newslint.config.json': '{}',
    });
    const configs = await openConfigs({ cwd: folder, rules });
    const ignored = async (path: string) => configs.ignores(join(folder, path));
    expect(await ignored('story.txt')).toBe(false);
    expect(await ignored('drafts/deep/story.txt')).toBe(true);
    expect(await ignored('drafts/keep.txt')).toBe(false);
    expect(await ignored('a/b.tmp.txt')).toBe(true);
    expect(await ignored('desk/b.tmp.txt')).toBe(false);
  });
});

describe('an explained config', () => {
  it('says where each value came from', async () => {
    const folder = makeFolder({
      'newslint.config.json': `{
  "settings": { "sourceLabels": ["Via:"] },
  "rules": {
    "long-sentence": ["warning", { "limit": 30 }]
  },
  "overrides": [
    { "files": ["*.txt"], "rules": { "mixed-quotes": "off" } }
  ]
}`,
    });
    const ruleFlags = ['headline-noise: error'];
    const resolved = await resolveIn(folder, 'story.txt', { ruleFlags });
    const explained = JSON.parse(JSON.stringify(explainConfig(resolved, rules, 'story.txt')));
    expect(explained).toMatchObject({
      file: 'story.txt',
      config: 'newslint.config.json',
      settings: { sourceLabels: { value: ['Via:'], from: 'newslint.config.json:2:17' } },
      rules: {
        'headline-noise': { severity: 'error', from: '--rule "headline-noise: error"' },
        'mixed-quotes': { severity: 'off', from: 'newslint.config.json:7:38 (override)' },
        'missing-headline': { severity: 'error', from: 'newslint:recommended' },
        'passive-voice': { severity: 'off', from: 'default' },
        'long-sentence': {
          severity: 'warning',
          from: 'newslint.config.json:4:5',
          options: {
            limit: { value: 30, from: 'newslint.config.json:4:5' },
            step: { value: 5, from: 'default' },
          },
        },
      },
    });
    expect(explainConfig(await resolveIn(folder, 'a.txt', { noConfig: true }), rules, 'a.txt').config).toBe(
      null,
    );
  });
});
