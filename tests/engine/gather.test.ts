import { expect, test } from 'vitest';
import { defineWordRule } from '../../src/rule/define.js';
import { joinFindings, pairWithPassages } from '../../src/rule/gather.js';

import type { WordRule } from '../../src/rule/rule.js';
import { storyAround } from '../submission/story.js';
import { face, foundIn, lintWith, phrases } from './desk.js';

const text = storyAround('Rain fell.\n\nMore rain fell, and rain fell again.');

const rainRule = (gather: NonNullable<WordRule['gather']>) =>
  defineWordRule({
    ...face,
    words: new Set(['rain']),
    found: ({ text: word }) => ({ message: word }),
    gather,
  });

test('a rule with the last word is given all of its findings, in text order', () => {
  const rule = rainRule((findings) => findings.slice(1));
  expect(foundIn({ rain: rule, fell: phrases(['again']) }, text)).toEqual([
    'rain: rain',
    'rain: rain',
    'fell: again',
  ]);
});

test('that order is of what the findings point at', () => {
  const rule = defineWordRule({
    ...face,
    words: new Set(['rain']),
    found: (_, { range }) => ({ message: 'It.', range: { start: 200 - range.start, end: 200 } }),
    gather: (findings) => findings.slice(0, 1),
  });
  const { diagnostics } = lintWith({ rule }, text);
  expect(diagnostics.map(({ range }) => range.start)).toEqual([200 - text.lastIndexOf('rain')]);
});

test('it may say one thing of them all', () => {
  const [one, ...none] = lintWith(
    { rain: rainRule((findings) => joinFindings(findings, `${findings.length} times.`, 'Here too.')) },
    text,
  ).diagnostics;
  expect(none).toEqual([]);
  expect(one).toMatchObject({ message: '3 times.', ruleId: 'rain' });
  expect(one?.related?.map(({ range }) => text.slice(range.start, range.end))).toEqual(['rain', 'rain']);
});

test('it knows the passages in which they stand', () => {
  const numbers: number[] = [];
  const rule = rainRule((findings, { passages }) => {
    for (const [, index] of pairWithPassages(findings, passages)) numbers.push(index);
    return [];
  });
  expect(foundIn({ rain: rule }, text)).toEqual([]);
  const [first = 0] = numbers;
  expect(numbers).toEqual([first, first + 1, first + 1]);
});

test('it is not asked where nothing was found, and is named where it throws', () => {
  const broken = rainRule(() => {
    throw new Error('broken');
  });
  expect(lintWith({ broken }, storyAround('Snow fell.')).failures).toEqual([]);
  expect(lintWith({ broken }, text).failures.map(({ ruleId }) => ruleId)).toEqual(['broken']);
});
