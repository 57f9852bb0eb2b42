import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { configSchema, openConfigs } from '../../src/config/index.js';
import { makeFolder, refusalOf, rules } from './desk.js';

const AT = 'newslint.config.json';
const entry = { rule: 'mixed-quotes', reason: 'as filed' };

describe('an invalid suppression is refused at the place of the fault', () => {
  it.each([
    ['{"suppressions": {}}', `${AT}:1:18 "suppressions" must be a list of objects, not an object.`],
    ['{"suppressions": ["x"]}', `${AT}:1:19 a suppression must be an object, not "x".`],
    ['{"suppressions": [{"reason": "x"}]}', `${AT}:1:19 a suppression needs "rule".`],
    ['{"suppressions": [{"rule": "mixed-quotes"}]}', `${AT}:1:19 a suppression needs "reason".`],
    [
      '{"suppressions": [{"rule": "mixed-quote", "reason": "x"}]}',
      `${AT}:1:28 "mixed-quote" is no rule; did you mean "mixed-quotes"?`,
    ],
    [
      '{"suppressions": [{"rule": ["mixed-quotes", "pasive-voice"], "reason": "x"}]}',
      `${AT}:1:45 "pasive-voice" is no rule; did you mean "passive-voice"?`,
    ],
    [
      '{"suppressions": [{"rule": 3, "reason": "x"}]}',
      `${AT}:1:28 "rule" must be the id of a rule or a list of ids, not 3.`,
    ],
    [
      '{"suppressions": [{"rule": [3], "reason": "x"}]}',
      `${AT}:1:29 each entry of "rule" must be the id of a rule, not 3.`,
    ],
    ['{"suppressions": [{"rule": [], "reason": "x"}]}', `${AT}:1:28 "rule" must not be an empty list.`],
    ['{"suppressions": [{"rule": "mixed-quotes", "reason": " "}]}', `${AT}:1:54 "reason" must not be blank.`],
    [
      '{"suppressions": [{"rule": "mixed-quotes", "reason": "x", "match": ""}]}',
      `${AT}:1:68 "match" must not be blank.`,
    ],
    [
      '{"suppressions": [{"rule": "mixed-quotes", "reason": "x", "file": ["a"]}]}',
      `${AT}:1:59 "file" is no key of a suppression; did you mean "files"?`,
    ],
    [
      '{"suppressions": [{"rule": "mixed-quotes", "reason": "x", "files": []}]}',
      `${AT}:1:68 "files" must not be an empty list.`,
    ],
    [
      '{"suppressions": [{"rule": "mixed-quotes", "reason": "x", "files": "a"}]}',
      `${AT}:1:68 "files" must be a list of strings, not "a".`,
    ],
    [
      '{"suppressions": [{"rule": "mixed-quotes", "reason": "x", "until": "June"}]}',
      `${AT}:1:68 "until" must be a day as in "2027-01-31", not "June".`,
    ],
    [
      '{"suppressions": [{"rule": "mixed-quotes", "reason": "x", "until": "2027-02-30"}]}',
      `${AT}:1:68 "2027-02-30" is no day of any calendar; correct it.`,
    ],
    ['{"supressions": []}', `${AT}:1:2 "supressions" is no key of a config; did you mean "suppressions"?`],
  ])('%s', async (text, message) => {
    expect(await refusalOf(text)).toBe(message);
  });
});

describe('suppressions', () => {
  const namesFor = async (folder: string, file: string) => {
    const configs = await openConfigs({ cwd: folder, rules });
    const found = await configs.suppressionsFor(join(folder, file));
    return found.map(({ rule, from }) => `${rule} ${from}`);
  };

  it('cover the files that their globs name, from the folder of the config', async () => {
    const folder = makeFolder({
      [AT]: JSON.stringify({
        suppressions: [
          entry,
          { ...entry, files: ['briefs/**', '!briefs/late.txt'] },
          { ...entry, files: ['story.txt'], rule: ['long-sentence', 'passive-voice'] },
        ],
      }),
    });
    const at = (rule: string, column: number) => `${rule} ${AT}:1:${column}`;
    expect(await namesFor(folder, 'a.txt')).toEqual([at('mixed-quotes', 26)]);
    expect(await namesFor(folder, 'briefs/deep/a.txt')).toHaveLength(2);
    expect(await namesFor(folder, 'briefs/late.txt')).toHaveLength(1);
    expect(await namesFor(folder, 'story.txt')).toEqual([
      at('mixed-quotes', 26),
      expect.stringMatching(/^long-sentence /),
      expect.stringMatching(/^passive-voice /),
    ]);
  });

  it('of a config that is extended count too, from its own folder, and once', async () => {
    const folder = makeFolder({
      'base/desk.json': JSON.stringify({ suppressions: [{ ...entry, files: ['old/**'] }] }),
      'left.json': '{"extends": ["./base/desk.json"]}',
      'right.json': '{"extends": ["./base/desk.json"]}',
      [AT]: '{"extends": ["./left.json", "./right.json"]}',
    });
    expect(await namesFor(folder, 'base/old/a.txt')).toEqual(['mixed-quotes base/desk.json:1:26']);
    expect(await namesFor(folder, 'old/a.txt')).toEqual([]);
  });

  it('say how far they reach', async () => {
    const folder = makeFolder({
      [AT]: JSON.stringify({
        suppressions: [entry, { ...entry, files: ['a/b.txt', 'c/{d,e}/*.txt', '**/f.txt', '!g'] }],
      }),
    });
    const configs = await openConfigs({ cwd: folder, rules });
    expect(await configs.listSuppressions()).toEqual([]);
    await configs.forFile(join(folder, 'story.txt'));
    const [first, second] = await configs.listSuppressions();
    expect(first?.reach).toEqual([folder]);
    expect(second?.reach).toEqual(
      ['a/b.txt', 'c/d', 'c/e', ''].map((path) => join(folder, path, '.').replace(/\/$/, '')),
    );
  });
});

it('the schema describes suppressions', () => {
  const validate = new Ajv({ strict: true, strictTuples: false }).compile(configSchema(rules));
  expect(validate({ suppressions: [{ ...entry, files: ['a'], match: 'x', until: '2027-01-31' }] })).toBe(
    true,
  );
  expect(validate({ suppressions: [{ ...entry, rule: ['passive-voice'] }] })).toBe(true);
  expect(validate({ suppressions: [{ ...entry, rule: 'passive' }] })).toBe(false);
  expect(validate({ suppressions: [{ ...entry, until: 'June' }] })).toBe(false);
});
