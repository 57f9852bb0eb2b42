import { describe, expect, test } from 'vitest';
import type { RuleDefinition } from '../../src/rule/rule.js';
import { parseSubmission } from '../../src/submission/parse.js';
import fc from '../seeded.js';
import { storyAround } from '../submission/story.js';
import { change, checkText, fixWith, lintWith, phrases, swap } from './desk.js';

/** The copy of a story after all fixes. */
function fixed(rules: Readonly<Record<string, RuleDefinition>>, copy: string) {
  const { text, ...outcome } = fixWith(rules, storyAround(copy));
  const [front, back] = storyAround('|').split('|') as [string, string];
  expect(text.startsWith(front) && text.endsWith(back)).toBe(true);
  return { copy: text.slice(front.length, -back.length), ...outcome };
}

/** A rule that offers to change `old` and never finds an end. */
const grow = swap('very', 'very very');
const tidy = swap('teh', 'the');

describe('fixes', () => {
  test.each<[string, Record<string, RuleDefinition>, string, string]>([
    ['none', { tidy }, 'Two ferries left.', 'Two ferries left.'],
    ['one', { tidy }, 'Crews met at teh pier.', 'Crews met at the pier.'],
    ['several of one rule', { tidy }, 'From teh pier to teh shore.', 'From the pier to the shore.'],
    [
      'of several rules',
      { tidy, a: swap('utilise', 'use') },
      'Crews utilise teh pier.',
      'Crews use the pier.',
    ],
    ['that make room for others', { a: swap('aa', 'a') }, 'It said baaaaaaaad.', 'It said bad.'],
    [
      'that follow from others',
      { a: swap('big', 'large'), b: swap('large', 'wide') },
      'A big pier.',
      'A wide pier.',
    ],
    [
      'that stand side by side',
      { a: swap('for', 'be'), b: swap('most', 'hind') },
      'It was formost.',
      'It was behind.',
    ],
    [
      'at one place, the first by name',
      { b: swap('teh', 'tea'), a: tidy },
      'Crews met at teh pier.',
      'Crews met at the pier.',
    ],
    [
      'that overlap, the first in the text',
      { a: swap('big old', 'old'), b: swap('old pier', 'pier') },
      'A big old pier.',
      'A pier.',
    ],
  ])('%s', (_, rules, copy, expected) => {
    const outcome = fixed(rules, copy);
    expect(outcome.copy).toBe(expected);
    expect(outcome.quarrel).toEqual([]);
  });

  test('are counted, and the report is of what is left', () => {
    const { applied, report, copy } = fixed({ tidy, it: phrases(['pier']) }, 'From teh pier to teh shore.');
    expect(applied).toBe(2);
    expect(report.text).toBe(storyAround(copy));
    expect(report.diagnostics.map(({ ruleId }) => ruleId)).toEqual(['it']);
  });

  test('with several edits are applied whole or not at all', () => {
    const pair = checkText(function* (text) {
      const [first, last] = [text.indexOf('teh'), text.lastIndexOf('pear')];
      if (first < 0 || last < 0) return;
      const edits = [
        { range: { start: first, end: first + 3 }, text: 'the' },
        { range: { start: last, end: last + 4 }, text: 'pier' },
      ];
      yield { range: { start: first, end: first + 3 }, message: 'Change both.', fix: change(edits) };
    });
    expect(fixed({ pair }, 'From teh old pear.').copy).toBe('From the old pier.');
    expect(fixed({ other: swap('From teh', 'At teh'), pair }, 'From teh old pear.').copy).toBe(
      'At the old pier.',
    );
  });

  test('keep line ends', () => {
    const text = storyAround('From teh pier.').replaceAll('\n', '\r\n');
    expect(fixWith({ tidy }, text).text).toBe(text.replace('teh', 'the'));
  });

  test('suggestions are not applied', () => {
    const { copy, applied } = fixed({ tidy }, '"From teh pier," he said.');
    expect(copy).toBe('"From teh pier," he said.');
    expect(applied).toBe(0);
  });
});

test('of two that insert at one place one waits, and may find its work done', () => {
  const addComma = checkText(function* (text) {
    const at = text.indexOf('Well') + 4;
    const range = { start: at, end: at };
    if (at > 3 && text[at] !== ',') yield { range, message: 'Add it.', fix: change([{ range, text: ',' }]) };
  });
  expect(fixed({ a: addComma, b: addComma }, 'Well then.')).toMatchObject({
    copy: 'Well, then.',
    applied: 1,
  });
});

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

test('of several rules that bring new findings only those are withheld, by name', () => {
  const rules = {
    z: tidy,
    crowd: phrases(['the pier', 'crowd']),
    a: swap('throng', 'crowd'),
    b: swap('utilise', 'use'),
  };
  expect(fixed(rules, 'From teh pier a throng may utilise it.')).toMatchObject({
    copy: 'From teh pier a throng may use it.',
    withheld: ['a', 'z'],
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

test('fixing what is fixed changes nothing, and no quotation changes', () => {
  const rules = { tidy, a: swap('colour', 'color'), b: swap('color ', 'colour '), c: swap('aa', 'a'), grow };
  const scraps = [
    'teh ',
    'colour ',
    'color ',
    'baaad ',
    'very ',
    '"teh aa very ',
    '," he said. ',
    '\n\n',
    'Kyiv ',
  ];
  const copies = fc
    .array(fc.constantFrom(...scraps), { maxLength: 12 })
    .map((each) => `Two ${each.join('')}left.`);
  fc.assert(
    fc.property(copies, (copy) => {
      const story = storyAround(copy);
      const once = fixWith(rules, story);
      expect(fixWith(rules, once.text).text).toBe(once.text);
      const quoted = (text: string) =>
        parseSubmission(text).quotations.map(({ words }) => text.slice(words.start, words.end));
      expect(quoted(once.text)).toEqual(quoted(story));
      expect(lintWith(rules, once.text).diagnostics).toEqual(once.report.diagnostics);
    }),
    { numRuns: 30 },
  );
});
