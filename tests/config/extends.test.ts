import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openConfigs } from '../../src/config/index.js';
import { traceOrigins } from '../../src/config/resolve.js';
import { makeFolder, optionsOf, refusalIn, resolveIn, rules, severitiesOf } from './desk.js';

const json = (value: unknown): string => JSON.stringify(value);

describe('a config starts from', () => {
  const severities = async (files: Record<string, string>) =>
    severitiesOf(await resolveIn(makeFolder(files)));

  it('the recommended rules where it extends nothing', async () => {
    const found = await severities({ 'newslint.config.json': json({ rules: { 'mixed-quotes': 'error' } }) });
    expect(found).toMatchObject({ 'mixed-quotes': 'error', 'missing-headline': 'error' });
  });

  it('nothing where its list is empty', async () => {
    const config = { extends: [], rules: { 'mixed-quotes': 'error' } };
    expect(await severities({ 'newslint.config.json': json(config) })).toEqual({ 'mixed-quotes': 'error' });
  });

  it('the presets it names, later ones over earlier ones', async () => {
    const config = { extends: ['newslint:all', 'newslint:structure'] };
    expect(await severities({ 'newslint.config.json': json(config) })).toMatchObject({
      'passive-voice': 'warning',
      'missing-headline': 'error',
    });
  });

  it('the recommended rules where only a file is extended that names no preset', async () => {
    const found = await severities({
      'newslint.config.json': json({ extends: ['./desk.yml'] }),
      'desk.yml': 'rules: {mixed-quotes: off}',
    });
    expect(found).not.toHaveProperty('mixed-quotes');
    expect(found).toHaveProperty('headline-noise');
  });

  it('what an extended file starts from', async () => {
    const found = await severities({
      'newslint.config.json': json({ extends: ['./desk.json'], rules: { 'mixed-quotes': 'info' } }),
      'desk.json': json({ extends: ['newslint:structure'] }),
    });
    expect(found).not.toHaveProperty('headline-noise');
    expect(found['mixed-quotes']).toBe('info');
  });
});

describe('an extended file', () => {
  it('is found from the file that names it, and so are its globs', async () => {
    const folder = makeFolder({
      'stories/newslint.config.json': json({ extends: ['../shared/desk.json'] }),
      'shared/desk.json': json({
        extends: ['base.yaml'],
        ignores: ['../stories/drafts/**'],
        overrides: [{ files: ['../stories/briefs/*'], rules: { 'mixed-quotes': 'error' } }],
      }),
      'shared/base.yaml': 'rules: {long-sentence: [error, {limit: 12}]}\nsettings: {sourceLabels: ["Via:"]}',
    });
    const resolved = await resolveIn(folder, 'stories/a.txt');
    expect(optionsOf(resolved, 'long-sentence')).toMatchObject({ limit: 12, step: 5 });
    expect(resolved.settings.sourceLabels).toEqual(['Via:']);
    const origins = traceOrigins(resolved, rules);
    expect(origins.rules['long-sentence']?.severity.from).toBe('shared/base.yaml:1:9');
    expect(severitiesOf(resolved)['mixed-quotes']).toBe('warning');
    expect(severitiesOf(await resolveIn(folder, 'stories/briefs/a.txt'))['mixed-quotes']).toBe('error');
    const configs = await openConfigs({ cwd: folder, rules });
    expect(await configs.ignores(join(folder, 'stories/drafts/a.txt'))).toBe(true);
    expect(await configs.ignores(join(folder, 'stories/a.txt'))).toBe(false);
  });

  it.each([
    ['./none.json', '"./none.json" is not there; a path starts from the folder of its config.'],
    [
      'https://news.example/desk.json',
      '"https://news.example/desk.json" cannot be extended; newslint loads no config from the network: give a path.',
    ],
    [
      '//news.example/desk.json',
      '"//news.example/desk.json" cannot be extended; newslint loads no config from the network: give a path.',
    ],
    [
      'recommended',
      '"recommended" is neither a preset nor the path of a JSON or YAML config; did you mean "newslint:recommended"?',
    ],
    ['newslint:desk.json', '"newslint:desk.json" is neither a preset nor the path of a JSON or YAML config.'],
    ['constructor', '"constructor" is neither a preset nor the path of a JSON or YAML config.'],
  ])('is refused where it cannot be one: %s', async (name, message) => {
    const folder = makeFolder({ 'newslint.config.json': json({ extends: [name] }) });
    expect(await refusalIn(folder)).toBe(`newslint.config.json:1:13 ${message}`);
  });

  it('is validated and named', async () => {
    const folder = makeFolder({
      'newslint.config.json': json({ extends: ['./desk.json'] }),
      'desk.json': '{"rules": {"healdine": "off"}}',
    });
    expect(await refusalIn(folder)).toBe(
      'desk.json:1:12 "healdine" is no rule; did you mean "missing-headline"?',
    );
  });

  it('may be named twice, but not lead round in a circle', async () => {
    const twice = makeFolder({
      'newslint.config.json': json({ extends: ['./a.json', './b.json'] }),
      'a.json': json({ extends: ['./b.json'] }),
      'b.json': json({ rules: { 'mixed-quotes': 'error' } }),
    });
    expect(await refusalIn(twice)).toBe('no refusal');
    const round = makeFolder({
      'newslint.config.json': json({ extends: ['./a.json'] }),
      'a.json': json({ extends: ['./desk/b.yaml'] }),
      'desk/b.yaml': 'extends:\n  - ../a.json\n',
    });
    expect(await refusalIn(round)).toBe(
      'desk/b.yaml:2:5 the configs extend each other in a circle: a.json -> desk/b.yaml -> a.json.',
    );
    const own = makeFolder({ 'newslint.config.json': json({ extends: ['./newslint.config.json'] }) });
    expect(await refusalIn(own)).toBe(
      'newslint.config.json:1:13 the configs extend each other in a circle: newslint.config.json -> newslint.config.json.',
    );
  });

  it('leads round in a circle through a link, too', async () => {
    const folder = makeFolder({ 'newslint.config.json': json({ extends: ['./loop/newslint.config.json'] }) });
    symlinkSync('.', join(folder, 'loop'));
    expect(await refusalIn(folder)).toContain('in a circle');
  });

  it('cannot double itself for ever', async () => {
    const names = Array.from({ length: 30 }, (_, index) => `c${index}.json`);
    const entries = names.map((name, index) => {
      const next = names[index + 1];
      return [name, json({ extends: next ? [`./${next}`, `./${next}`] : [] })];
    });
    const folder = makeFolder({
      ...Object.fromEntries(entries),
      'newslint.config.json': json({ extends: ['./c0.json'] }),
    });
    expect(await refusalIn(folder)).toMatch(/ the configs extend each other more than 1000 times\.$/);
  });
});
