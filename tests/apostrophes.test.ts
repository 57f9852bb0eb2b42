import { expect, test } from 'vitest';
import { rules } from '../rules/index.js';
import { type LintPlan, lint } from '../src/lint.js';
import { defaultsOf } from '../src/rule/plan.js';
import type { Rule, WrongExample } from '../src/rule/rule.js';
import { readMarks, storyOf } from './example.js';

/** These speak of the marks themselves. */
const OF_MARKS = new Set(['quotes', 'text']);

const BETWEEN_LETTERS = /(?<=\p{L})['’](?=\p{L})/gu;

const examples = rules
  .filter(({ category }) => !OF_MARKS.has(category))
  .flatMap((rule) => rule.examples.wrong.map((example) => [rule.id, example.copy, rule, example] as const))
  .filter(([, copy]) => new RegExp(BETWEEN_LETTERS, 'u').test(copy));

const planFor = (rule: Rule, { options }: WrongExample): LintPlan => ({
  rules: [{ rule, severity: 'error', options: { ...defaultsOf(rule), ...options } }],
  knownRules: new Set([rule.id]),
  sourceLabels: [],
  today: '2026-11-23',
});

test.each(examples)('%s: %j is wrong with straight and with curly apostrophes', (_, __, rule, example) => {
  const findings = ["'", '’'].map((apostrophe) => {
    const { copy } = readMarks(example.copy.replace(BETWEEN_LETTERS, apostrophe));
    const { text } = storyOf(example, copy);
    return lint({ path: 'story.txt', text }, planFor(rule, example)).diagnostics.length;
  });
  expect(findings[0]).toBe(findings[1]);
});
