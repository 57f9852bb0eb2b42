import { clip, defineRule, formatDate, replace } from '../../src/rule/index.js';

/** A line that ends in a year of two figures. */
const SHORT_YEAR = /[\s,/.'\u2019-]\d\d$/;

export default defineRule({
  summary: 'A date line that names no real day.',
  why: 'A date that does not exist cannot be filed, sorted or searched, and nobody can tell which digit was wrong.',
  severity: 'error',
  scope: 'story',
  examples: {
    wrong: [
      {
        as: 'date',
        copy: '[|February 30, 2023|]',
        says: '“February 30, 2023” names no real day; put the right one.',
        suggests: ['Write “February 28, 2023”.'],
      },
      {
        as: 'date',
        copy: '[|Novembre 11, 2022|]',
        says: '“Novembre 11, 2022” names no real day; put the right one.',
        suggests: ['Write “November 11, 2022”.'],
      },
      {
        as: 'date',
        copy: '[|November 11, 20222|]',
        says: '“November 11, 20222” names no real day; put the right one.',
        suggests: ['Write “November 11, 2022”.'],
      },
      {
        as: 'date',
        copy: '[|November 2022|]',
        says: '“November 2022” names no real day; put the right one.',
      },
      {
        as: 'date',
        copy: '[|11/11/22|]',
        says: '“11/11/22” leaves the century out; write the year in full.',
        suggests: ['Write “November 11, 2022”.'],
      },
    ],
    right: [
      { as: 'date', copy: 'February 29, 2024', note: 'A leap year.' },
      { as: 'date', copy: 'November 11, 2022' },
      { as: 'date', copy: 'Nov. 11, 2022', note: 'Real, in another form: `noncanonical-date` says so.' },
      { as: 'date', copy: '11/12/2022', note: 'Two real days: `noncanonical-date` asks which.' },
    ],
  },
  *check({ submission }) {
    const { date } = submission;
    if (!date || date.readings.length > 0) return;
    const { range, text } = date.block;
    const isShort = SHORT_YEAR.test(text) && date.nearest.length > 0;
    yield {
      range,
      message: isShort
        ? `“${clip(text, 40)}” leaves the century out; write the year in full.`
        : `“${clip(text, 40)}” names no real day; put the right one.`,
      ...(date.nearest.length > 0 && {
        suggestions: date.nearest.map((iso) =>
          replace(range, formatDate(iso), `Write “${formatDate(iso)}”.`),
        ),
      }),
    };
  },
});
