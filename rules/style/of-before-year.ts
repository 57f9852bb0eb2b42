import { definePatternRule, locate, replace } from '../../src/rule/index.js';
import { MONTH, MONTH_TRIGGERS, YEAR } from '../lists/patterns.js';

export default definePatternRule({
  summary: 'An “of” between a month and its year.',
  why: '“May 1999” says it in two words.',
  severity: 'info',
  presets: { ap: 'warning', uk: 'warning' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'The port closed in [|May of 1999|].',
        says: '“May of 1999” should read “May 1999”.',
        fixed: 'The port closed in May 1999.',
      },
      {
        copy: 'By [|December of 2020|] it was open.',
        says: '“December of 2020” should read “December 2020”.',
        fixed: 'By December 2020 it was open.',
      },
    ],
    right: ['The port closed in May 1999.', 'It closed in May of that year.', 'A May of 1,999 showers.'],
  },
  triggers: MONTH_TRIGGERS,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?<!\\b[Tt]he )(${MONTH})( of )(?=${YEAR})`, 'uy'),
  found: ({ groups: [month = ''], passage, start, end }) => {
    const year = passage.text.slice(end, end + 4);
    return {
      range: locate(passage, start, end + 4),
      message: `“${month} of ${year}” should read “${month} ${year}”.`,
      fix: replace(locate(passage, start + month.length, end), ' ', 'Delete “of”.'),
    };
  },
});
