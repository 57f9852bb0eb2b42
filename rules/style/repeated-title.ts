import { defineRule, locate, type Passage, type Range, replace, type Word } from '../../src/rule/index.js';

const TITLES = new Set(
  'sen. gov. rep. gen. col. lt. sgt. capt. maj. adm. dr. prof. senator governor representative general colonel lieutenant sergeant captain major admiral president chancellor mayor professor'.split(
    ' ',
  ),
);

export default defineRule({
  summary: 'A title before a surname that the story has given before.',
  why: 'Wire copy gives the title once, with the full name, and the surname alone after that.',
  severity: 'off',
  presets: { ap: 'info' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'Gen. Omar Diaz left the port on Friday. [|Gen. Diaz|] added that he would return.',
        says: '“Gen. Diaz” has been named before; write “Diaz”.',
        suggests: ['Delete “Gen.”.'],
      },
      {
        copy: 'Mayor Ana Brik closed the port. On Friday [|Mayor Brik|] opened it.',
        says: '“Mayor Brik” has been named before; write “Brik”.',
        suggests: ['Delete “Mayor”.'],
      },
    ],
    right: [
      'Gen. Omar Diaz left the port. Diaz added that he would return.',
      { copy: 'Gen. Diaz left the port.', note: 'The first mention.' },
      { copy: 'Ana Brik met Mayor Omar Brik.', note: 'Another Brik.' },
    ],
  },
  *check({ passages }) {
    const named = new Map<string, Range>();
    for (const passage of passages) {
      for (const [i, surname] of passage.words.entries()) {
        const before = passage.words[i - 1];
        if (!before || !isName(before) || !isName(surname) || !isBeside(passage, before, surname)) continue;
        const first = named.get(surname.text);
        const range = locate(passage, before.start, surname.end);
        if (!TITLES.has(before.facts.lower)) {
          if (!first && !TITLES.has(surname.facts.lower)) named.set(surname.text, range);
        } else if (first && !isGivenName(passage, i)) {
          const filed = passage.text.slice(before.start, surname.end);
          yield {
            range,
            message: `“${filed}” has been named before; write “${surname.text}”.`,
            related: [{ range: first, message: 'The full name stands here.' }],
            suggestions: [
              replace(locate(passage, before.start, surname.start), '', `Delete “${before.text}”.`),
            ],
          };
        }
      }
    }
  },
});

const isName = (word: Word): boolean => word.facts.isCapitalised;

const isBeside = (passage: Passage, first: Word, second: Word): boolean =>
  passage.text.slice(first.end, second.start) === ' ';

/** Whether another name follows the word at `index`. */
function isGivenName({ text, words }: Passage, index: number): boolean {
  const [word, next] = [words[index], words[index + 1]];
  return word !== undefined && next !== undefined && isName(next) && text.slice(word.end, next.start) === ' ';
}
