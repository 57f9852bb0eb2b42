import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { findHomeless, findLooksUpstairs, findSideDoors, findStrayRules } from './architecture/floors.js';
import { findBulk, findImpurity, findVagueNames } from './architecture/laws.js';
import { readHouse } from './architecture/source.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const house = readHouse(root, ['src', 'rules', 'scripts', 'bin', 'bench', 'tests']);

test('the house is read', () => {
  expect(house.size).toBeGreaterThan(100);
});

test.each([
  ['every file is in a room, and every room is there', findHomeless],
  ['every rule lies in a category', findStrayRules],
  ['rooms look downstairs only', findLooksUpstairs],
  ['rules have one door', findSideDoors],
  ['few places touch the world', findImpurity],
  ['files are small', findBulk],
  ['names say what they name', findVagueNames],
])('%s', (_, find) => {
  expect([...find(house)]).toEqual([]);
});
