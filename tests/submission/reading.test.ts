import { expect, test } from 'vitest';
import { lint, planOf } from '../../src/index.js';
import { parseSubmission } from '../../src/submission/parse.js';
import { readingOf } from '../../src/submission/reading.js';
import { sentencesOf, wordsOf } from '../../src/submission/words.js';

const story = (...paragraphs: readonly string[]): string =>
  ['Ferry stops', 'By Ana Brik', 'May 4, 2021', ...paragraphs, 'Source: <https://news.example.org/1>'].join(
    '\n\n',
  );
const WRONG = 'The pier is 300 feet (20 meters) long, she said.';
const plan = planOf('newslint:all', '2026-11-23');
const found = (text: string) =>
  lint({ path: 'story.txt', text }, plan).diagnostics.map(({ ruleId, range }) => ({ ruleId, range }));

test.each([
  ['wrong-unit-conversion', WRONG, '300 feet'],
  ['wrong-percentage-change', 'Sales rose 20% to $18m from $10m, the firm said.', '20%'],
  ['percent-for-points', 'The jobless rate fell 2% to 5% from 7%, the town said.', '2%'],
])('paragraphs that say the same share their words, and %s is found in each', (rule, wrong, words) => {
  const text = story(wrong, 'It rained on Monday.', wrong);
  const [first, , second] = parseSubmission(text).body;
  if (!first || !second) throw new Error('the story has three paragraphs');
  expect(sentencesOf(first)).toBe(sentencesOf(second));
  const starts = found(text)
    .filter(({ ruleId }) => ruleId === rule)
    .map(({ range }) => range.start);
  expect(starts).toEqual([text.indexOf(words), text.lastIndexOf(words)]);
});

test('what is kept of a block knows no block', () => {
  const [block] = parseSubmission(story(`${WRONG} Sales rose 20% to $18m from $10m on May 4, 2021.`)).body;
  if (!block) throw new Error('the story has a paragraph');
  found(story(`${WRONG} Sales rose 20% to $18m from $10m on May 4, 2021.`));
  const reading = readingOf(block);
  const { amounts, dates, conversions, changes } = reading;
  for (const claims of [amounts, dates, conversions, changes]) expect(claims?.length).toBeGreaterThan(0);
  expect(JSON.stringify(reading)).not.toContain('"block"');
});

test('a story typed on keeps the words of the paragraphs that stay', () => {
  const [before] = parseSubmission(story(WRONG, 'It rain')).body;
  const words = before && wordsOf(before);
  const [after, typed] = parseSubmission(story(WRONG, 'It rained')).body;
  expect(after && wordsOf(after)).toBe(words);
  expect(typed && wordsOf(typed).map(({ text }) => text)).toEqual(['It', 'rained']);
});

test('what was read in one story says nothing of another, whatever the order', () => {
  const stories = [
    story(WRONG, 'It rained.'),
    story('It rained.', 'Zoë said the pier is 300 feet (20 meters) long.'),
    story('Żaneta slept.', WRONG, 'It &amp; they rained.'),
  ];
  const alone = stories.map((text) => {
    for (let i = 0; i < 3; i++) parseSubmission(story(`Nothing ${i}.`));
    return found(text);
  });
  for (const order of [
    [0, 1, 2],
    [2, 1, 0],
    [1, 1, 0],
  ])
    for (const i of order) expect(found(stories[i] as string)).toEqual(alone[i]);
});
