import { definePatternRule, proposeRewrite } from '../../src/rule/index.js';
import { DIGITS, END } from '../lists/patterns.js';

export default definePatternRule({
  summary: 'Millions or billions with more than two decimals.',
  why: 'The third decimal of a million tells a reader nothing and makes the figure hard to keep.',
  severity: 'info',
  presets: { ap: 'warning', uk: 'warning' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'The fund lost $[|4.56789 million|] in a week.',
        says: '“4.56789 million” should read “4.57 million”.',
        suggests: ['Write “4.57 million”.'],
      },
      {
        copy: 'Some [|1.125 billion|] people saw it.',
        says: '“1.125 billion” should read “1.13 billion”.',
        suggests: ['Write “1.13 billion”.'],
      },
    ],
    right: ['The fund lost $4.57 million in a week.', 'The coin is worth $0.00045.', 'He ran 1.125 miles.'],
  },
  triggers: DIGITS,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}.,:/])(\\d{1,3}\\.\\d{3,9}) ?(million|billion|trillion)${END}`, 'uy'),
  found: ({ text, groups: [figure, scale = ''], range }) =>
    proposeRewrite(range, text, `${Number(Number(figure).toFixed(2))} ${scale}`),
});
