import { expect, test } from 'vitest';
import { canBeCredit, isCredit } from '../../src/submission/credit.js';

test.each([
  'TASS',
  'AFP',
  'The Associated Press',
  'Getty Images',
  'INES CARVALHO / ATLANTIC NEWS',
  'Ines Carvalho / AFP',
  'Photo: Ana Brik',
  'Photo by Ana Brik',
  'Photo by: Ana Brik',
  'Image: Ana Brik / Atlantic',
  'Photos/Ana Brik',
  'Photo credit: Ana Brik',
  'Courtesy of the Harbor Museum',
  'AP Photo/Omar Diaz',
  'Ana Brik via Reuters',
  'news.example.com',
  'kremlin.ru',
  'Ines Carvalho\nAtlantic News / AFP',
])('%s is a credit', (line) => {
  expect(isCredit(line)).toBe(true);
  expect(canBeCredit(line)).toBe(true);
});

test.each([
  'Massive losses',
  'Battle... and peace?',
  'Who pays for the dam?',
  'War and/or peace',
  'The photo that shook the town',
  'Photo: the mayor waves as crews reopen the harbor at dawn on Friday after the storm.',
  'TASS reported that the harbor had reopened.',
  'Reuters said so.',
  'Photo finish in the harbor race',
  'What comes next',
  'Ines Carvalho\nHarbor Museum',
  'TASS\nAFP\nReuters\nEFE',
  "'Nobody' is a person",
  '',
])('%j is none', (line) => {
  expect(isCredit(line)).toBe(false);
});

test.each([
  ['Ana Brik', true],
  ['Harbor Museum archive', true],
  ['Two ferries left.', false],
  ['Who pays?', false],
  ['"We won."', false],
  ['There are three ways:', false],
  ['one two three four five six seven eight nine', false],
])('%j may be a credit: %s', (line, expected) => {
  expect(canBeCredit(line)).toBe(expected);
});
