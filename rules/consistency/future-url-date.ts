import { daysBetween, defineRule, formatDate, toIso } from '../../src/rule/index.js';

const DAY = /\/(20\d\d)[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?=[/-]|$)/;

export default defineRule({
  summary: 'A source URL with a date that has not come yet.',
  why: 'No page is published tomorrow: a digit is wrong, and the address leads nowhere.',
  severity: 'warning',
  scope: 'story',
  examples: {
    wrong: [
      {
        as: 'story',
        copy: 'Harbor reopens after storm\n\nBy Ana Brik\n\nThe harbor reopened at dawn.\n\nOriginal url: <https://news.example.org/[|2032/11/11|]/harbor-reopens>',
        says: 'The URL’s date, November 11, 2032, has not come yet; check the address.',
      },
      {
        as: 'story',
        copy: 'Harbor reopens after storm\n\nBy Ana Brik\n\nFebruary 30, 2022\n\nThe harbor reopened at dawn.\n\nOriginal url: <https://news.example.org/[|2029-1-5|]/harbor-reopens>',
        says: 'The URL’s date, January 5, 2029, has not come yet; check the address.',
      },
    ],
    right: [
      { as: 'source', copy: 'Original url: <https://news.example.org/2022/11/11/harbor-reopens>' },
      {
        as: 'source',
        copy: 'Original url: <https://news.example.org/2032/11/11/harbor-reopens>',
        note: 'The date line has another date: `date-url-mismatch` says so.',
      },
      { as: 'source', copy: 'Original url: <https://news.example.org/harbor-plan-2040>' },
    ],
  },
  *check({ submission, today }) {
    const { date, source } = submission;
    const url = source?.url;
    const found = url && DAY.exec(url.text);
    if (!url || !found || (date?.readings.length ?? 0) > 0) return;
    const [whole, year, month, day] = found;
    const iso = toIso(Number(year), Number(month), Number(day));
    if (!iso || iso <= today || daysBetween(iso, today) <= 1) return;
    const start = url.range.start + found.index + 1;
    yield {
      range: { start, end: start + whole.length - 1 },
      message: `The URL’s date, ${formatDate(iso)}, has not come yet; check the address.`,
    };
  },
});
