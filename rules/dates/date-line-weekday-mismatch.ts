import { defineRule, formatDate } from '../../src/rule/index.js';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const NAMED = /\b(?:sun|mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur)(?:day)?\b/i;

export default defineRule({
  summary: 'A date line with a weekday that the day was not.',
  why: 'Either the day or the date is wrong, and “on Thursday” in the story hangs on it.',
  severity: 'warning',
  scope: 'story',
  examples: {
    wrong: [
      {
        as: 'date',
        copy: '[|Thursday|], November 11, 2022',
        says: 'November 11, 2022, was a Friday, not a Thursday; check both.',
        suggests: ['Write “Friday”.'],
      },
      {
        as: 'date',
        copy: '[|Sat|] 5 March 2024',
        says: 'March 5, 2024, was a Tuesday, not a Saturday; check both.',
        suggests: ['Write “Tue”.'],
      },
    ],
    right: [
      { as: 'date', copy: 'Friday, November 11, 2022' },
      { as: 'date', copy: 'Tue., March 5, 2024' },
      { as: 'date', copy: 'November 11, 2022' },
      { copy: 'The port closed on Thursday, November 11, 2022.', note: 'Only the date line counts.' },
    ],
  },
  *check({ submission, today }) {
    const { date } = submission;
    if (!date?.iso) return;
    const { start, end } = date.block.range;
    const found = NAMED.exec(submission.text.slice(start, end));
    if (!found) return;
    const [filed] = found;
    const named = WEEKDAYS.find((day) => day.toLowerCase().startsWith(filed.slice(0, 3).toLowerCase()));
    const right = WEEKDAYS[new Date(date.iso).getUTCDay()] as string;
    if (named === right) return;
    const range = { start: start + found.index, end: start + found.index + filed.length };
    const written = /day$/i.test(filed) ? right : right.slice(0, 3);
    const tense = date.iso > today ? 'is' : 'was';
    yield {
      range,
      message: `${formatDate(date.iso)}, ${tense} a ${right}, not a ${named}; check both.`,
      suggestions: [{ title: `Write “${written}”.`, edits: [{ range, text: written }] }],
    };
  },
});
