import { describe, expect, it } from 'vitest';
import { makeFolder, refusalIn, refusalOf } from './desk.js';

const AT = 'newslint.config.json';

describe('the faults of a config', () => {
  it('are all reported, in the order of the file', async () => {
    const text = [
      '{',
      '  "ignore": [],',
      '  "extends": ["newslint:recomended"],',
      '  "rules": { "long-sentence": ["eror", { "limit": "ten", "step": "two" }], "healdine": "off" }',
      '}',
    ];
    expect((await refusalOf(text.join('\r\n'))).split('\n')).toEqual([
      `${AT}:2:3 "ignore" is no key of a config; did you mean "ignores"?`,
      `${AT}:3:15 "newslint:recomended" is neither a preset nor the path of a JSON or YAML config; did you mean "newslint:recommended"?`,
      `${AT}:4:32 "eror" is no severity; use "error", "warning", "info" or "off".`,
      `${AT}:4:51 option "limit" of "long-sentence" must be a number, not "ten".`,
      `${AT}:4:66 option "step" of "long-sentence" must be a whole number, not "two".`,
      `${AT}:4:76 "healdine" is no rule; did you mean "missing-headline"?`,
    ]);
  });

  it('take no long to find in a glob of a million braces', async () => {
    const message = await refusalOf(JSON.stringify({ ignores: ['{'.repeat(1_000_000)] }));
    expect(message.length).toBeLessThan(300);
    expect(message).toMatch(/^newslint\.config\.json:1:13 /);
  });

  it('are cut where they are very many', async () => {
    const message = await refusalOf(JSON.stringify({ ignores: Array.from({ length: 5000 }, () => 1) }));
    expect(message.split('\n')).toHaveLength(21);
    expect(message).toMatch(/ has 4980 more faults\.$/);
  });

  it('have places in YAML too, and through aliases', async () => {
    const yaml = 'rules:\n  long-sentence:\n    - &loud eror\n    - limit: ten\n  mixed-quotes: *loud\n';
    const severity = 'is no severity; use "error", "warning", "info" or "off".';
    expect((await refusalOf(yaml, '.newslintrc.yaml')).split('\n')).toEqual([
      `.newslintrc.yaml:3:13 "eror" ${severity}`,
      '.newslintrc.yaml:4:14 option "limit" of "long-sentence" must be a number, not "ten".',
      `.newslintrc.yaml:5:17 "eror" ${severity}`,
    ]);
  });

  it('have places in a package.json', async () => {
    const text = '{\n  "name": "desk",\n  "newslint": {\n    "rules": { "healdine": "off" }\n  }\n}';
    expect(await refusalOf(text, 'package.json')).toBe(
      'package.json:4:16 "healdine" is no rule; did you mean "missing-headline"?',
    );
    expect(await refusalOf('{"newslint": []}', 'package.json')).toBe(
      'package.json:1:14 a config must be an object, not a list.',
    );
  });

  it('reach a terminal without control characters, and cut where they are long', async () => {
    const message = await refusalOf(JSON.stringify({ rules: { '\u001B[31m\u202Ered\u009B': 'off' } }));
    expect(message).toBe(
      `${AT}:1:11 "\\u001b[31m\\u202ered\\u009b" is no rule; "newslint rules" lists them all.`,
    );
    expect((await refusalOf(JSON.stringify({ rules: { ['x'.repeat(1e6)]: 'off' } }))).length).toBeLessThan(
      200,
    );
  });

  it('change no prototype', async () => {
    await refusalOf('{"__proto__": {"polluted": 1}, "rules": {"__proto__": {"polluted": 1}}}');
    await refusalOf('__proto__: {polluted: 1}\nrules: {__proto__: {polluted: 1}}', '.newslintrc.yaml');
    expect(Object.prototype).not.toHaveProperty('polluted');
  });

  it('are found in folders below the working directory', async () => {
    const folder = makeFolder({ 'desk/night/.newslintrc.json': '{"rule": {}}' });
    expect(await refusalIn(folder, { configFile: 'desk/night/.newslintrc.json' })).toBe(
      'desk/night/.newslintrc.json:1:2 "rule" is no key of a config; did you mean "rules"?',
    );
  });
});
