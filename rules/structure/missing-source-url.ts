import { defineRule, placeAt, placeOfMissing } from '../../src/rule/index.js';

export default defineRule({
  summary: 'A story that does not say where it was first published.',
  why: 'Without the address of the original nobody can check the story, credit it or see that it was corrected.',
  severity: 'error',
  scope: 'story',
  examples: {
    wrong: [
      {
        as: 'story',
        copy: 'Harbor reopens after storm\n\nBy Ana Brik\n\nNovember 11, 2022\n\nThe harbor reopened at dawn, a day after the storm.[||]',
        says: 'The story has no source URL; end it with “Original url:” and the address.',
      },
      {
        as: 'story',
        copy: 'Harbor reopens after storm\n\nBy Ana Brik\n\nNovember 11, 2022\n\nThe harbor reopened at dawn, a day after the storm.\n\nOriginal url:[||]',
        says: '“Original url:” has no address behind it; add that of the original.',
      },
    ],
    right: [
      { as: 'source', copy: 'Original url:\n\n<https://news.example.org/2022/11/11/harbor-reopens>' },
      { as: 'source', copy: 'Source: https://news.example.org/harbor' },
      { as: 'source', copy: 'Link: [the original](https://news.example.org/harbor)' },
      { as: 'source', copy: '<https://news.example.org/harbor>', note: 'The label may be missing.' },
    ],
  },
  *check({ submission }) {
    const { source } = submission;
    if (source?.url) return;
    if (!source?.label) {
      const message = 'The story has no source URL; end it with “Original url:” and the address.';
      yield { range: placeOfMissing(submission, 'source'), message };
      return;
    }
    const message = `“${source.label.text}” has no address behind it; add that of the original.`;
    yield { range: placeAt(source.label.range.end), message };
  },
});
