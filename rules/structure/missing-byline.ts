import { defineRule, placeOfMissing } from '../../src/rule/index.js';

export default defineRule({
  summary: 'A story without a byline.',
  why: 'Readers and archives need to know who wrote a story, be it only an agency or the staff.',
  severity: 'error',
  scope: 'story',
  examples: {
    wrong: [
      {
        as: 'story',
        copy: 'Harbor reopens after storm\n\n[||]November 11, 2022\n\nThe harbor reopened at dawn, a day after the storm.\n\nOriginal url: <https://news.example.org/harbor>',
        says: 'The story has no byline; put “By” and a name under the headline.',
      },
      {
        as: 'story',
        copy: 'Harbor reopens after storm\n\n[||]November 11, 2022\n\nBy 2025 most ferries will be electric, the port said.\n\nOriginal url: <https://news.example.org/harbor>',
        says: 'The story has no byline; put “By” and a name under the headline.',
        note: 'A paragraph that begins with “By” is no byline.',
      },
    ],
    right: [
      { as: 'byline', copy: 'By [Ana Brik for AFP](#) and [Omar Diaz for AFP](#)' },
      { as: 'byline', copy: 'By The Associated Press' },
      { as: 'byline', copy: 'By AFP' },
      { as: 'byline', copy: 'By Staff Writer' },
      { as: 'byline', copy: 'By Zoë Åkerblom, Nguyễn Thị Hạnh & 李静怡' },
      { as: 'byline', copy: 'BY OLENA KOVAL' },
    ],
  },
  *check({ submission }) {
    if (submission.byline) return;
    const range = placeOfMissing(submission, 'byline');
    yield { range, message: 'The story has no byline; put “By” and a name under the headline.' };
  },
});
