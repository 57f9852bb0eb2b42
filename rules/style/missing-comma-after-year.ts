import { definePatternRule, locate, placeAt, replace } from '../../src/rule/index.js';
import { MONTH, MONTH_TRIGGERS, SHORT_MONTH, YEAR } from '../lists/patterns.js';

export default definePatternRule({
  summary: 'A date of day and year in mid-sentence without the comma behind its year.',
  why: 'The year stands between two commas, as an aside does.',
  severity: 'off',
  presets: { ap: 'info' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'On [|May 19, 2006|] the firm folded.',
        says: '“May 19, 2006” needs a comma behind its year.',
        suggests: ['Write “May 19, 2006,”.'],
      },
      {
        copy: 'He found a [|Jan. 3, 2010|] memo.',
        says: '“Jan. 3, 2010” needs a comma behind its year.',
        suggests: ['Write “Jan. 3, 2010,”.'],
      },
    ],
    right: [
      'On May 19, 2006, the firm folded.',
      'In May 2006 the firm folded.',
      'It folded (on May 19, 2006) and rose again.',
    ],
  },
  triggers: MONTH_TRIGGERS,
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${MONTH}|${SHORT_MONTH}\\.?) \\d{1,2}, ${YEAR}(?= \\p{Ll})`,
    'uy',
  ),
  found: ({ text, passage, start, end }) => ({
    message: `“${text}” needs a comma behind its year.`,
    suggestions: [replace(placeAt(locate(passage, start, end).end), ',', `Write “${text},”.`)],
  }),
});
