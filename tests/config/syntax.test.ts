import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import fc from '../seeded.js';
import { makeFolder, refusalIn, refusalOf, resolveIn, severitiesOf } from './desk.js';

describe('bad JSON is refused in words', () => {
  const early = 'the JSON ends before every bracket and quotation mark is closed.';
  it.each([
    ['{"rules": {"a": "off",}}', ':1:23 "}" cannot follow a comma in JSON; delete the comma.'],
    [
      '{\n  "ignores": []\n  "rules": {}\n}',
      ':3:3 "rules" cannot stand here in JSON; a comma or a colon is missing before it.',
    ],
    ['{rules: {}}', ':1:2 "rules" cannot stand here in JSON.'],
    ["{'rules': {}}", ':1:2 JSON takes double quotation marks only.'],
    ['{\n  // loud\n  "rules": {}\n}', ':2:3 JSON takes no comments; delete this one.'],
    ['{"rules": {"a": tru}}', ':1:17 "tru" cannot stand here in JSON.'],
    ['{"rules": {}', `:1:13 ${early}`],
    ['{"rules": {"a": "of', `:1:20 ${early}`],
    ['{"ignores": ["a", 1', `:1:20 ${early}`],
    ['{"ignores": ["a]\n, "b"]}', ':1:14 this string is not closed on its line.'],
    ['{} }', ':1:4 "}" cannot stand here in JSON.'],
    ['{"rules": {}, "rules": {}}', ':1:15 "rules" stands here for the second time; delete one.'],
    ['\0', ':1:1 "\\u0000" cannot stand here in JSON.'],
  ])('%j', async (text, message) => {
    expect(await refusalOf(text)).toBe(`newslint.config.json${message}`);
  });

  it('where it is nested too deeply', async () => {
    expect(await refusalOf('['.repeat(1e5))).toBe('newslint.config.json:1:1 the JSON is nested too deeply.');
  });

  it('in a package.json that names newslint, too', async () => {
    expect(await refusalOf('{"newslint": {},}', 'package.json')).toBe(
      'package.json:1:17 "}" cannot follow a comma in JSON; delete the comma.',
    );
  });
});

describe('bad YAML is refused in words', () => {
  it.each([
    ['rules:\n\tmixed-quotes: off\n', ':2:1 YAML takes no tabs as indentation; use spaces.'],
    ['rules: {}\nrules: {}\n', ':2:1 this key stands here for the second time; delete one.'],
    ['rules: {}\n---\nrules: {}\n', ':2:1 a config is one YAML document; delete what follows the first.'],
    [
      'rules: [\n',
      ':2:1 this is not valid YAML: flow sequence in block collection must be sufficiently indented and end with a ].',
    ],
    [
      '1: off\n',
      ':1:1 "1" is no key of a config; use "extends", "rules", "overrides", "ignores", "suppressions" or "settings".',
    ],
    ['[a]: off\n', ':1:1 a key must be a string; put it in quotation marks.'],
    ['rules: &round {b: *round}\n', ':1:16 "b" is no rule; "newslint rules" lists them all.'],
    ['rules: !loud {}\n', ':1:8 this is not valid YAML: unresolved tag: !loud.'],
    ['rules: *loud\n', ':1:8 this alias names nothing that stands before it.'],
    ['# nothing\n', ':1:1 a config must be an object, not null.'],
  ])('%j', async (text, message) => {
    expect(await refusalOf(text, '.newslintrc.yaml')).toBe(`.newslintrc.yaml${message}`);
  });

  it('and so is a bomb of aliases', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
    const lines = names.map((name, index) => {
      const below = index === 0 ? '"lol"' : `*${names[index - 1]}`;
      return `${name}: &${name} [${Array.from({ length: 9 }, () => below).join(', ')}]`;
    });
    expect(await refusalOf(lines.join('\n'), '.newslintrc.yaml')).toBe(
      '.newslintrc.yaml:1:1 the YAML repeats its aliases too often; write out what they stand for.',
    );
  });
});

describe('any text', () => {
  const SEEDS = {
    'newslint.config.json': '{"rules": {"long-sentence": ["warning", {"limit": 3}]}, "ignores": ["a"]}',
    '.newslintrc.yaml': 'rules:\n  long-sentence: &a [warning, {limit: 3}]\n  mixed-quotes: *a\n',
  };
  it.each(Object.entries(SEEDS))('is read or refused without a control character: %s', async (name, seed) => {
    const folder = makeFolder({});
    const put = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 3 }),
      fc.constantFrom('{', ']', ',', '"', '\n', '*a', '!x'),
    );
    const edits = fc.array(fc.tuple(fc.nat(seed.length), fc.nat(6), put), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(edits, async (list) => {
        const text = list.reduce(
          (made, [at, cut, put]) => made.slice(0, at) + put + made.slice(at + cut),
          seed,
        );
        writeFileSync(join(folder, name), text);
        expect(await refusalIn(folder)).toMatch(/^[^\p{Cc}]*(?:\n[^\p{Cc}]+)*$/u);
      }),
      { numRuns: 150 },
    );
  });
});

describe('a file that is no text of a config', () => {
  it.each(['', ' \n', '\uFEFF'])('is refused where it is empty: %j', async (text) => {
    expect(await refusalOf(text)).toBe('newslint.config.json is empty; write {} in it or delete it.');
  });

  it('is refused where it is not UTF-8', async () => {
    expect(await refusalOf(Buffer.from('{"rules": {}}', 'utf16le').subarray(1))).toBe(
      'newslint.config.json:1:1 "\\u0000" cannot stand here in JSON.',
    );
    expect(await refusalOf(Uint8Array.of(0x7b, 0xff, 0x7d))).toBe(
      'newslint.config.json is not UTF-8 text; save it as UTF-8.',
    );
  });

  it('is refused where a package.json is named that holds none', async () => {
    const folder = makeFolder({ 'package.json': '{"name": "desk"}' });
    expect(await refusalIn(folder, { configFile: 'package.json' })).toBe(
      'package.json has no "newslint" member; a config would stand there.',
    );
  });
});

describe('YAML', () => {
  it('reads "off" as a word', async () => {
    const folder = makeFolder({
      '.newslintrc.yaml': 'rules:\n  mixed-quotes: off\n  long-sentence: [error]\n',
    });
    const severities = severitiesOf(await resolveIn(folder));
    expect(severities).not.toHaveProperty('mixed-quotes');
    expect(severities['long-sentence']).toBe('error');
  });
});
