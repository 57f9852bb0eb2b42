import { definePatternRule, MONTHS_IN_FULL, rewrite } from '../../src/rule/index.js';
import { MONTH_TRIGGERS, SHORT_MONTH, YEAR } from '../lists/patterns.js';

export default definePatternRule({
  summary: 'A month cut short where no day follows.',
  why: 'A month is cut to save room in a date; alone or with a year it is a word like any other.',
  severity: 'info',
  presets: { ap: 'warning' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'The port closed in [|Oct.|] 2020.',
        says: '“Oct.” should read “October”.',
        fixed: 'The port closed in October 2020.',
      },
      {
        copy: 'It rained all of last [|Nov.|] and most of May.',
        says: '“Nov.” should read “November”.',
        fixed: 'It rained all of last November and most of May.',
      },
    ],
    right: [
      'The port closed in October 2020.',
      'Nov. 3 was wet, and so was Oct. 14, 2020.',
      { copy: 'The order of 3 Oct. 2020 stands.', note: 'A day stands before it.' },
      'The judge, Jan Brik, sat; in Dec the river rose.',
    ],
  },
  triggers: MONTH_TRIGGERS,
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}.-])(?<!\\d(?:st|nd|rd|th)? )(?<!\\d[-–/])(?:(${SHORT_MONTH})\\.?(?=,? ${YEAR})|(?<=\\b(?:last|this|next|in|by|since|until|late|early|mid|every) )(${SHORT_MONTH})\\.(?= \\p{Ll}))`,
    'uy',
  ),
  found: ({ text, groups: [dated, lone], range }) =>
    rewrite(range, text, MONTHS_IN_FULL[dated ?? lone ?? ''] as string),
});
