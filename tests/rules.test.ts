import { describe, expect, test } from 'vitest';
import { rules } from '../rules/index.js';
import { findTwins } from '../src/corpus/twins.js';
import { fix, type LintPlan, lint } from '../src/lint.js';
import type { RightExample, Rule, WrongExample } from '../src/rule/rule.js';
import { loadSpeller } from '../src/rule/speller.js';
import { parseSubmission } from '../src/submission/parse.js';
import { readMarks, storyOf } from './example.js';

const defaultsOf = (rule: Rule): Record<string, unknown> =>
  Object.fromEntries(Object.entries(rule.options ?? {}).map(([name, option]) => [name, option.default]));

const speller = await loadSpeller();

const planFor = (rule: Rule, options: Readonly<Record<string, unknown>> = {}): LintPlan => ({
  rules: [{ rule, severity: 'error', options: { ...defaultsOf(rule), ...options } }],
  knownRules: new Set(rules.map(({ id }) => id)),
  sourceLabels: [],
  ...(rule.needsSpeller && { speller }),
  today: '2026-11-23',
});

/** The twins of an example's story, where its rule compares stories. */
function twinsOf(example: RightExample, text: string, { rules }: LintPlan) {
  if (example.beside === undefined) return {};
  const beside = storyOf(example, example.beside).text;
  const stories = Object.entries({ 'example.txt': text, 'beside.txt': beside });
  const open = (copy: string) => () => parseSubmission(copy);
  const twins = findTwins(stories.map(([path, copy]) => ({ path, rules, open: open(copy) }))).get(0);
  return twins ? { twins } : {};
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test.each(rule.examples.wrong.map((example) => [example.copy, example] as const))(
    'wrong: %j',
    (_, example) => {
      const { copy, ranges } = readMarks(example.copy);
      const { text, start } = storyOf(example, copy);
      const plan = planFor(rule, example.options);
      const report = lint({ path: 'example.txt', text, ...twinsOf(example, text, plan) }, plan);
      expect(report.failures).toEqual([]);
      expect(report.diagnostics.map(({ range }) => range)).toEqual(
        ranges.map((range) => ({ start: start + range.start, end: start + range.end })),
      );
      const [first] = report.diagnostics;
      expect(first?.message).toBe(example.says);
      expect(first?.suggestions?.map(({ title }) => title)).toEqual(example.suggests);
      checkFix(rule, example, text, start, copy);
    },
  );

  test.each(
    rule.examples.right.map((example) => [typeof example === 'string' ? { copy: example } : example]),
  )('right: %j', (example) => {
    const { text } = storyOf(example);
    const plan = planFor(rule, example.options);
    const report = lint({ path: 'example.txt', text, ...twinsOf(example, text, plan) }, plan);
    expect(report.diagnostics.map(({ message }) => message)).toEqual([]);
    expect(report.failures).toEqual([]);
  });

  test('says what it is', () => {
    expect(rule.summary).toMatch(/^[A-Z“].{10,110}\.$/);
    expect(rule.why).toMatch(/\.$/);
    expect(rule.examples.right.length).toBeGreaterThanOrEqual(2);
    expect(rule.examples.wrong.length).toBeGreaterThanOrEqual(1);
    for (const { says } of rule.examples.wrong) expect(says).toMatch(/^.{10,110}[.?]$/);
  });
});

const opposing = rules.filter(({ opposes }) => opposes !== undefined);

test.each(opposing.map((rule) => [rule.id, rule] as const))(
  '%s opposes a rule that does not oppose it',
  (_, { opposes }) => {
    const opposite = rules.find(({ id }) => id === opposes);
    expect(opposite).toBeDefined();
    expect(opposite?.opposes).toBeUndefined();
  },
);

function checkFix(rule: Rule, example: WrongExample, text: string, start: number, copy: string): void {
  const fixed = fix({ path: 'example.txt', text }, planFor(rule, example.options));
  const expected = text.slice(0, start) + (example.fixed ?? copy) + text.slice(start + copy.length);
  expect(fixed.text).toBe(expected);
  expect(fixed.quarrel).toEqual([]);
}
