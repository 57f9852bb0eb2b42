import { definePatternRule, rewrite, SHORT_MONTHS } from '../../src/rule/index.js';
import { DAY_NUMBER, END } from '../lists/patterns.js';

export default definePatternRule({
  summary: 'A long month in full before a day.',
  why: 'Wire copy cuts the seven long months before a day: “Oct. 14”.',
  severity: 'off',
  presets: { ap: 'warning' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'The port closed on [|October|] 14.',
        says: '“October” should read “Oct.”.',
        fixed: 'The port closed on Oct. 14.',
      },
      {
        copy: 'The [|September|] 3, 2021, storm sank 14 boats.',
        says: '“September” should read “Sept.”.',
        fixed: 'The Sept. 3, 2021, storm sank 14 boats.',
      },
      {
        copy: 'It opened on [|December|] 4th.',
        says: '“December” should read “Dec.”.',
        fixed: 'It opened on Dec. 4th.',
      },
    ],
    right: [
      'The port closed on Oct. 14 and opened on March 3.',
      'The port closed in October 2020.',
      { copy: 'In October 12 boats sank.', note: 'Not a day.' },
      'The port closed on 14 October.',
    ],
  },
  triggers: 'JFASOND',
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}])(?<!\\d )(${Object.keys(SHORT_MONTHS).join('|')})(?= ${DAY_NUMBER}(?:st|nd|rd|th)?${END}(?![,.:]\\d))`,
    'uy',
  ),
  found: ({ text, range, passage, start, end }) => {
    const isCount =
      /\b(?:in|since|until|last|this|next|by) $/i.test(passage.text.slice(Math.max(0, start - 7), start)) &&
      /^ \d{1,2} \p{Ll}/u.test(passage.text.slice(end, end + 6));
    return isCount ? undefined : rewrite(range, text, SHORT_MONTHS[text] as string);
  },
});
