import { definePatternRule, MONTHS_IN_FULL, proposeRewrite, rewrite } from '../../src/rule/index.js';
import { DAY_NUMBER, END, MONTH, MONTH_TRIGGERS, SHORT_MONTH } from '../lists/patterns.js';

/** Days that bear their American names everywhere. */
const NAMED = /^(?:September 11|July 4|January 6)$/;

export default definePatternRule({
  summary: 'A date with the month before the day.',
  why: 'British readers look for the day first.',
  severity: 'off',
  presets: { uk: 'warning' },
  opposes: 'day-before-month',
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'The port closed on [|October 14|].',
        says: '“October 14” should read “14 October”.',
        fixed: 'The port closed on 14 October.',
      },
      {
        copy: 'On [|Oct. 14, 2021|], the storm sank 14 boats.',
        says: '“Oct. 14, 2021” should read “14 October 2021”.',
        fixed: 'On 14 October 2021, the storm sank 14 boats.',
      },
      {
        copy: 'The fair runs [|June 10-12|].',
        says: '“June 10-12” should read “10-12 June”.',
        fixed: 'The fair runs 10-12 June.',
      },
    ],
    right: [
      'The port closed on 14 October.',
      'The September 11 attacks and the July 4 parade.',
      { copy: 'In October 12 boats sank.', note: 'Not a day.' },
      'In May 2021 it rained.',
    ],
  },
  triggers: MONTH_TRIGGERS,
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}-])(?<!\\d )(${MONTH}|${SHORT_MONTH}\\.?) (${DAY_NUMBER}(?:[-–]${DAY_NUMBER})?)(?:(?:st|nd|rd|th)${END})?(,? (?:1[5-9]|20)\\d\\d)?${END}(?![.,:]\\d)`,
    'uy',
  ),
  found: ({ text, groups: [month = '', day, year], range, passage, start, end }) => {
    if (NAMED.test(text)) return undefined;
    const isCount =
      /\b(?:in|since|until|last|this|next|by) $/i.test(passage.text.slice(Math.max(0, start - 7), start)) &&
      year === undefined &&
      /^ \p{Ll}/u.test(passage.text.slice(end, end + 3));
    if (isCount) return undefined;
    const full = MONTHS_IN_FULL[month.replace('.', '')] ?? month;
    const goesOn = /^ (?:and|or|to|until|through) \d/.test(passage.text.slice(end, end + 10));
    const change = goesOn ? proposeRewrite : rewrite;
    return change(range, text, `${day} ${full}${year === undefined ? '' : ` ${year.replace(/^,? /, '')}`}`);
  },
});
