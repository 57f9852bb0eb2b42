import { expect, test } from 'vitest';
import { lint, planOf } from '../../src/index.js';
import { parseSubmission } from '../../src/submission/parse.js';
import { sentencesOf, wordsOf } from '../../src/submission/words.js';

const story = (...paragraphs: readonly string[]): string =>
  ['Ferry stops', 'By Ana Brik', 'May 4, 2021', ...paragraphs, 'Source: <https://news.example.org/1>'].join(
    '\n\n',
  );
const WRONG = 'The pier is 300 feet (20 meters) long, she said.';
const plan = planOf('newslint:all', '2026-11-23');
const found = (text: string) =>
  lint({ path: 'story.txt', text }, plan).diagnostics.map(({ ruleId, range }) => ({ ruleId, range }));

test('paragraphs that say the same share their words, and what is wrong is found in each', () => {
  const text = story(WRONG, 'It rained on Monday.', WRONG);
  const [first, , second] = parseSubmission(text).body;
  if (!first || !second) throw new Error('the story has three paragraphs');
  expect(sentencesOf(first)).toBe(sentencesOf(second));
  const starts = found(text)
    .filter(({ ruleId }) => ruleId === 'wrong-unit-conversion')
    .map(({ range }) => range.start);
  expect(starts).toEqual([text.indexOf('300 feet'), text.lastIndexOf('300 feet')]);
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
