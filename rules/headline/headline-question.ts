import { defineRule } from '../../src/rule/index.js';

export default defineRule({
  summary: 'A headline that asks a question.',
  why: 'A question in a news headline says that the desk does not know; most can be answered with no.',
  severity: 'off',
  presets: { ap: 'info' },
  scope: 'headline',
  examples: {
    wrong: [
      {
        as: 'headline',
        copy: '[|Is the dam safe?|]',
        says: 'The headline asks; say what is known.',
      },
      {
        as: 'headline',
        copy: '[|Who closed the harbor?|]',
        says: 'The headline asks; say what is known.',
      },
    ],
    right: [
      { as: 'headline', copy: 'Dam is safe, inspectors say' },
      { as: 'headline', copy: '‘Is it safe?’: Residents ask about dam', note: 'Somebody else asks.' },
    ],
  },
  *check({ passages }) {
    for (const { text, range } of passages) {
      if (/\?\s*$/.test(text)) yield { range, message: 'The headline asks; say what is known.' };
    }
  },
});
