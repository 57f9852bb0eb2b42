import { codeOf, defineRule, findCharacters, replaceEach, tally } from '../../src/rule/index.js';

export default defineRule({
  summary: 'A character that only one font knows.',
  why: 'Icons of web pages are such characters; outside that page the reader sees an empty box.',
  severity: 'warning',
  scope: 'story',
  examples: {
    wrong: [
      {
        copy: 'The harbor reopened. [|\uE001|]',
        says: 'A private character (U+E001) stands here; delete it.',
        suggests: ['Delete it.'],
      },
      {
        copy: '[|\uF0E0|] The harbor reopened. \uF09A',
        says: '2 private characters, the first here (U+F0E0), are in the text; delete them.',
        suggests: ['Delete them.'],
      },
    ],
    right: ['The harbor reopened. ☎', 'The crowd sent a 🎉 to the team.'],
  },
  *check({ submission }) {
    const places = findCharacters(submission, 'private');
    const [first] = places;
    const words = {
      one: 'A private character',
      many: 'private characters',
      detail: first === undefined ? undefined : codeOf(submission.text.charAt(first)),
      cure: ['delete it', 'delete them'],
    } as const;
    yield* tally(replaceEach(places, ''), words, 'suggestion');
  },
});
