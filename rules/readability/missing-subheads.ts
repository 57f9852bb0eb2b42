import { defineRule, locate } from '../../src/rule/index.js';

export default defineRule({
  summary: 'A long stretch of body without a subhead.',
  why: 'Readers on phones skim for signposts; a page of text without any is where they turn back.',
  severity: 'off',
  presets: { ap: 'info' },
  scope: 'everywhere',
  options: {
    limit: {
      type: 'integer',
      default: 700,
      minimum: 10,
      description: 'The most words of body between subheads.',
    },
  },
  examples: {
    wrong: [
      {
        copy: 'The harbor reopened at dawn.\n\n[|Two|] ferries left at noon.',
        options: { limit: 8 },
        says: 'More than 8 words stand here without a subhead; add one.',
      },
      {
        copy: 'The harbor reopened.\n\n[|Two|] ferries left.\n\nIt rained.',
        options: { limit: 5 },
        says: 'More than 5 words stand here without a subhead; add one.',
      },
    ],
    right: [
      'The harbor reopened at dawn.',
      {
        copy: 'The harbor reopened at dawn.\n\nTwo ferries\n\nThey left at noon.',
        options: { limit: 8 },
        note: 'A subhead between.',
      },
    ],
  },
  *check({ passages, options }) {
    let count = 0;
    for (const passage of passages) {
      const { block, words } = passage;
      if (block.kind === 'subhead') count = 0;
      else if (block.kind === 'paragraph') {
        const before = count;
        count += words.length;
        if (before > options.limit || count <= options.limit) continue;
        yield {
          range: locate(passage, 0, words[0]?.end ?? passage.text.length),
          message: `More than ${options.limit} words stand here without a subhead; add one.`,
        };
      }
    }
  },
});
