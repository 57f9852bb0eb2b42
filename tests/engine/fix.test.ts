import { describe, expect, test } from 'vitest';
import type { RuleDefinition } from '../../src/rule/rule.js';
import { parseSubmission } from '../../src/submission/parse.js';
import fc, { MANY } from '../seeded.js';
import { storyAround } from '../submission/story.js';
import { change, checkText, fixed, fixWith, lintWith, phrases, swap } from './desk.js';

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

/** With a comparison of each with each, or with edits as arguments of one call, these would not end or not begin. */
describe('as many as copy can hold', () => {
  test('fixes', () => {
    const { copy, applied } = fixed({ tidy }, 'teh '.repeat(MANY));
    expect([copy, applied]).toEqual(['the '.repeat(MANY), MANY]);
  });

  test('edits of one fix', () => {
    const all = checkText((text) => {
      const edits = [...text.matchAll(/teh/g)].map(({ index }) => ({
        range: { start: index, end: index + 3 },
        text: 'the',
      }));
      const [first] = edits;
      return first ? [{ range: first.range, message: 'Change all.', fix: change(edits) }] : [];
    });
    expect(fixed({ all }, 'teh '.repeat(MANY)).copy).toBe('the '.repeat(MANY));
  });
});

test('two fixes that put something in at one place wait for each other', () => {
  const put = (fresh: string) =>
    checkText((text) => {
      const at = text.indexOf('pier') + 4;
      const range = { start: at, end: at };
      const isThere = text
        .slice(at)
        .match(/^[ab]*/)?.[0]
        .includes(fresh);
      return isThere ? [] : [{ range, message: `Put “${fresh}” in.`, fix: change([{ range, text: fresh }]) }];
    });
  expect(fixed({ a: put('a'), b: put('b') }, 'Crews met at the pier.').copy).toBe('Crews met at the pierba.');
});
