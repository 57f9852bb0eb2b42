import { beforeEach, expect, test, vi } from 'vitest';

const SHORT = 3000;
const LONG = 300_000;

let told: string[] = [];
let note: (length: number) => void;

beforeEach(async () => {
  vi.resetModules();
  const { noteStory, onMoment } = await import('../../src/cli/moments.js');
  let stories = 0;
  told = [];
  onMoment((moment) => told.push(`${moment} at ${stories}`));
  note = (length) => {
    stories++;
    noteStory(length);
  };
});

const run = (stories: number): void => {
  for (let i = 0; i < stories; i++) note(SHORT);
};

const FIRST = ['firstStory at 1', 'secondStory at 2'];

test('the first two stories are moments, and a few more short ones are not', () => {
  run(99);
  expect(told).toEqual(FIRST);
});

test('many stories are one, and another when they have filled the young generation', () => {
  run(1000);
  expect(told).toEqual([...FIRST, 'manyStories at 100', 'settled at 110']);
});

test('the first long story is one, and nothing is told behind it', () => {
  run(104);
  note(LONG);
  note(LONG);
  run(500);
  expect(told).toEqual([...FIRST, 'manyStories at 100', 'longStory at 105']);
});

test('a long story is more than the first or the second', () => {
  note(LONG);
  run(5);
  expect(told).toEqual(['firstStory at 1', 'longStory at 1']);
});
