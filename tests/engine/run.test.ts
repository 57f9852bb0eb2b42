import { describe, expect, test } from 'vitest';
import { lint } from '../../src/lint.js';
import {
  defineAuditRule,
  definePatternRule,
  definePhraseRule,
  defineRule,
  defineWordRule,
} from '../../src/rule/define.js';
import type { Finding, RuleDefinition } from '../../src/rule/rule.js';
import { storyAround } from '../submission/story.js';
import { change, checkText, face, foundIn, lintWith, phrases, planOf } from './desk.js';

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

test('diagnostics stand in text order, at one place by length and then by rule', () => {
  const at = (...places: [number, number][]): RuleDefinition =>
    checkText(() =>
      places.map(([start, end]) => ({ range: { start, end }, message: `${start} to ${end}.` })),
    );
  const rules = { beta: at([9, 12], [0, 3]), alpha: at([9, 12], [0, 3], [0, 1]) };
  const order = (each: Record<string, RuleDefinition>) =>
    lintWith(each, text).diagnostics.map(({ ruleId, message }) => `${ruleId} ${message}`);
  expect(order(rules)).toEqual([
    'alpha 0 to 1.',
    'alpha 0 to 3.',
    'beta 0 to 3.',
    'alpha 9 to 12.',
    'beta 9 to 12.',
  ]);
  expect(order({ alpha: rules.alpha, beta: rules.beta })).toEqual(order(rules));
});

test('of one rule at one place they stand by their messages', () => {
  const range = { start: 0, end: 3 };
  const rule = checkText(() => ['B.', 'C.', 'A.', 'A.'].map((message) => ({ range, message })));
  expect(lintWith({ rule }, text).diagnostics.map(({ message }) => message)).toEqual([
    'A.',
    'A.',
    'B.',
    'C.',
  ]);
});

test('a rule gets the options, the day and the passages of its scope', () => {
  const rule = defineRule({
    ...face,
    scope: 'headline',
    options: { limit: { type: 'number', default: 3, description: 'A number.' } },
    *check({ options, today, passages }) {
      const copy = passages.map((passage) => passage.text).join('|');
      yield { range: { start: 0, end: 1 }, message: `${options.limit}, ${today}, ${copy}` };
    },
  });
  const plan = planOf({ rule });
  const rules = plan.rules.map((planned) => ({ ...planned, options: { limit: 7 } }));
  const { diagnostics } = lint({ path: 'a', text }, { ...plan, rules });
  expect(diagnostics[0]?.message).toBe('7, 2026-11-23, Harbor reopens after storm');
});

test('declared rules get their options too', () => {
  const limit = { type: 'number', default: 3, description: 'A number.' } as const;
  const options = { limit };
  const say = (chosen: { readonly limit: number }) => ({ message: `${chosen.limit}` });
  const plan = planOf({
    phrase: definePhraseRule({
      ...face,
      options,
      phrases: { 'due to': '' },
      found: (_, chosen) => say(chosen),
    }),
    pattern: definePatternRule({
      ...face,
      options,
      triggers: 'd',
      pattern: /due/y,
      found: (_, chosen) => say(chosen),
    }),
    word: defineWordRule({
      ...face,
      options,
      words: new Set(['due']),
      found: (_word, _where, chosen) => say(chosen),
    }),
  });
  const rules = plan.rules.map((planned, i) => ({ ...planned, options: { limit: i } }));
  const { diagnostics } = lint({ path: 'a', text }, { ...plan, rules });
  expect(diagnostics.map(({ ruleId, message }) => `${ruleId} ${message}`).sort()).toEqual([
    'pattern 1',
    'phrase 0',
    'word 2',
  ]);
});

test('a diagnostic bears the rule, its category and the severity of the plan', () => {
  const plan = planOf({ it: phrases(['rain']) });
  const rules = plan.rules.map((planned) => ({ ...planned, severity: 'error' as const }));
  const { diagnostics } = lint({ path: 'a', text }, { ...plan, rules });
  expect(diagnostics[0]).toMatchObject({ ruleId: 'it', category: 'style', severity: 'error' });
});

test('a finding may point elsewhere than its match; none is none', () => {
  const narrow = definePhraseRule({
    ...face,
    phrases: { 'due to': '', rain: 'skip' },
    found: ({ range, value }) =>
      value === 'skip'
        ? undefined
        : { message: 'Narrow.', range: { start: range.start, end: range.start + 1 } },
  });
  expect(foundIn({ narrow }, text)).toEqual(['narrow: d']);
  expect(lintWith({ narrow }, text).failures).toEqual([]);
});

test('the same input gives the same report', () => {
  const rules = { a: phrases(['due', 'due to']), b: phrases(['due to', 'rain']) };
  expect(lintWith(rules, text)).toEqual(lintWith(rules, text));
});
