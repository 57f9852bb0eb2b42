import { definePatternRule, rewrite, spellOrdinal, startsSentence } from '../../src/rule/index.js';
import { DIGITS, FRESH, MONTH } from '../lists/patterns.js';

export default definePatternRule({
  summary: 'A figure where a place under the tenth is spelled out.',
  why: 'Both wire and London style spell out first to ninth, except in names.',
  severity: 'info',
  presets: { ap: 'warning', uk: 'warning' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'It was her [|2nd|] win of the year.',
        says: '“2nd” should read “second”.',
        fixed: 'It was her second win of the year.',
      },
      {
        copy: 'On the [|5th|] day the rain stopped.',
        says: '“5th” should read “fifth”.',
        fixed: 'On the fifth day the rain stopped.',
      },
    ],
    right: [
      'It was her second win on the 21st day.',
      { copy: 'The 4th Circuit and the 1st Amendment came up.', note: 'Names keep their figures.' },
      'They met on the 4th of July and on Oct. 5th and left on 7th November.',
      'The shop is at 5th and Main, near 3rd Street.',
      'They placed 3rd, 9th and 12th.',
    ],
  },
  triggers: DIGITS.slice(1),
  pattern: new RegExp(
    `${FRESH}(?<!(?:${MONTH}|(?:Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\\.?) )([1-9])(?:st|nd|rd|th)(?= \\p{Ll})(?! (?:of )?${MONTH})(?! (?:and|to|or|in|on|of|at|with|from|for) )`,
    'uy',
  ),
  found: ({ text, groups: [digit], range, passage, start }) => {
    const word = spellOrdinal(Number(digit)) as string;
    const opens = startsSentence(passage, start);
    return rewrite(range, text, opens ? word.charAt(0).toUpperCase() + word.slice(1) : word);
  },
});
