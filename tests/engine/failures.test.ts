import { describe, expect, test } from 'vitest';
import {
  defineAuditRule,
  definePatternRule,
  definePhraseRule,
  defineWordRule,
} from '../../src/rule/define.js';
import type { Finding, RuleDefinition } from '../../src/rule/rule.js';
import { storyAround } from '../submission/story.js';
import { change, checkText, face, lintWith, phrases } from './desk.js';

const text = storyAround('Late due to rain.\n\n<!-- newslint-disable-next none -->\n\nTwo ferries left.');
const fail = (): never => {
  throw new Error('broken');
};

describe('a rule that throws is named, and loses nobody else’s findings', () => {
  test.each<[string, RuleDefinition]>([
    ['a check', checkText(fail)],
    [
      'a check that breaks while it goes',
      checkText(function* () {
        fail();
        yield { range: { start: 0, end: 1 }, message: 'Never.' };
      }),
    ],
    ['a phrase rule', definePhraseRule({ ...face, phrases: { 'due to': '' }, found: fail })],
    ['a pattern rule', definePatternRule({ ...face, triggers: 'd', pattern: /due/y, found: fail })],
    ['a word rule', defineWordRule({ ...face, words: new Set(['due']), found: fail })],
    ['a fact rule', defineWordRule({ ...face, words: ['isCapitalised'], found: fail })],
    ['an audit rule', defineAuditRule({ ...face, audit: fail })],
  ])('%s', (_, broken) => {
    const report = lintWith({ first: phrases(['due to']), broken, last: phrases(['rain']) }, text);
    expect(report.failures.map(({ ruleId, error }) => `${ruleId}: ${error.message}`)).toEqual([
      'broken: broken',
    ]);
    expect(report.diagnostics.map(({ ruleId }) => ruleId)).toEqual(['first', 'last']);
  });
});

test('what a rule found before it threw stands', () => {
  const broken = checkText(function* () {
    yield { range: { start: 0, end: 1 }, message: 'Found.' };
    fail();
  });
  const report = lintWith({ broken }, text);
  expect(report.diagnostics.map(({ message }) => message)).toEqual(['Found.']);
  expect(report.failures).toHaveLength(1);
});

test.each([
  ['an error', new Error('broken'), 'broken'],
  ['a string', 'broken', 'it threw broken'],
  ['nothing', undefined, 'it threw undefined'],
  ['a symbol', Symbol('broken'), 'it threw Symbol(broken)'],
  ['an object that is no text', Object.create(null), 'it threw a value that cannot be shown'],
])('whatever is thrown is an error: %s', (_, thrown, message) => {
  const broken = checkText(() => {
    throw thrown;
  });
  const [failure] = lintWith({ broken }, text).failures;
  expect(failure?.ruleId).toBe('broken');
  expect(failure?.error).toBeInstanceOf(Error);
  expect(failure?.error.message).toBe(message);
});

test('of a rule that throws again and again the first reason is told', () => {
  let times = 0;
  const broken = definePhraseRule({
    ...face,
    phrases: { 'due to': '', rain: '' },
    found: () => {
      times++;
      throw new Error(`broken ${times}`);
    },
  });
  expect(lintWith({ broken }, text).failures.map(({ error }) => error.message)).toEqual(['broken 1']);
});

test('the reason says where a finding points, and which change overlaps', () => {
  const reasonOf = (finding: Finding): string | undefined =>
    lintWith({ it: checkText(() => [finding]) }, text).failures[0]?.error.message;
  const range = { start: 0, end: 3 };
  expect(reasonOf({ range: { start: 4, end: 2 }, message: 'No.' })).toBe(
    `it points at 4 to 2 of a text of ${text.length}`,
  );
  const edits = [
    { range, text: '' },
    { range: { start: 8, end: 9 }, text: '' },
    { range: { start: 2, end: 4 }, text: '' },
  ];
  expect(reasonOf({ range, message: 'No.', fix: change(edits, 'Cut.') })).toBe('the edits of “Cut.” overlap');
  expect(reasonOf({ range, message: 'No.', fix: change(edits.slice(1), 'Cut.') })).toBeUndefined();
});

describe('a finding outside the text is a failure', () => {
  const end = text.length;
  const inside = { start: 0, end: 1 };
  const outside = { start: end, end: end + 1 };
  test.each<[string, Finding]>([
    ['behind the end', { range: outside, message: 'No.' }],
    ['before the start', { range: { start: -1, end: 1 }, message: 'No.' }],
    ['backward', { range: { start: 5, end: 4 }, message: 'No.' }],
    ['no number', { range: { start: Number.NaN, end: 4 }, message: 'No.' }],
    ['a related place', { range: inside, message: 'No.', related: [{ range: outside, message: 'Here.' }] }],
    ['a fix', { range: inside, message: 'No.', fix: change([{ range: outside, text: '' }]) }],
    [
      'a suggestion',
      { range: inside, message: 'No.', suggestions: [change([{ range: outside, text: '' }])] },
    ],
    [
      'edits of a fix that overlap',
      {
        range: inside,
        message: 'No.',
        fix: change([
          { range: inside, text: '' },
          { range: inside, text: 'a' },
        ]),
      },
    ],
  ])('%s', (_, finding) => {
    const report = lintWith({ broken: checkText(() => [finding]), other: phrases(['rain']) }, text);
    expect(report.failures.map(({ ruleId }) => ruleId)).toEqual(['broken']);
    expect(report.diagnostics.map(({ ruleId }) => ruleId)).toEqual(['other']);
  });

  test.each([0, end])('an empty place at %i is inside', (at) => {
    const report = lintWith(
      { it: checkText(() => [{ range: { start: at, end: at }, message: 'Here.' }]) },
      text,
    );
    expect(report.failures).toEqual([]);
    expect(report.diagnostics).toHaveLength(1);
  });
});
