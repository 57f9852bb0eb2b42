import { describe, expect, test } from 'vitest';
import { readByline } from '../../src/submission/byline.js';

describe('no bylines', () => {
  test.each([
    'By 2025 most buses will be electric.',
    'By 2025, most buses will be electric',
    'By declaring victory early, the mayor lost',
    'By the marks on them, 26 of the letters are in [French](https://news.example.org/french).',
    'By the time it closed, [the council](https://news.example.org/council) had spent it all.',
    'By noon the [harbor](https://news.example.org/harbor was open again, officials said.',
    'By any measure, the season was long.',
    'By early 2005 the firm had gone.',
    'By then the harbor was closed.',
    'By the time crews came, the dam had gone.',
    'By Friday the water had fallen.',
    'By Monday, Ana Brik had left the city and the dam had failed.',
    'By and large, the vote was fair.',
    'Byron wins',
    'Bypass opens',
    'Written by Ana Brik',
    'Goodby: Ana Brik',
    'By byte',
    'By for',
    'By Ana xBrik',
    'By Ana Brik and omar',
    'By Ana Brik, editor',
    'By Toby: Ana',
    'By Ana said Brik',
    'By Ana van der Brik forward',
    'By Ana Brik, xCNN',
    'By Ana Brik and the crew who left',
    'By Ana Brik, who left town',
    'By Ana Brik won.',
    'By Ana Brik left. Omar',
    'By 5 Ana Brik',
    'By Ana 5',
    'By Ana One Two Three Four Five Six Seven Eight',
    'By [Ana Brik](#) and so on it went',
    `By ${'Ana '.repeat(25)}`,
    `By Ana${' '.repeat(3000)}Brik`,
    'Ana Brik',
    'By Ana Brik\nand more',
    '',
  ])('%j', (line) => {
    const reading = readByline(line, 0);
    expect(reading?.isPlain ?? false).toBe(false);
  });
});

describe('what may be a byline with a slip', () => {
  test.each([
    ['By Ana xBrik', 1],
    ['By Ana Brik and omar', 2],
    ['By Ana Brik and xCNN', 2],
    ['By Ana Brik, editor', 1],
    ['By Ana Brik left. Omar', 1],
    ['By Ana 5', 1],
    ['By Ana said Brik', 1],
    ['By Ana Brik whereat', 1],
    ['By Ana al-Sayed went', 1],
    ['By Ana d’Arc went', 1],
    ['By Ana for, went', 2],
    [`By ${'Ana '.repeat(23)}Brik`, 1],
  ])('%j is read, and not plain', (line, authors) => {
    const reading = readByline(line, 0);
    expect(reading).toMatchObject({ isPlain: false });
    expect(reading?.authors).toHaveLength(authors);
  });

  test.each([
    'By byte',
    'By for',
    'By Ana dart went',
    'By Ana band went',
    'By Ana andes went',
    'By Ana Brik and the crew who left',
    'By Ana Brik, who left town',
    'By Ana Brik won.',
    'By Ana Brik won. ',
    'By 5 Ana Brik',
    `By ${'Ana '.repeat(24)}Brik`,
    `By Ana${' '.repeat(2991)}Brik`,
  ])('%j is none', (line) => {
    expect(readByline(line, 0)).toBeUndefined();
  });
});
