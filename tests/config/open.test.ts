import { mkdirSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openConfigs } from '../../src/config/index.js';
import { makeFolder, optionsOf, refusalIn, resolveIn, rules, severitiesOf } from './desk.js';

const RECOMMENDED = {
  'headline-noise': 'warning',
  'mixed-quotes': 'warning',
  'unbalanced-quotes': 'error',
  'missing-headline': 'error',
  'stray-section': 'info',
  'long-sentence': 'warning',
};

const loaded = (name: string): boolean =>
  Object.keys(createRequire(import.meta.url).cache).some((path) => path.includes(`/node_modules/${name}/`));

describe('a story without a config', () => {
  it('gets the recommended rules, and no parser or validator is loaded', async () => {
    const folder = makeFolder({ 'package.json': '{"devDependencies": {"newslint": "^1"}}' });
    const resolved = await resolveIn(folder, 'story.txt', { ruleFlags: ['mixed-quotes: off'] });
    const { 'mixed-quotes': _, ...others } = RECOMMENDED;
    expect(severitiesOf(resolved)).toEqual(others);
    expect(loaded('ajv') || loaded('yaml')).toBe(false);
    await resolveIn(makeFolder({ '.newslintrc.yaml': 'rules: {}' }));
    expect(loaded('ajv') && loaded('yaml')).toBe(true);
  });

  it('keeps the order of the catalogue and the defaults of options', async () => {
    const resolved = await resolveIn(makeFolder({}));
    expect(resolved.plan.map(({ rule }) => rule.id)).toEqual(Object.keys(RECOMMENDED));
    expect(optionsOf(resolved, 'long-sentence')).toEqual({
      limit: 40,
      step: 5,
      style: 'plain',
      allow: ['had'],
      counts: true,
    });
    expect(resolved.settings).toEqual({ sourceLabels: [] });
  });
});

describe('the config of a file', () => {
  it('is the nearest one above it', async () => {
    const folder = makeFolder({
      'newslint.config.json': '{"rules": {"mixed-quotes": "info"}}',
      'desk/.newslintrc.yaml': 'rules:\n  mixed-quotes: error\n',
    });
    const configs = await openConfigs({ cwd: folder, rules });
    const severity = async (path: string) =>
      severitiesOf(await configs.forFile(join(folder, path)))['mixed-quotes'];
    expect(await severity('story.txt')).toBe('info');
    expect(await severity('desk/deep/story.txt')).toBe('error');
    expect(await severity('other/story.txt')).toBe('info');
  });

  it.each([
    ['newslint.config.json', '.newslintrc.json'],
    ['.newslintrc.json', '.newslintrc.yaml'],
    ['.newslintrc.yaml', 'package.json'],
  ])('is %s before %s', async (first, second) => {
    const text = (severity: string, name: string) => {
      const config = { rules: { 'mixed-quotes': severity } };
      return JSON.stringify(name === 'package.json' ? { name: 'desk', newslint: config } : config);
    };
    const both = { [first]: text('info', first), [second]: text('error', second) };
    expect(severitiesOf(await resolveIn(makeFolder(both)))['mixed-quotes']).toBe('info');
    const one = makeFolder({ [second]: text('error', second) });
    expect(severitiesOf(await resolveIn(one))['mixed-quotes']).toBe('error');
  });

  it('is not a package.json without a newslint member, whatever else it holds', async () => {
    const folder = makeFolder({
      '.newslintrc.json': '{"rules": {"mixed-quotes": "info"}}',
      'named/package.json': '{"name": "newslint", "dependencies": {"newslint": "1"}}',
      'broken/package.json': '{"name": ',
    });
    for (const name of ['named', 'broken'])
      expect(severitiesOf(await resolveIn(folder, `${name}/story.txt`))['mixed-quotes']).toBe('info');
  });

  it('may begin with a byte order mark', async () => {
    const folder = makeFolder({ 'newslint.config.json': '\uFEFF{"rules": {"mixed-quotes": "off"}}' });
    expect(severitiesOf(await resolveIn(folder))).not.toHaveProperty('mixed-quotes');
  });

  it('is resolved once for all files to which the same overrides apply', async () => {
    const folder = makeFolder({
      'newslint.config.json': '{"overrides": [{"files": ["briefs/**"], "rules": {"mixed-quotes": "off"}}]}',
    });
    const configs = await openConfigs({ cwd: folder, rules });
    const forFile = (path: string) => configs.forFile(join(folder, path));
    expect(await forFile('a.txt')).toBe(await forFile('deep/b.txt'));
    expect(await forFile('briefs/a.txt')).toBe(await forFile('briefs/b.txt'));
    expect(await forFile('a.txt')).not.toBe(await forFile('briefs/a.txt'));
  });
});

describe('a config named on the command line', () => {
  const folder = makeFolder({
    'newslint.config.json': '{"rules": {"mixed-quotes": "info"}}',
    'desk/strict.yml': 'rules: {mixed-quotes: error}',
    'desk/strict.toml': '',
  });

  it('counts for every file', async () => {
    const resolved = await resolveIn(folder, 'story.txt', { configFile: 'desk/strict.yml' });
    expect(severitiesOf(resolved)['mixed-quotes']).toBe('error');
  });

  it.each([
    ['desk/none.json', 'desk/none.json cannot be read: it is not there.'],
    ['desk', 'desk is no config file; its name must end in .json, .yaml or .yml.'],
    ['desk/strict.toml', 'desk/strict.toml is no config file; its name must end in .json, .yaml or .yml.'],
  ])('is refused where %s is no config', async (configFile, message) => {
    await expect(openConfigs({ cwd: folder, rules, configFile })).rejects.toThrow(message);
  });

  it('is not there with --no-config, which leaves all config files aside', async () => {
    const resolved = await resolveIn(folder, 'story.txt', { noConfig: true });
    expect(severitiesOf(resolved)).toEqual(RECOMMENDED);
    expect(await refusalIn(folder, { noConfig: true, configFile: 'desk/strict.yml' })).toBe(
      '--config and --no-config exclude each other; give one of them.',
    );
  });
});

describe('a config that cannot be read', () => {
  it('is named', async () => {
    const folder = makeFolder({});
    mkdirSync(join(folder, 'newslint.config.json'));
    expect(await refusalIn(folder)).toBe('newslint.config.json is a folder; a config is a file.');
    const dangling = makeFolder({});
    symlinkSync('nowhere.json', join(dangling, '.newslintrc.json'));
    expect(await refusalIn(dangling)).toBe('.newslintrc.json cannot be read: it is not there.');
    const round = makeFolder({});
    symlinkSync('.newslintrc.json', join(round, '.newslintrc.json'));
    expect(await refusalIn(round)).toBe('.newslintrc.json cannot be read: its links lead round in a circle.');
  });
});
