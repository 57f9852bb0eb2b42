import { codeOf, defineRule, findCharacters, replaceEach, tally } from '../../src/rule/index.js';

const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;
/** Marks stand beside the words they turn; this many characters away they have nothing to do with them. */
const REACH = 100;

export default defineRule({
  summary: 'A character that turns the direction of writing where nothing runs from right to left.',
  why: 'It is not seen, but it can make a reader see words, digits or an address in another order than a program.',
  severity: 'error',
  scope: 'story',
  examples: {
    wrong: [
      {
        copy: 'The [|\u202E|]harbor reopened.',
        says: 'A direction mark (U+202E) stands here; delete it.',
        suggests: ['Delete it.'],
      },
      {
        copy: 'The [|\u200E|]harbor\u200E reopened.',
        says: '2 direction marks, the first here (U+200E), are in the text; delete them.',
        suggests: ['Delete them.'],
      },
    ],
    right: [
      'The harbor reopened.',
      {
        copy: 'The sign said \u2067"שלום"\u2069 in Hebrew.',
        note: 'Words from right to left may need them.',
      },
      'The paper \u200Fالنهار\u200F came out late.',
    ],
  },
  *check({ submission }) {
    const { text } = submission;
    const places = findCharacters(submission, 'direction').filter(
      (at) =>
        !RIGHT_TO_LEFT.test(text.slice(Math.max(0, at - REACH), at + REACH).replace(/\u061C|\u200F/g, '')),
    );
    const [first] = places;
    const words = {
      one: 'A direction mark',
      many: 'direction marks',
      detail: first === undefined ? undefined : codeOf(text.charAt(first)),
      cure: ['delete it', 'delete them'],
    } as const;
    yield* tally(replaceEach(places, ''), words, 'suggestion');
  },
});
