import { expect, test } from 'vitest';
import { type LintPlan, lint } from '../../src/lint.js';
import type { Twins } from '../../src/rule/corpus.js';
import { defineCorpusRule, defineRule } from '../../src/rule/define.js';
import type { RuleDefinition } from '../../src/rule/rule.js';
import type { Speller } from '../../src/rule/speller.js';
import { storyAround, storyUnder } from '../submission/story.js';
import { face, phrases, planOf } from './desk.js';

/** A story is known by its headline, if that has more than one word. */
const twice = defineCorpusRule({
  ...face,
  compares: 'keys',
  mark: ({ headline }) =>
    headline?.text.includes(' ') ? { range: headline.range, content: headline.text } : undefined,
  found: ({ count, first }) => ({ message: `${count} times, as in ${first[0]?.elsewhere.path}.` }),
});

const place = { line: 1, column: 1, offset: 0 };
const twins: Twins = {
  first: [
    { range: { start: 0, end: 6 }, elsewhere: { path: 'b.txt', start: place, end: place }, likeness: 1 },
  ],
  count: 2,
};

function foundAmong(rules: Record<string, RuleDefinition>, text: string, ids: readonly string[]) {
  const source = { path: 'a.txt', text, twins: new Map(ids.map((id) => [id, twins])) };
  const { diagnostics, failures } = lint(source, planOf(rules));
  expect(failures).toEqual([]);
  return diagnostics.map(
    ({ ruleId, range, message }) => `${ruleId} “${text.slice(range.start, range.end)}”: ${message}`,
  );
}

test('a rule that compares stories points at the mark of one that has twins', () => {
  const rules = { twice, rain: phrases(['rain']) };
  const text = storyAround('The rain came.');
  expect(foundAmong(rules, text, ['twice'])).toEqual([
    'twice “Harbor reopens after storm”: 2 times, as in b.txt.',
    'rain “rain”: “rain”: no rain.',
  ]);
  expect(foundAmong(rules, text, ['other', 'rain'])).toEqual(['rain “rain”: “rain”: no rain.']);
  expect(foundAmong(rules, text, [])).toEqual(['rain “rain”: “rain”: no rain.']);
});

test('a story without a mark has nothing to be pointed at', () => {
  expect(foundAmong({ twice }, storyUnder('Storm'), ['twice'])).toEqual([]);
});

test('its directive is not idle where the run knows no twin', () => {
  const text = storyAround('<!-- newslint-disable-next twice, rain -->\n\nSun.');
  const { directives } = lint({ path: 'a.txt', text }, planOf({ twice, rain: phrases(['rain']) }));
  expect(directives?.map(({ idle }) => idle.map(({ id }) => id))).toEqual([['rain']]);
});

test('a place in another file may lie behind the end of this one', () => {
  const range = { start: 9000, end: 9001 };
  const elsewhere = { path: 'b.txt', start: place, end: place };
  const rule = (isElsewhere: boolean) =>
    defineRule({
      ...face,
      check: () => [
        {
          range: { start: 0, end: 1 },
          message: 'Here.',
          related: [{ range, message: 'There.', ...(isElsewhere && { elsewhere }) }],
        },
      ],
    });
  const failuresOf = (isElsewhere: boolean) =>
    lint({ path: 'a.txt', text: storyAround('Sun.') }, planOf({ it: rule(isElsewhere) })).failures.length;
  expect(failuresOf(true)).toBe(0);
  expect(failuresOf(false)).toBe(1);
});

test('a check gets the dictionaries where there are any', () => {
  const speller: Speller = { knows: (word) => word === 'sun', suggest: () => [] };
  const rule = defineRule({
    ...face,
    *check(given) {
      const knows = given.speller?.knows('sun');
      yield { range: { start: 0, end: 1 }, message: `${'speller' in given} ${knows}.` };
    },
  });
  const plan = planOf({ rule });
  const text = storyAround('Sun.');
  const messageOf = (given: LintPlan) =>
    lint({ path: 'a.txt', text }, given).diagnostics.map(({ message }) => message);
  expect(messageOf(plan)).toEqual(['false undefined.']);
  expect(messageOf({ ...plan, speller })).toEqual(['true true.']);
});
