import { defineRule, replace } from '../../src/rule/index.js';

export default defineRule({
  summary: 'A source label without its colon, in bold, or not the one that the desk wants.',
  why: 'Programs find the source by its label; one form for all stories lets none slip through.',
  severity: 'info',
  scope: 'story',
  options: {
    label: {
      type: 'string',
      default: '',
      description: 'The one label to use; left empty, any that the format knows will do.',
    },
  },
  examples: {
    wrong: [
      {
        as: 'source',
        copy: '[|**Original url:**|]\n\n<https://news.example.org/harbor>',
        says: 'The source label “**Original url:**” should read “Original url:”.',
        fixed: 'Original url:\n\n<https://news.example.org/harbor>',
      },
      {
        as: 'source',
        copy: '[|Original url|] <https://news.example.org/harbor>',
        says: 'The source label “Original url” should read “Original url:”.',
        fixed: 'Original url: <https://news.example.org/harbor>',
      },
      {
        as: 'source',
        copy: '[|Link:|]\n\n<https://news.example.org/harbor>',
        options: { label: 'Original url:' },
        says: 'The source label “Link:” should read “Original url:”.',
        suggests: ['Write “Original url:”.'],
      },
    ],
    right: [
      { as: 'source', copy: 'Original url:\n\n<https://news.example.org/harbor>' },
      { as: 'source', copy: 'Source URL: <https://news.example.org/harbor>' },
      { as: 'source', copy: 'Link:\n\nhttps://news.example.org/harbor' },
      { as: 'source', copy: 'original url: <https://news.example.org/harbor>', note: 'Case is free.' },
    ],
  },
  *check({ submission, options }) {
    const label = submission.source?.label;
    if (!label) return;
    const bare = label.text.replace(/\*/g, '').replace(/\s*:\s*$/, '');
    const wanted = options.label.trim() || `${bare}:`;
    if (label.text === wanted) return;
    yield {
      range: label.range,
      message: `The source label “${label.text}” should read “${wanted}”.`,
      fix: replace(label.range, wanted, `Write “${wanted}”.`),
    };
  },
});
