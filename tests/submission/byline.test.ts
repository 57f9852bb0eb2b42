import { describe, expect, test } from 'vitest';
import { readByline } from '../../src/submission/byline.js';
import type { Author } from '../../src/submission/types.js';

/** An author as `name / agency / url`, with `-` for what is not there. */
const drawn = ({ name, agency = '-', url = '-' }: Author): string => `${name} / ${agency} / ${url}`;

test.each([
  ['By Ana Brik', ['Ana Brik / - / -']],
  ['By Ana Brik and Omar Diaz', ['Ana Brik / - / -', 'Omar Diaz / - / -']],
  ['By Ana Brik, Omar Diaz and Li Na', ['Ana Brik / - / -', 'Omar Diaz / - / -', 'Li Na / - / -']],
  ['By Ana Brik, Omar Diaz, and Li Na', ['Ana Brik / - / -', 'Omar Diaz / - / -', 'Li Na / - / -']],
  ['By Ana Brik & Omar Diaz', ['Ana Brik / - / -', 'Omar Diaz / - / -']],
  ['By Ana Brik with Omar Diaz', ['Ana Brik / - / -', 'Omar Diaz / - / -']],
  ['By Ana Brik; Omar Diaz', ['Ana Brik / - / -', 'Omar Diaz / - / -']],
  ['By [Ana Brik](#)', ['Ana Brik / - / #']],
  ['By [Ana Brik for AFP](#)', ['Ana Brik / AFP / #']],
  ['By [Ana Brik for AFP](#) and [Omar Diaz for AFP](#)', ['Ana Brik / AFP / #', 'Omar Diaz / AFP / #']],
  ['By [Ana Brik, Health](https://a.example/x)', ['Ana Brik, Health / - / https://a.example/x']],
  ['By Ana Brik for Reuters', ['Ana Brik / Reuters / -']],
  ['By Ana Brik of The Associated Press', ['Ana Brik / The Associated Press / -']],
  ['By [Ana Brik](#), Omar Diaz for AFP', ['Ana Brik / - / #', 'Omar Diaz / AFP / -']],
  ['By Ana Brik, Reuters', ['Ana Brik / Reuters / -']],
  [
    'By Ana Brik, Omar Diaz, The Associated Press',
    ['Ana Brik / The Associated Press / -', 'Omar Diaz / The Associated Press / -'],
  ],
  ['By Ana Brik and Reuters', ['Ana Brik / - / -', 'Reuters / - / -']],
  ['By AFP', ['AFP / - / -']],
  ['By The Associated Press', ['The Associated Press / - / -']],
  ['By AP Staff', ['AP Staff / - / -']],
  ['By Staff', ['Staff / - / -']],
  ['By Staff Writer', ['Staff Writer / - / -']],
  ['By Reuters Staff', ['Reuters Staff / - / -']],
  ['BY JOHN MARLOW', ['JOHN MARLOW / - / -']],
  ['by Ana Brik', ['Ana Brik / - / -']],
  ['By: Ana Brik', ['Ana Brik / - / -']],
  ['By Ana Brik, Health Correspondent', ['Ana Brik / - / -']],
  ['By Ana Brik, Staff Writer', ['Ana Brik / - / -']],
  ['By Ana Brik | Nov. 3, 2023', ['Ana Brik / - / -']],
  ['By Ana Brik • Atlantic News', ['Ana Brik / - / -']],
  ['By Ursula von der Heide', ['Ursula von der Heide / - / -']],
  [
    'By Li Na, María-José Núñez and Élodie d’Arc',
    ['Li Na / - / -', 'María-José Núñez / - / -', 'Élodie d’Arc / - / -'],
  ],
  ["By Siobhan O'Neil and Ahmed al-Sayed", ["Siobhan O'Neil / - / -", 'Ahmed al-Sayed / - / -']],
  ['By Martin Ford Jr.', ['Martin Ford Jr. / - / -']],
  ['By 王小明', ['王小明 / - / -']],
  ['By Олена Коваль', ['Олена Коваль / - / -']],
  ['By  Ana Brik', ['Ana Brik / - / -']],
  ['By : Ana Brik', ['Ana Brik / - / -']],
  ['By:Ana Brik', ['Ana Brik / - / -']],
  ['By Ana Brik  and  Omar Diaz', ['Ana Brik / - / -', 'Omar Diaz / - / -']],
  ['By Ana Brik ,  and  Omar Diaz', ['Ana Brik / - / -', 'Omar Diaz / - / -']],
  ['By Ana Brik,Omar Diaz ;  Li Na', ['Ana Brik / - / -', 'Omar Diaz / - / -', 'Li Na / - / -']],
  ['By Ana Brik, Andrea Diaz', ['Ana Brik / - / -', 'Andrea Diaz / - / -']],
  ['By Rolland Diaz', ['Rolland Diaz / - / -']],
  ['By "Ana" Brik', ['"Ana" Brik / - / -']],
  ['By Ana Brik•Atlantic', ['Ana Brik / - / -']],
  ['By Ana Brik  • Atlantic', ['Ana Brik / - / -']],
  ['By Ana Brik  for  AFP', ['Ana Brik / AFP / -']],
  ['By Ana Brik (AFP) and Omar Diaz', ['Ana Brik (AFP) / - / -', 'Omar Diaz / - / -']],
  ['By Ana One Two Three Four Five Six Seven', ['Ana One Two Three Four Five Six Seven / - / -']],
  ['By Ana Brik, CNNews', ['Ana Brik / - / -', 'CNNews / - / -']],
  ['By Ana Brik and CNN', ['Ana Brik / CNN / -']],
  ['By Ana Brik, Editors Guild', ['Ana Brik / - / -', 'Editors Guild / - / -']],
  ['By Ana Brik and Xinhua, Omar Diaz', ['Ana Brik / - / -', 'Xinhua / - / -', 'Omar Diaz / - / -']],
  ['By [Ana Brik, the mayor of it](#)', ['Ana Brik, the mayor / it / #']],
  ['By Ana Brik ', ['Ana Brik / - / -']],
  ['By ANA BRIK.', ['ANA BRIK. / - / -']],
  ['By Ana Brik,Reuters', ['Ana Brik / Reuters / -']],
  ['By Ana Brik, Omar Diaz and Reuters', ['Ana Brik / - / -', 'Omar Diaz / - / -', 'Reuters / - / -']],
  [
    'By [Ana Brik and those who went off](https://a.example/x) and Li Na',
    ['Ana Brik and those who went off / - / https://a.example/x', 'Li Na / - / -'],
  ],
  [`By Ana${' '.repeat(2990)}Brik`, [`Ana${' '.repeat(2990)}Brik / - / -`]],
  ['By Jr.', ['Jr. / - / -']],
  [
    'By A. B. Ford, James S.A. Cole, Chien-Ming Wang, and Tom Watt, CNN',
    ['A. B. Ford / CNN / -', 'James S.A. Cole / CNN / -', 'Chien-Ming Wang / CNN / -', 'Tom Watt / CNN / -'],
  ],
])('%s', (line, authors) => {
  const reading = readByline(line, 0);
  expect(reading?.fault).toBeUndefined();
  expect(reading?.isPlain).toBe(true);
  expect(reading?.authors.map(drawn)).toEqual(authors);
});

describe('what is wrong is a fault, not no byline', () => {
  test.each([
    ['By', 'By', 'it names nobody'],
    ['By:', 'By:', 'it names nobody'],
    ['By by Ana Brik', 'by', '“By” stands twice'],
    ['By by', 'by', '“By” stands twice'],
    ['By By Ana Brik', 'By', '“By” stands twice'],
    ['By and Ana Brik', '', 'a name is missing'],
    ['By Ana Brik and', '', 'a name is missing'],
    ['By Ana Brik, , Omar Diaz', '', 'a name is missing'],
    ['By • Atlantic', 'By • Atlantic', 'it names nobody'],
    ['By Ana Brik,', '', 'a name is missing'],
    ['By Ana Brik, and', '', 'a name is missing'],
    ['By and', 'and', 'a name is missing'],
    ['By & Ana Brik', '', 'a name is missing'],
    ['By with', 'with', 'a name is missing'],
    ['By Ana Brik and with', 'with', 'a name is missing'],
    ['By From Here', 'From Here', 'a name is missing'],
    ['By [ ](#)', '[ ](#)', 'a link has no name'],
    ['By (Ana) Brik', '(Ana) Brik', 'a link or bracket is broken'],
    ['By Ana Brik AFP)', 'Ana Brik AFP)', 'a link or bracket is broken'],
    ['By Ana Brik (/x)', 'Ana Brik (/x)', 'a link or bracket is broken'],
    ['By Ana Brik (http://a)', 'Ana Brik (http://a)', 'a link or bracket is broken'],
    ['By for AFP', 'for AFP', 'a name is missing'],
    ['By [for AFP](#)', '[for AFP](#)', 'a name is missing'],
    ['By Ana Brik(#)', 'Ana Brik(#)', 'a link or bracket is broken'],
    ['By [](#)', '[](#)', 'a link has no name'],
    ['By [Ana Brik]()', '[Ana Brik]()', 'a link has no address; “#” will do'],
    ['By [Ana Brik](#', '[Ana Brik](#', 'a link or bracket is broken'],
    ['By [Ana Brik', '[Ana Brik', 'a link or bracket is broken'],
    ['By Ana Brik](#)', 'Ana Brik](#)', 'a link or bracket is broken'],
    ['By [Ana Brik] (#)', '[Ana Brik] (#)', 'a link or bracket is broken'],
    ['By Ana Brik (AFP', 'Ana Brik (AFP', 'a link or bracket is broken'],
    ['By [Ana Brik](#) and [Omar Diaz(#)', '[Omar Diaz(#)', 'a link or bracket is broken'],
  ])('%j', (line, place, reason) => {
    const offset = 100;
    const reading = readByline(line, offset);
    expect(reading?.fault?.reason).toBe(reason);
    expect(reading?.authors).toEqual([]);
    expect(reading?.isPlain).toBe(true);
    const { start, end } = reading?.fault?.range ?? { start: 0, end: 0 };
    expect(line.slice(start - offset, end - offset)).toBe(place);
  });
});

test.each([
  'By [Ana Brik for AFP](#) and [Omar Diaz](https://a.example/omar)',
  'By Ana Brik for Reuters, Omar Diaz of The Associated Press, and Li Na',
  'By Ana Brik, Omar Diaz, CNN',
  'By Ana Brik, Omar Diaz, Reuters',
  'By: Ursula von der Heide & [Li Na at Xinhua](#li)',
])('every part of %s lies where it was filed', (line) => {
  const offset = 57;
  const at = (range: { start: number; end: number } | undefined) =>
    range && line.slice(range.start - offset, range.end - offset);
  const authors = readByline(line, offset)?.authors ?? [];
  expect(authors.length).toBeGreaterThan(1);
  for (const author of authors) {
    expect(at(author.nameRange)).toBe(author.name);
    expect(at(author.agencyRange)).toBe(author.agency);
    expect(at(author.urlRange)).toBe(author.url);
    expect(at(author.range)).toContain(author.name);
    if (author.url) expect(at(author.range)).toMatch(/^\[.*\)$/);
  }
});
