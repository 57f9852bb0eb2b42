import { defineRule, placeOfMissing } from '../../src/rule/index.js';

const COPY = new Set(['paragraph', 'list-item', 'blockquote']);

export default defineRule({
  summary: 'A story without a paragraph.',
  why: 'A headline and a credit are a caption; the story itself was lost on the way.',
  severity: 'error',
  scope: 'story',
  examples: {
    wrong: [
      {
        as: 'story',
        copy: 'Harbor reopens after storm\n\nBy Ana Brik\n\nNovember 11, 2022\n\nTASS\n\n[||]Original url:\n\n<https://news.example.org/harbor>',
        says: 'The story has no body; put its paragraphs here.',
      },
      {
        as: 'story',
        copy: 'Harbor reopens after storm\n\nBy Ana Brik\n\nNovember 11, 2022\n[||]',
        says: 'The story has no body; put its paragraphs here.',
      },
    ],
    right: [
      'The harbor reopened at dawn, a day after the storm.',
      '- The ferry runs hourly.\n- The bridge stays shut.',
      { copy: '"No."', note: 'One word of speech is a paragraph.' },
    ],
  },
  *check({ submission }) {
    if (submission.body.some((block) => COPY.has(block.kind))) return;
    yield {
      range: placeOfMissing(submission, 'body'),
      message: 'The story has no body; put its paragraphs here.',
    };
  },
});
