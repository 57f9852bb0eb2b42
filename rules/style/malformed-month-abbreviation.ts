import { definePatternRule, MONTHS_IN_FULL, rewrite, SHORT_MONTHS } from '../../src/rule/index.js';
import { DAY } from '../lists/patterns.js';

export default definePatternRule({
  summary: 'A month cut short without its full stop, or to “Sep”.',
  why: 'Wire copy has one short form for each month, and its full stop shows that it is one.',
  severity: 'off',
  presets: { ap: 'warning' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'The port closed on [|Oct|] 14.',
        says: '“Oct” should read “Oct.”.',
        fixed: 'The port closed on Oct. 14.',
      },
      {
        copy: 'It opened on [|Sep.|] 3.',
        says: '“Sep.” should read “Sept.”.',
        fixed: 'It opened on Sept. 3.',
      },
    ],
    right: [
      'The port closed on Oct. 14.',
      'It opened on Sept. 3.',
      'Jan Brik and 14 others came on 3 Nov 2021.',
    ],
  },
  triggers: 'JFASOND',
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}.-])(?:(Sep)\\.?|(Jan|Feb|Aug|Sept|Oct|Nov|Dec)(?!\\.))(?= ${DAY})`,
    'uy',
  ),
  found: ({ text, groups: [september, other], range }) =>
    rewrite(range, text, SHORT_MONTHS[MONTHS_IN_FULL[september ?? other ?? ''] as string] as string),
});
