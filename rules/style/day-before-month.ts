import { definePatternRule, locate, proposeRewrite, rewrite } from '../../src/rule/index.js';
import { DAY_NUMBER, DIGITS, END, FRESH, MONTH, SHORT_MONTH } from '../lists/patterns.js';

export default definePatternRule({
  summary: 'A date with the day before the month.',
  why: 'American readers look for the month first.',
  severity: 'off',
  presets: { ap: 'warning' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'The port closed on [|14 October|].',
        says: '“14 October” should read “October 14”.',
        fixed: 'The port closed on October 14.',
      },
      {
        copy: 'On [|3 May 2021|] the storm sank 14 boats.',
        says: '“3 May 2021” should read “May 3, 2021,”.',
        fixed: 'On May 3, 2021, the storm sank 14 boats.',
      },
      {
        copy: 'It opens on Sunday [|9 June|] at noon.',
        says: '“9 June” should read “June 9”.',
        suggests: ['Write “June 9”.'],
        note: 'Behind the weekday a comma is wanted, too.',
      },
      {
        copy: 'The fair runs from [|10 to 12 June|].',
        says: '“10 to 12 June” should read “June 10 to 12”.',
        fixed: 'The fair runs from June 10 to 12.',
      },
    ],
    right: [
      'The port closed on Oct. 14.',
      { copy: 'They met on the 14th of October.', note: '`ordinal-date` sees to that.' },
      { copy: 'They crossed the 25 April Bridge.', note: 'A name.' },
      'She is 25 May Brik said.',
      'In all 14 March games he scored.',
    ],
  },
  triggers: DIGITS.slice(1),
  pattern: new RegExp(
    `${FRESH}(?<!\\d(?:[-–]| to | and | or |, ))((?:${DAY_NUMBER}(?:[-–]| to | and ))?${DAY_NUMBER}) (${MONTH}|${SHORT_MONTH}\\.?)(,? (?:1[5-9]|20)\\d\\d)?${END}(?!,\\d)`,
    'uy',
  ),
  found: ({ text, groups: [day = '', month = '', year], range, passage, start, end }) => {
    const after = passage.text.slice(end, end + 12);
    const before = passage.text.slice(Math.max(0, start - 12), start);
    if (/^ \p{Lu}/u.test(after) && year === undefined && !/\bon $/i.test(before)) return undefined;
    if (
      /\b(?:is|was|aged|all|the|these|those|of) $/i.test(before) &&
      /^ \p{L}/u.test(after) &&
      year === undefined
    )
      return undefined;
    const wanted = `${month} ${day}`;
    // “Sunday 9 June” wants a comma, too: “Sunday, June 9,”.
    const change = /day $/.test(before) ? proposeRewrite : rewrite;
    if (year === undefined) return change(range, text, wanted);
    const comma = /^(?:$|[.,;:!?)\]”"—–]|\s[—–(-])/.test(after) ? '' : ',';
    const isPlain = comma === '' || /^ \p{Ll}/u.test(after);
    return (isPlain ? change : proposeRewrite)(
      locate(passage, start, end),
      text,
      `${wanted}, ${year.replace(/^,? /, '')}${comma}`,
    );
  },
});
