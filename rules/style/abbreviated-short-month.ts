import { definePatternRule, MONTHS_IN_FULL, rewrite } from '../../src/rule/index.js';
import { DAY } from '../lists/patterns.js';

export default definePatternRule({
  summary: 'March, April, June or July cut short before a day.',
  why: 'Wire copy never cuts the five short months, since there is next to nothing to save.',
  severity: 'off',
  presets: { ap: 'warning' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'The port closed on [|Mar.|] 3.',
        says: '“Mar.” should read “March”.',
        fixed: 'The port closed on March 3.',
      },
      {
        copy: 'It opened on [|Jul|] 14, 2021.',
        says: '“Jul” should read “July”.',
        fixed: 'It opened on July 14, 2021.',
      },
    ],
    right: ['The port closed on March 3.', 'The port closed on Nov. 3.', 'Mar Diaz, 3, was safe.'],
  },
  triggers: 'MAJ',
  pattern: new RegExp(`(?<![\\p{L}\\p{N}.-])(Mar|Apr|Jun|Jul)\\.?(?= ${DAY})`, 'uy'),
  found: ({ text, groups: [month = ''], range }) => rewrite(range, text, MONTHS_IN_FULL[month] as string),
});
