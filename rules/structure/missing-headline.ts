import { defineRule, placeOfMissing } from '../../src/rule/index.js';

export default defineRule({
  summary: 'A story without a headline.',
  why: 'A story with no headline cannot be listed, searched or published; as a rule the paste began one line too low.',
  severity: 'error',
  scope: 'story',
  examples: {
    wrong: [
      {
        as: 'story',
        copy: '[||]By [Ana Brik for AFP](#)\n\nNovember 11, 2022\n\nThe harbor reopened at dawn, a day after the storm.\n\nOriginal url:\n\n<https://news.example.org/2022/11/11/harbor-reopens>',
        says: 'The story has no headline; begin the file with one.',
      },
      {
        as: 'story',
        copy: '[||]November 11, 2022\n\nThe harbor reopened at dawn, a day after the storm.\n\nOriginal url: <https://news.example.org/harbor>',
        says: 'The story has no headline; begin the file with one.',
      },
    ],
    right: [
      { as: 'headline', copy: 'Harbor Reopens After Storm' },
      { as: 'headline', copy: "Mayor: 'We can't wait'" },
      {
        as: 'headline',
        copy: 'By land and sea, aid reaches the islands',
        note: 'It begins with “By” and is no byline.',
      },
      { as: 'headline', copy: 'Floods' },
    ],
  },
  *check({ submission }) {
    if (submission.headline) return;
    const range = placeOfMissing(submission, 'headline');
    yield { range, message: 'The story has no headline; begin the file with one.' };
  },
});
