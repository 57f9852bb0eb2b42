import { expect } from 'vitest';
import { fix, type LintPlan, lint } from '../../src/lint.js';
import { catalogue, definePatternRule, definePhraseRule, defineRule } from '../../src/rule/define.js';
import type { Change, Finding, RuleDefinition, RuleFace, Scope } from '../../src/rule/rule.js';
import { readMarks } from '../example.js';
import { storyAround } from '../submission/story.js';

/** What every invented rule says of itself. */
export const face: RuleFace = {
  summary: 'An invented fault.',
  why: 'The engine is tested with it.',
  severity: 'warning',
  examples: { wrong: [], right: [] },
};

/** A plan of invented rules by id; `also` are ids that are known and do not run. */
export function planOf(
  rules: Readonly<Record<string, RuleDefinition>>,
  also: readonly string[] = [],
): LintPlan {
  const named = catalogue(
    Object.fromEntries(Object.entries(rules).map(([id, rule]) => [`style/${id}`, rule])),
  );
  return {
    rules: named.map((rule) => ({ rule, severity: 'warning', options: {} })),
    knownRules: new Set([...named.map(({ id }) => id), ...also]),
    sourceLabels: [],
    today: '2026-11-23',
  };
}

export const lintWith = (rules: Readonly<Record<string, RuleDefinition>>, text: string) =>
  lint({ path: 'story.txt', text }, planOf(rules));

export const fixWith = (rules: Readonly<Record<string, RuleDefinition>>, text: string) =>
  fix({ path: 'story.txt', text }, planOf(rules));

/** What rules found in a story, as `id: the words they point at`. */
export function foundIn(rules: Readonly<Record<string, RuleDefinition>>, text: string): string[] {
  const report = lintWith(rules, text);
  return report.diagnostics.map(
    ({ ruleId, range }) => `${ruleId}: ${report.text.slice(range.start, range.end)}`,
  );
}

/** What one rule found in copy within a story: the words it points at. */
export function findIn(rule: RuleDefinition, copy: string): string[] {
  const text = storyAround(copy);
  const start = text.indexOf(copy);
  return lintWith({ it: rule }, text)
    .diagnostics.filter(({ range }) => range.start >= start && range.end <= start + copy.length)
    .map(({ range }) => text.slice(range.start, range.end));
}

/** A rule over these phrases. */
export const phrases = (list: readonly string[], scope: Scope = 'everywhere'): RuleDefinition =>
  definePhraseRule({
    ...face,
    scope,
    phrases: Object.fromEntries(list.map((phrase) => [phrase, `no ${phrase}`])),
    found: ({ value, text }) => ({ message: `“${text}”: ${value}.` }),
  });

/** A rule over one pattern. */
export const pattern = (triggers: string, regex: RegExp, scope: Scope = 'everywhere'): RuleDefinition =>
  definePatternRule({
    ...face,
    scope,
    triggers,
    pattern: regex,
    found: ({ text }) => ({ message: `“${text}”.` }),
  });

/** A check over the text of the file. */
export const checkText = (check: (text: string) => Iterable<Finding>): RuleDefinition =>
  defineRule({ ...face, scope: 'story', check: ({ submission }) => check(submission.text) });

/** A check that offers to put `fresh` in the place of each match of `old`. */
export const swap = (old: string, fresh: string): RuleDefinition =>
  checkText(function* (text) {
    for (let at = text.indexOf(old); at >= 0; at = text.indexOf(old, at + old.length)) {
      const range = { start: at, end: at + old.length };
      yield { range, message: `Say “${fresh}”.`, fix: change([{ range, text: fresh }]) };
    }
  });

export const change = (edits: Change['edits'], title = 'Change it.'): Change => ({ title, edits });

/** A story around copy with `[|…|]`, and the places of the marks in it. */
export function storyOfMarked(marked: string, wrap: (copy: string) => string = storyAround) {
  const { copy, ranges } = readMarks(marked);
  const text = wrap(copy);
  const at = text.indexOf(copy);
  return { text, ranges: ranges.map(({ start, end }) => ({ start: at + start, end: at + end })) };
}

/** The copy of a story after all fixes. */
export function fixed(rules: Readonly<Record<string, RuleDefinition>>, copy: string) {
  const { text, ...outcome } = fixWith(rules, storyAround(copy));
  const [front, back] = storyAround('|').split('|') as [string, string];
  expect(text.startsWith(front) && text.endsWith(back)).toBe(true);
  return { copy: text.slice(front.length, -back.length), ...outcome };
}
