import { definePatternRule, formatDate, readDate, replace } from '../../src/rule/index.js';
import { DIGITS } from '../lists/patterns.js';

/** With hyphens and a short year it may be a score, unless such a word announces a date. */
const ANNOUNCED = /\b(?:on|due|dated|by|since|from|until|before|after|signed|date|born|died|expires)\s$/i;

export default definePatternRule({
  summary: 'A date in numbers alone.',
  why: '“11/12/2022” is in November in New York and in December in London.',
  severity: 'warning',
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'The deal was signed [|11/12/2022|] in Oslo.',
        says: '“11/12/2022” can be misread; write the month as a word.',
        suggests: ['Write “November 12, 2022”.', 'Write “December 11, 2022”.'],
      },
      {
        copy: 'The rent is due [|3-4-21|] at noon.',
        says: '“3-4-21” can be misread; write the month as a word.',
        suggests: ['Write “March 4, 2021”.', 'Write “April 3, 2021”.'],
      },
    ],
    right: [
      'The deal was signed Nov. 12, 2022.',
      'They work 24/7 and remember 9/11.',
      'The team went 10-5-11 in a 4-4-2 formation.',
      'Odds of 33/1/22 mean nothing; call 555-12-3456.',
    ],
  },
  triggers: DIGITS,
  pattern:
    /(?<![\p{L}\p{N}.,:/$£€#=_-])\d{1,2}([/-])\d{1,2}\1(?:(?:19|20)\d\d|\d\d)(?![\p{L}\p{N}/_-]|[.,:]\d)/uy,
  found: ({ text, groups: [mark], range, passage, start }) => {
    const reading = readDate(text);
    const days = [...(reading?.readings ?? []), ...(/\D\d\d$/.test(text) ? (reading?.nearest ?? []) : [])];
    if (days.length === 0) return undefined;
    if (
      mark === '-' &&
      !/\d{4}$/.test(text) &&
      !ANNOUNCED.test(passage.text.slice(Math.max(0, start - 10), start))
    )
      return undefined;
    return {
      message: `“${text}” can be misread; write the month as a word.`,
      suggestions: days.map((iso) => replace(range, formatDate(iso), `Write “${formatDate(iso)}”.`)),
    };
  },
});
