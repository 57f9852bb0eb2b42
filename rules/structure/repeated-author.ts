import { defineRule } from '../../src/rule/index.js';

export default defineRule({
  summary: 'One writer named twice in the byline.',
  why: 'Bylines are put together by hand and by programs; the second name is one too many, or another’s.',
  severity: 'warning',
  scope: 'story',
  examples: {
    wrong: [
      {
        as: 'byline',
        copy: 'By Ana Brik[| and Ana Brik|]',
        says: '“Ana Brik” is named twice; delete one.',
        suggests: ['Delete the second.'],
      },
      {
        as: 'byline',
        copy: 'By [José Brik for AFP](#), [Omar Diaz](#)[| and [Jose Brik for AFP](#)|]',
        says: '“Jose Brik” is named twice; delete one.',
        suggests: ['Delete the second.'],
      },
    ],
    right: [
      { as: 'byline', copy: 'By Ana Brik and Omar Diaz' },
      { as: 'byline', copy: 'By Ana Brik and Ana Brik-Diaz' },
      { as: 'byline', copy: 'By Staff' },
    ],
  },
  *check({ submission }) {
    const firsts = new Map<string, (typeof authors)[number]>();
    const authors = submission.byline?.authors ?? [];
    for (const [i, author] of authors.entries()) {
      const key = plain(author.name);
      const first = firsts.get(key);
      if (!first) firsts.set(key, author);
      else {
        const range = { start: authors[i - 1]?.range.end ?? author.range.start, end: author.range.end };
        yield {
          range,
          message: `“${author.name}” is named twice; delete one.`,
          related: [{ range: first.nameRange, message: 'The name stands here first.' }],
          suggestions: [{ title: 'Delete the second.', edits: [{ range, text: '' }] }],
        };
      }
    }
  },
});

/** Without accents, marks and case, by which the two spellings of a name may differ. */
const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
