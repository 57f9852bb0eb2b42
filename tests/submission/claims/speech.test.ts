import { expect, test } from 'vitest';
import { attributionsOf } from '../../../src/submission/claims/attribution.js';
import { copiesIn } from '../../../src/submission/claims/copies.js';
import { spokenBlocksOf } from '../../../src/submission/claims/credit.js';
import { spellingOf } from '../../../src/submission/claims/spellings.js';
import { storyOf } from './copy.js';

const spoken = (copy: string) => {
  const block = spokenBlocksOf(storyOf(copy)).find(({ block: { text } }) => text === copy);
  if (!block) throw new Error('The copy is no block of the body.');
  return block;
};

test.each([
  ['“We won,” Brik said.', ['said'], false, true],
  ['Brik said: “They said we won.”', ['said'], true, false],
  ['Brik: “We won.”', [], true, false],
  ['“We won.” — Ana Brik', [], true, true],
  ['“We said we won.”', [], false, true],
  ['The letter read “we won”.', ['letter', 'read'], false, false],
])('credit in %j', (copy, credits, hasSign, opensQuoted) => {
  const block = spoken(copy);
  expect(block.credits.map(({ text }) => text)).toEqual(credits);
  expect([block.hasSign, block.opensQuoted]).toEqual([hasSign, opensQuoted]);
});

test.each([
  ['“We won,” Ana Brik said.', ['Brik said']],
  ['“We won,” said the mayor, Ana Brik.', []],
  ['“We won,” said Ana Brik. Omar Diaz, the coach, said he knew.', ['Brik said', 'Diaz said']],
  ['“We won,” he said.', []],
  ['He told Ana Brik that “we won”.', []],
])('attributions in %j', (copy, expected) => {
  expect(attributionsOf(spoken(copy)).map(({ surname, verb }) => `${surname} ${verb}`)).toEqual(expected);
});

test('copies are paragraphs that say the same again', () => {
  const line = 'The van will stop at seven villages once every two weeks.';
  const [copy] = copiesIn(storyOf(`${line}\n\nRain fell.\n\n${line.toUpperCase()}`));
  expect([copy?.isExact, copy?.earlier.text]).toEqual([true, line]);
  expect(copiesIn(storyOf('It rained.\n\nTwo ferries left.\n\nIt rained.'))).toEqual([]);
});

test.each([
  ['color', 'us', 'colour'],
  ['organised', 'uk', 'organized'],
  ['organized', 'ize', 'organised'],
  ['centre', 'uk', 'center'],
  ['programme', 'uk', undefined],
  ['revise', undefined, undefined],
  ['advertise', undefined, undefined],
  ['cancelled', undefined, undefined],
  ['travelled', 'uk', 'traveled'],
  ['traveling', 'us', 'travelling'],
  ['kilometres', 'uk', 'kilometers'],
  ['defenseless', 'us', 'defenceless'],
  ['analyzed', 'ize', 'analysed'],
  ['decentralisation', 'uk', 'decentralization'],
  ['labored', 'us', 'laboured'],
  ['enrolment', 'uk', 'enrollment'],
  ['four', undefined, undefined],
  ['centering', undefined, undefined],
])('the spelling of %s', (word, home, other) => {
  const spelling = spellingOf(word);
  expect([spelling?.home, spelling?.other]).toEqual([home, other]);
});
