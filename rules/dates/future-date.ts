import { daysBetween, defineRule, formatDate } from '../../src/rule/index.js';

export default defineRule({
  summary: 'A date line that lies in the future.',
  why: 'A story dated tomorrow is an embargo forgotten or a slip of the year; archives sort it above everything.',
  severity: 'warning',
  scope: 'story',
  options: {
    graceDays: {
      type: 'integer',
      default: 1,
      minimum: 0,
      description: 'How many days ahead a date may lie, for time zones and copy filed for the next day.',
    },
  },
  examples: {
    wrong: [
      {
        as: 'date',
        copy: '[|November 11, 2031|]',
        says: 'November 11, 2031, is in the future; check the date.',
      },
      {
        as: 'date',
        copy: '[|November 25, 2026|]',
        says: 'November 25, 2026, is in the future; check the date.',
        note: 'Examples are run on November 23, 2026.',
      },
    ],
    right: [
      { as: 'date', copy: 'November 11, 2022' },
      { as: 'date', copy: 'November 24, 2026', note: 'A day ahead: it is tomorrow already elsewhere.' },
      { as: 'date', copy: 'December 1, 2026', options: { graceDays: 14 }, note: 'Copy under embargo.' },
      { as: 'date', copy: '11/12/2026', note: 'It may be the day that is past.' },
    ],
  },
  *check({ submission, options, today }) {
    const { date } = submission;
    const [first] = [...(date?.readings ?? [])].sort();
    if (!date || !first || first <= today || daysBetween(first, today) <= options.graceDays) return;
    const message = `${formatDate(first)}, is in the future; check the date.`;
    yield { range: date.block.range, message };
  },
});
