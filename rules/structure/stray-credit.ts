import { clip, defineRule } from '../../src/rule/index.js';

export default defineRule({
  summary: 'A photo or agency credit, or a second byline, between paragraphs.',
  why: 'The picture that it belonged to is gone; readers take it for part of the story.',
  severity: 'info',
  presets: { ap: 'warning', uk: 'warning' },
  scope: 'story',
  examples: {
    wrong: [
      {
        copy: 'The harbor reopened.\n\n[|Photo: Omar Diaz|]\n\nTwo ferries left.',
        says: '“Photo: Omar Diaz” stands between paragraphs; move it above the first or delete it.',
      },
      {
        copy: 'The harbor reopened.\n\n[|AP Photo/Omar Diaz|]',
        says: '“AP Photo/Omar Diaz” stands between paragraphs; move it above the first or delete it.',
      },
    ],
    right: [
      {
        as: 'story',
        copy: 'Harbor reopens after storm\n\nBy Ana Brik\n\nNovember 11, 2022\n\nPhoto: Omar Diaz\nTASS\n\nThe harbor reopened.\n\nSource: <https://news.example.org/harbor>',
      },
      'The harbor reopened.\n\nPhotos of the storm show 14 boats on the road.',
    ],
  },
  *check({ submission }) {
    const first = submission.body.find(({ kind }) => kind === 'paragraph')?.range.start ?? Infinity;
    for (const { text, range } of submission.credits) {
      if (range.start < first) continue;
      yield {
        range,
        message: `“${clip(text, 40)}” stands between paragraphs; move it above the first or delete it.`,
      };
    }
  },
});
