import {
  areOfTwo,
  defineRule,
  groupBy,
  nameSpellingsIn,
  nameWordsIn,
  rangeOfNameWord,
  replace,
} from '../../src/rule/index.js';

export default defineRule({
  summary: 'A name with its accents in one place and without them in another.',
  why: 'With and without are two names to a search, and one of them is not what its bearer is called.',
  severity: 'warning',
  scope: 'story',
  examples: {
    wrong: [
      {
        copy: 'Ana Muñoz won. “I slept,” Muñoz said, and [|Munoz|] wept.',
        says: '“Munoz” is “Muñoz” elsewhere; write it one way.',
        suggests: ['Write “Muñoz”.'],
      },
      {
        copy: 'The ship left [|Sao|] Paulo. It came back to São Paulo at noon.',
        says: '“Sao” is “São” elsewhere; write it one way.',
        suggests: ['Write “São”.'],
      },
    ],
    right: [
      'Ana Muñoz won. “I slept,” Muñoz said.',
      { copy: 'José Ramírez beat Jose Altuve.', note: 'Two people, each with his own spelling.' },
      { copy: 'A rose in the café. Rosé is a wine.', note: 'Not names.' },
      'Søren Holm met Soren Brik of Lower Mill.',
    ],
  },
  *check({ submission }) {
    if (![...nameWordsIn(submission).keys()].some(hasAccent)) return;
    for (const group of groupBy(nameSpellingsIn(submission), ({ word }) => fold(word)).values()) {
      // Of two used as often the one with its accents is likelier right: they get lost, and seldom come by themselves.
      const ranked = group.sort(
        (a, b) => b.places.length - a.places.length || Number(hasAccent(b.word)) - Number(hasAccent(a.word)),
      );
      const [usual, ...others] = ranked;
      for (const rare of others) {
        const [place] = rare.places;
        const [first] = usual?.places ?? [];
        if (!usual || !place || !first || areOfTwo(rare, usual)) continue;
        const range = rangeOfNameWord(place);
        yield {
          range,
          message: `“${rare.word}” is “${usual.word}” elsewhere; write it one way.`,
          related: [{ range: rangeOfNameWord(first), message: `“${usual.word}” stands here.` }],
          suggestions: [replace(range, usual.word, `Write “${usual.word}”.`)],
        };
      }
    }
  },
});

const BEYOND_ASCII = /[^\0-\x7f]/;
const hasAccent = (word: string): boolean => BEYOND_ASCII.test(word) && fold(word) !== word;

const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  Æ: 'Ae',
};

/** A word without its accents. */
const fold = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[øØłŁđĐıßæÆ]/g, (letter) => LETTERS[letter] ?? letter);
