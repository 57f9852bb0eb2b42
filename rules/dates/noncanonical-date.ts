import { clip, defineRule, formatDate, replace } from '../../src/rule/index.js';

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

export default defineRule({
  summary: 'A date line that is not written as “November 11, 2022”.',
  why: 'One form for all stories lets programs read the date and lets editors see at a glance that it is right.',
  severity: 'warning',
  scope: 'story',
  examples: {
    wrong: [
      {
        as: 'date',
        copy: '[|Nov. 11, 2022|]',
        says: '“Nov. 11, 2022” should read “November 11, 2022”.',
        fixed: 'November 11, 2022',
      },
      {
        as: 'date',
        copy: '[|11 November 2022|]',
        says: '“11 November 2022” should read “November 11, 2022”.',
        fixed: 'November 11, 2022',
      },
      {
        as: 'date',
        copy: '[|2022-11-11|]',
        says: '“2022-11-11” should read “November 11, 2022”.',
        fixed: 'November 11, 2022',
      },
      {
        as: 'date',
        copy: '[|Friday, November 11, 2022|]',
        says: '“Friday, November 11, 2022” should read “November 11, 2022”.',
        fixed: 'November 11, 2022',
      },
      {
        as: 'date',
        copy: '[|Sunday, November 11, 2022|]',
        says: '“Sunday, November 11, 2022” should read “November 11, 2022”.',
        suggests: ['Write “November 11, 2022”.'],
        note: 'That day was a Friday, so one of the two is wrong and a person must look.',
      },
      {
        as: 'date',
        copy: '[|11/12/2022|]',
        says: '“11/12/2022” can mean two days; write the month as a word.',
        suggests: ['Write “November 12, 2022”.', 'Write “December 11, 2022”.'],
      },
    ],
    right: [
      { as: 'date', copy: 'November 11, 2022' },
      { as: 'date', copy: 'May 1, 2021' },
      {
        copy: 'The port closed on Nov. 11, 2022, and reopened on 2022-11-14.',
        note: 'Only the date line counts.',
      },
    ],
  },
  *check({ submission }) {
    const { date } = submission;
    if (!date || date.canonical || date.readings.length === 0) return;
    const { range, text } = date.block;
    const filed = clip(text, 40);
    const changes = date.readings.map((iso) =>
      replace(range, formatDate(iso), `Write “${formatDate(iso)}”.`),
    );
    const [change] = changes;
    if (!date.iso || !change) {
      yield {
        range,
        message: `“${filed}” can mean two days; write the month as a word.`,
        suggestions: changes,
      };
      return;
    }
    const message = `“${filed}” should read “${formatDate(date.iso)}”.`;
    yield isWeekdayRight(text, date.iso)
      ? { range, message, fix: change }
      : { range, message, suggestions: [change] };
  },
});

/** Whether a weekday in the line, if there is one, is that of the day. */
function isWeekdayRight(line: string, iso: string): boolean {
  const named = /\b(sun|mon|tue|wed|thu|fri|sat)[a-z]*\b/i.exec(line)?.[1]?.toLowerCase();
  return named === undefined || WEEKDAYS[new Date(iso).getUTCDay()] === named;
}
