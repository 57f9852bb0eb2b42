import { expect, test } from 'vitest';
import { canBeCredit, isAgency, isCredit } from '../../src/submission/credit.js';

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
  'Ines Carvalho/AFP',
  'INES CARVALHO/ATLANTIC NEWS',
  'José Núñez / Agence France-Presse',
  'Photo : Ana Brik',
  'Photo:Ana Brik',
  'María-José Núñez via Atlantic News',
  ' TASS\n Omar Diaz ',
  'Ines Carvalho\nHarbor Museum\nTASS',
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
  'xTASS',
  'TASSx',
  'A photo: Ana Brik',
  'Photos-Ana Brik',
  'By courtesy of the Harbor Museum',
  '5 Ines Carvalho / AFP 5',
  'Ines-5 / AFP',
  'Ines Carvalho / AFP 5',
  '(Ines) / ATLANTIC',
  '(INES) / ATLANTIC',
  'INES / (ATLANTIC)',
  'INES5 / ATLANTIC',
  'INES / ATLANTIC5',
  'Ana5 via Reuters',
  'Ana Brik via Reuters 5',
  'see news.example.com',
  'news.example.com now',
  'Photo: Ana Brik left.',
  'Photo: Ana Brik said "no."',
  `Photo: ${'Ana-'.repeat(30)}`,
  'Photo: one two three four five six seven eight nine ten eleven twelve',
  'TASS\nReuters said that the harbor had reopened at dawn, a day late',
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

test.each([
  'AFP',
  'The Associated Press',
  'staff',
  'AFP Staff',
  'Atlantic News staff writer',
  'Staff Reporters',
  'Harbor News Desk',
  'newsroom',
  'The Atlantic editorial board',
])('%s is an agency, or nobody in particular', (name) => {
  expect(isAgency(name)).toBe(true);
});

test.each([
  'Ana Brik',
  'AFPs',
  'xAFP',
  'staffer',
  'Flagstaff',
  'Staff Writer Ana',
  '5 staff',
  'The 5 staff',
  '',
])('%j is a name', (name) => {
  expect(isAgency(name)).toBe(false);
});

test('a line of eight words may be a credit, one of 121 characters may not', () => {
  expect(canBeCredit('one two three four five six seven eight')).toBe(true);
  expect(canBeCredit('one  two  three  four  five  six  seven  eight')).toBe(true);
  expect(canBeCredit('a'.repeat(120))).toBe(true);
  expect(canBeCredit('a'.repeat(121))).toBe(false);
});

test('what is plainly a credit may have twelve words', () => {
  const line = 'one two three four five six seven eight nine ten / AFP';
  expect([isCredit(line), isCredit(`and ${line}`)]).toEqual([true, false]);
});
