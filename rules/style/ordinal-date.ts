import { definePatternRule, locate, proposeRewrite, replace } from '../../src/rule/index.js';
import { DAY_NUMBER, DIGITS, END, MONTH, SHORT_MONTH } from '../lists/patterns.js';

export default definePatternRule({
  summary: 'A date with “st”, “nd”, “rd” or “th” behind the day.',
  why: 'The ending is spoken, not written: “Oct. 4” is read as “October fourth” all the same.',
  severity: 'off',
  presets: { ap: 'warning', uk: 'warning' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'The port closed on Oct. [|4th|].',
        says: '“4th” should read “4”.',
        fixed: 'The port closed on Oct. 4.',
      },
      {
        copy: 'On [|27th|] November it opened.',
        says: '“27th” should read “27”.',
        fixed: 'On 27 November it opened.',
      },
      {
        copy: 'On [|the 14th of October|] it rained.',
        says: '“the 14th of October” should read “14 October”.',
        suggests: ['Write “14 October”.', 'Write “October 14”.'],
      },
    ],
    right: [
      'The port closed on Oct. 4.',
      'The 4th Circuit ruled on the 4th of July.',
      'On the 21st day it rained.',
    ],
  },
  triggers: DIGITS,
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}.,:/$£€-])(${DAY_NUMBER})(?:st|nd|rd|th)(?:(?<=(?:${MONTH}|${SHORT_MONTH}\\.?) \\d{1,2}..)${END}(?! (?:of|century))|(?= (?:${MONTH}|${SHORT_MONTH}\\.?)${END})| of (${MONTH})${END})`,
    'uy',
  ),
  found: ({ text, groups: [day = '', month], range, passage, start, end }) => {
    if (month === undefined)
      return {
        message: `“${text}” should read “${day}”.`,
        fix: replace(locate(passage, start + day.length, end), '', `Write “${day}”.`),
      };
    const article = /\bthe $/i.exec(passage.text.slice(Math.max(0, start - 4), start))?.[0] ?? '';
    if (day === '4' && month === 'July') return undefined;
    const place = article === '' ? range : locate(passage, start - article.length, end);
    const british = proposeRewrite(place, article + text, `${day} ${month}`);
    const american = replace(place, `${month} ${day}`, `Write “${month} ${day}”.`);
    return { ...british, range: place, suggestions: [...(british.suggestions ?? []), american] };
  },
});
