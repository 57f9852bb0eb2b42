import { describe, expect, test } from 'vitest';
import { acronymsIn } from '../../../src/submission/claims/acronyms.js';
import { areOfTwo, nameSpellingsIn, rangeOfNameWord } from '../../../src/submission/claims/name-spellings.js';
import { namesIn } from '../../../src/submission/claims/names.js';
import { peopleIn } from '../../../src/submission/claims/people.js';
import { isOneSlip } from '../../../src/submission/claims/slips.js';
import { storyOf } from './copy.js';

const FIRST = 'The harbor reopened at dawn.';

const namesOf = (copy: string): string[] =>
  namesIn(storyOf(copy))
    .filter(({ block }) => block.text !== FIRST)
    .map(({ title, words }) => [title && `(${title})`, ...words].filter(Boolean).join(' '));

test.each([
  ['a name', 'The mayor, Ana Brik, slept.', ['Ana Brik']],
  [
    'particles',
    'Police held Ursula von der Heide and Omar al-Masri.',
    ['Ursula von der Heide', 'Omar al-Masri'],
  ],
  [
    'titles',
    'It fell to Prime Minister Omar Diaz and to Mr Brik.',
    ['(prime minister) Omar Diaz', '(mr) Brik'],
  ],
  ['possessives', 'It was Ana Brik’s boat and Omar’s dog.', ['Ana Brik', 'Omar']],
  ['words that start sentences', 'But Ana Brik slept. When she woke, the mayor left.', ['Ana Brik']],
  ['words that are also plain', 'Boats left. The boats came back. Brik slept.', ['Brik']],
  ['initials', 'It was J. Marlow of Lower Mill.', ['J Marlow', 'Lower Mill']],
])('names: %s', (_, copy, expected) => {
  expect(namesOf(copy).map((name) => name.replace('J.', 'J'))).toEqual(expected);
});

describe('people', () => {
  const peopleOf = (copy: string): string[] =>
    peopleIn(storyOf(copy)).map(
      ({ given, surname, mentions }) => `${given ?? '?'} ${surname} ${mentions.length}`,
    );

  test('a bare surname is that of the one who has it', () => {
    expect(peopleOf('It was Ana Brik. Later Brik slept, said Omar Diaz.')).toEqual([
      'Ana Brik 2',
      'Omar Diaz 1',
    ]);
  });

  test('a surname that two share is nobody’s', () => {
    expect(peopleOf('It was Ana Brik and Pol Brik. Later Brik slept.')).toEqual(['Ana Brik 1', 'Pol Brik 1']);
  });

  test('who has no given name is a surname alone', () => {
    expect(peopleOf('It was President Marden. Later Marden slept.')).toEqual(['? Marden 2']);
  });
});

test('spellings of names know where they stand and what stands beside them', () => {
  const story = storyOf('It was Ana Johnson’s boat. Pol Johnston sank it.');
  const spellings = nameSpellingsIn(story);
  const [one, other] = ['Johnson', 'Johnston'].map((word) => spellings.find((each) => each.word === word));
  if (!one || !other) throw new Error('The names were not found.');
  expect(areOfTwo(one, other)).toBe(true);
  const [place] = one.places;
  const range = place && rangeOfNameWord(place);
  expect(range && story.text.slice(range.start, range.end)).toBe('Johnson');
});

test.each([
  ['Kolomar', 'Kolmoar', true],
  ['Stroud', 'Straud', true],
  ['Clark', 'Clarke', true],
  ['Davenport', 'Daveport', true],
  ['Brik', 'Brik', false],
  ['Brik', 'Burke', false],
  ['Kolomar', 'Klomroa', false],
])('%s and %s: one slip %s', (a, b, expected) => {
  expect([isOneSlip(a, b), isOneSlip(b, a)]).toEqual([expected, expected]);
});

test.each([
  ['The World Health Organization (WHO) met.', ['WHO: World Health Organization']],
  ['The Ministry of Finance and Trade (MFT) met.', ['MFT: Ministry of Finance and Trade']],
  ['The Department of Justice (DOJ) met.', ['DOJ: Department of Justice']],
  ['The council met (AP) on Friday.', []],
  ['Ana Brik (IND) won.', []],
])('abbreviations explained in %j', (copy, expected) => {
  expect(acronymsIn(storyOf(copy)).map(({ acronym, expansion }) => `${acronym}: ${expansion}`)).toEqual(
    expected,
  );
});
