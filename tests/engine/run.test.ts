import { expect, test } from 'vitest';
import { lint } from '../../src/lint.js';
import { definePatternRule, definePhraseRule, defineRule, defineWordRule } from '../../src/rule/define.js';
import type { RuleDefinition } from '../../src/rule/rule.js';
import { storyAround } from '../submission/story.js';
import { checkText, face, foundIn, lintWith, phrases, planOf } from './desk.js';

const text = storyAround('Late due to rain.\n\n<!-- newslint-disable-next none -->\n\nTwo ferries left.');
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
