import { definePatternRule, rewrite, WEEKDAYS_IN_FULL } from '../../src/rule/index.js';
import { MONTH, SHORT_MONTH } from '../lists/patterns.js';

/** A list of opening hours or of fixtures is a table, and tables may be short. */
const TABLE = /(?:\d|\b(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\b\.?.{0,24})$/;

export default definePatternRule({
  summary: 'A day of the week cut short in running text.',
  why: 'Days are cut in tables; in a sentence “Sun.” and “Wed.” make the reader stumble.',
  severity: 'warning',
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'The port closed on [|Mon.|] night.',
        says: '“Mon.” should read “Monday”.',
        fixed: 'The port closed on Monday night.',
      },
      {
        copy: 'The council’s [|Thurs.|] vote is off.',
        says: '“Thurs.” should read “Thursday”.',
        fixed: 'The council’s Thursday vote is off.',
      },
      {
        copy: 'The vote is on [|Thurs.|], Nov. 3.',
        says: '“Thurs.” should read “Thursday”.',
        fixed: 'The vote is on Thursday, Nov. 3.',
      },
    ],
    right: [
      'The port closed on Monday night.',
      'A writer, Sun. Ho, came.',
      'He sat. Sat is what he did.',
      { copy: 'The shop is open Mon. to Fri. 9-5.', note: 'Opening hours.' },
    ],
  },
  triggers: ['Mon', 'Tue', 'Tues', 'Wed', 'Thu', 'Thur', 'Thurs', 'Fri', 'Sat', 'Sun'].flatMap((day) =>
    ['.', ',', ' '].map((mark) => day + mark),
  ),
  pattern: new RegExp(
    `(?:(?<=(?:\\b(?:on|last|next|this|every|late|early|until|by|since|from|the|for|of) |^))|(?<=\\p{Ll} )(?=Mon|Tue|Wed|Thu|Fri))(?<!\\p{L})(Mon|Tues?|Wed|Thurs?|Thur|Fri|Sat|Sun)(?:\\.(?= (?!to\\b|and\\b|through\\b|or\\b)\\p{Ll})|\\.?(?=,? (?:${MONTH}|${SHORT_MONTH}\\.?) \\d))`,
    'uy',
  ),
  found: ({ text, groups: [day = ''], range, passage, start }) =>
    TABLE.test(passage.text.slice(Math.max(0, start - 30), start).replace(/\s+$/, ''))
      ? undefined
      : rewrite(range, text, WEEKDAYS_IN_FULL[day] as string),
});
