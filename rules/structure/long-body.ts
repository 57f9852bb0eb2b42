import { defineRule, placeAt } from '../../src/rule/index.js';

export default defineRule({
  summary: 'A story of more words than the desk takes.',
  why: 'A story over length is cut from the bottom by whoever has the least time; cut it before it is filed.',
  severity: 'off',
  presets: { ap: 'info' },
  scope: 'story',
  options: {
    words: {
      type: 'integer',
      default: 2500,
      minimum: 1,
      description: 'The most words that a body may have.',
    },
  },
  examples: {
    wrong: [
      {
        copy: 'The harbor reopened at dawn, a [||]day after the storm.',
        options: { words: 6 },
        says: 'The story runs past 6 words here (it has 10); cut it.',
      },
      {
        copy: 'The harbor reopened at dawn.\n\nTwo [||]ferries left.',
        options: { words: 6 },
        says: 'The story runs past 6 words here (it has 8); cut it.',
      },
    ],
    right: [
      'The harbor reopened at dawn, a day after the storm.',
      { copy: 'The harbor reopened at dawn.', options: { words: 5 } },
    ],
  },
  *check({ submission, options }) {
    let words = 0;
    let past: number | undefined;
    for (const { range } of submission.body) {
      for (const word of submission.text.slice(range.start, range.end).matchAll(/\S+/g)) {
        words++;
        if (words > options.words) past ??= range.start + word.index;
      }
    }
    if (past === undefined) return;
    const message = `The story runs past ${options.words} words here (it has ${words}); cut it.`;
    yield { range: placeAt(past), message };
  },
});
