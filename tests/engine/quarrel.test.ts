import { describe, expect, test } from 'vitest';
import type { RuleDefinition } from '../../src/rule/rule.js';
import { change, checkText, fixed, swap } from './desk.js';

/** A rule that offers to change `old` and never finds an end. */
const grow = swap('very', 'very very');
const tidy = swap('teh', 'the');

/** Takes one letter after the other from behind an x: one in a pass. */
const takeOne = (letter: string): RuleDefinition =>
  checkText(function* (text) {
    const at = text.indexOf(`x${letter}`);
    const range = { start: at, end: at + 2 };
    if (at >= 0) yield { range, message: 'Less.', fix: change([{ range, text: 'x' }]) };
  });

test.each([
  [9, '', []],
  [10, 'o'.repeat(10), ['it']],
])('a fix of %i passes', (passes, left, quarrel) => {
  const outcome = fixed({ it: takeOne('o') }, `It said x${'o'.repeat(passes)}.`);
  expect(outcome).toMatchObject({ copy: `It said x${left}.`, quarrel, applied: passes - left.length });
});

test('a rule that had to stand back goes on where the others are done', () => {
  const next = checkText(function* (text) {
    const at = text.indexOf('z');
    const range = { start: at, end: at + 1 };
    const isNear = text[at - 1] === 'x';
    if (at >= 0) yield { range, message: 'Less.', ...(isNear && { fix: change([{ range, text: '' }]) }) };
  });
  const rules = { first: takeOne('o'), next };
  expect(fixed(rules, `It said x${'o'.repeat(5)}${'z'.repeat(7)}.`)).toMatchObject({
    copy: 'It said x.',
    applied: 12,
    quarrel: [],
    withheld: [],
  });
});

describe('a quarrel', () => {
  test.each<[string, Record<string, RuleDefinition>, string[]]>([
    [
      'two rules that undo each other',
      { a: swap('colour', 'color'), b: swap('color ', 'colour ') },
      ['a', 'b'],
    ],
    [
      'three rules in a ring',
      { a: swap('colour', 'hue'), b: swap('hue', 'tint'), c: swap('tint', 'colour') },
      ['a', 'b', 'c'],
    ],
    [
      'six rules in a ring',
      {
        a: swap('colour', 'hue'),
        b: swap('hue', 'tint'),
        c: swap('tint', 'tone'),
        d: swap('tone', 'dye'),
        e: swap('dye', 'paint'),
        f: swap('paint', 'colour'),
      },
      ['a', 'b', 'c', 'd', 'e', 'f'],
    ],
    ['a rule that undoes itself', { a: checkText(turnRound) }, ['a']],
    ['a rule that never ends', { grow }, ['grow']],
    [
      'two quarrels at once',
      { a: swap('colour', 'color'), b: swap('color ', 'colour '), grow },
      ['a', 'b', 'grow'],
    ],
  ])('of %s is named, and only they are left out', (_, rules, quarrel) => {
    const copy = 'From teh colour map to teh very end.';
    const outcome = fixed({ ...rules, tidy }, copy);
    expect(outcome.quarrel).toEqual(quarrel);
    expect(outcome.copy).toBe(copy.replaceAll('teh', 'the'));
    expect(outcome.applied).toBe(2);
  });

  test('that does not concern a text is none', () => {
    const rules = { a: swap('colour', 'color'), b: swap('color ', 'colour '), tidy };
    expect(fixed(rules, 'From teh pier.')).toMatchObject({ copy: 'From the pier.', quarrel: [] });
  });

  test('is one too where a fix needs more than ten passes', () => {
    const shorten = swap('aa', 'a');
    const dots = checkText(function* (text) {
      const at = text.indexOf('xo');
      if (at >= 0)
        yield {
          range: { start: at, end: at + 2 },
          message: 'Less.',
          fix: change([{ range: { start: at, end: at + 2 }, text: 'x' }]),
        };
    });
    expect(fixed({ shorten, dots }, `It said baad x${'o'.repeat(8)}.`)).toMatchObject({
      copy: 'It said bad x.',
      quarrel: [],
    });
    const endless = `x${'o'.repeat(12)}`;
    expect(fixed({ shorten, dots }, `It said baad ${endless}.`)).toMatchObject({
      copy: `It said bad ${endless}.`,
      quarrel: ['dots'],
    });
  });
});

/** Turns `cat` into `dog` and `dog` into `cat`. */
function* turnRound(text: string) {
  for (const { index, 0: word } of text.matchAll(/colour|color/g)) {
    const range = { start: index, end: index + word.length };
    const other = word === 'color' ? 'colour' : 'color';
    yield { range, message: 'Turn it.', fix: change([{ range, text: other }]) };
  }
}
