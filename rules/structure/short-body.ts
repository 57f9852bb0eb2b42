import { defineRule } from '../../src/rule/index.js';

export default defineRule({
  summary: 'A story of fewer words than a caption.',
  why: 'As a rule the rest was lost on the way: a page that loads its copy late gives only the first lines.',
  severity: 'info',
  scope: 'story',
  options: {
    words: {
      type: 'integer',
      default: 40,
      minimum: 1,
      description: 'The fewest words that a body may have.',
    },
  },
  examples: {
    wrong: [
      {
        copy: '[|The harbor reopened at dawn.|]',
        says: 'The story has 5 words; see whether the rest was lost.',
      },
      {
        copy: '[|The harbor reopened at dawn, a day after the storm.|]\n\nTwo ferries left.',
        options: { words: 20 },
        says: 'The story has 13 words; see whether the rest was lost.',
      },
    ],
    right: [
      `The harbor reopened${' and a ferry left'.repeat(12)}.`,
      { copy: 'The harbor reopened at dawn.', options: { words: 5 } },
    ],
  },
  *check({ submission, options }) {
    const [first] = submission.body;
    if (!first) return;
    let words = 0;
    for (const { text } of submission.body) {
      const word = /\S+/g;
      while (words < options.words && word.test(text)) words++;
      if (words >= options.words) return;
    }
    yield { range: first.range, message: `The story has ${words} words; see whether the rest was lost.` };
  },
});
