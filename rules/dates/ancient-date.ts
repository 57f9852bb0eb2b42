import { defineRule, formatDate } from '../../src/rule/index.js';

export default defineRule({
  summary: 'A date line from before there was news on the web.',
  why: 'A source URL from before then cannot be; more often a digit of the year was mistyped.',
  severity: 'info',
  scope: 'story',
  options: {
    earliest: {
      type: 'string',
      default: '1995-01-01',
      description: 'The first day that a story may be dated, as YYYY-MM-DD.',
    },
  },
  examples: {
    wrong: [
      { as: 'date', copy: '[|November 11, 1922|]', says: 'November 11, 1922, is long ago; check the year.' },
      {
        as: 'date',
        copy: '[|November 11, 2002|]',
        options: { earliest: '2010-01-01' },
        says: 'November 11, 2002, is long ago; check the year.',
      },
    ],
    right: [
      { as: 'date', copy: 'November 11, 2022' },
      { as: 'date', copy: 'January 1, 1995' },
      { as: 'date', copy: 'November 11, 1922', options: { earliest: '1900-01-01' } },
    ],
  },
  *check({ submission, options }) {
    const { date } = submission;
    const last = [...(date?.readings ?? [])].sort().at(-1);
    if (!date || !last || last >= options.earliest) return;
    yield { range: date.block.range, message: `${formatDate(last)}, is long ago; check the year.` };
  },
});
