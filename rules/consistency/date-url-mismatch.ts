import { daysBetween, defineRule, formatDate, type Range, toIso } from '../../src/rule/index.js';

const NAMED_MONTH = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const DAY_IN_PATH = new RegExp(`/((?:19|20)\\d\\d)[/-](\\d\\d?|${NAMED_MONTH})[/-](\\d\\d?)(?=[/.-]|$)`, 'i');
const COMPACT_DAY = /\/((?:19|20)\d\d)(\d\d)(\d\d)(?=[/.-]|$)/;
const MONTH_IN_PATH = /\/((?:19|20)\d\d)[/](\d\d)(?=\/)/;

export default defineRule({
  summary: 'A date line that differs by more than a day from the date in the source URL.',
  why: 'Either the date or the address belongs to another story; a day between them is only the time zone.',
  severity: 'warning',
  scope: 'story',
  examples: {
    wrong: [
      {
        as: 'story',
        copy: 'Harbor reopens after storm\n\nBy Ana Brik\n\n[|November 14, 2022|]\n\nThe harbor reopened at dawn.\n\nOriginal url: <https://news.example.org/2022/11/11/harbor-reopens>',
        says: 'The date line is 3 days from the URL’s “2022/11/11” (November 11, 2022); check both.',
      },
      {
        as: 'story',
        copy: 'Harbor reopens after storm\n\nBy Ana Brik\n\n[|November 11, 2022|]\n\nThe harbor reopened at dawn.\n\nOriginal url: <https://news.example.org/20211111/harbor-reopens>',
        says: 'The date line is 365 days from the URL’s “20211111” (November 11, 2021); check both.',
      },
      {
        as: 'story',
        copy: 'Harbor reopens after storm\n\nBy Ana Brik\n\n[|November 11, 2022|]\n\nThe harbor reopened at dawn.\n\nOriginal url: <https://news.example.org/2022/08/harbor-reopens>',
        says: 'The date line is not in the month of the URL’s “2022/08”; check both.',
      },
    ],
    right: [
      {
        as: 'story',
        copy: 'Harbor reopens after storm\n\nBy Ana Brik\n\nNovember 11, 2022\n\nThe harbor reopened at dawn.\n\nOriginal url: <https://news.example.org/2022/11/12/harbor-reopens>',
        note: 'A day apart: time zones.',
      },
      {
        as: 'story',
        copy: 'Harbor reopens after storm\n\nBy Ana Brik\n\nNovember 11, 2022\n\nThe harbor reopened at dawn.\n\nOriginal url: <https://news.example.org/2022/nov/11/harbor-reopens>',
      },
      {
        as: 'story',
        copy: 'Harbor reopens after storm\n\nBy Ana Brik\n\nNovember 11, 2022\n\nThe harbor reopened at dawn.\n\nOriginal url: <https://news.example.org/news/1999-2001-12345/harbor>',
        note: 'Digits that are no date.',
      },
      {
        as: 'story',
        copy: 'Harbor reopens after storm\n\nBy Ana Brik\n\nFebruary 30, 2023\n\nThe harbor reopened at dawn.\n\nOriginal url: <https://news.example.org/2022/11/11/harbor-reopens>',
        note: 'No real day, so nothing to compare: `invalid-date` speaks.',
      },
    ],
  },
  *check({ submission }) {
    const { date, source } = submission;
    const url = source?.url;
    if (!date || !url || date.readings.length === 0) return;
    const found = dayIn(url.text) ?? monthIn(url.text);
    if (!found) return;
    const days = Math.min(...date.readings.map((iso) => distance(iso, found)));
    if (days <= 1) return;
    const written = `the URL’s “${url.text.slice(found.at.start, found.at.end)}”`;
    const at = { start: url.range.start + found.at.start, end: url.range.start + found.at.end };
    yield {
      range: date.block.range,
      message: found.isMonth
        ? `The date line is not in the month of ${written}; check both.`
        : `The date line is ${days} days from ${written} (${formatDate(found.first)}); check both.`,
      related: [{ range: at, message: 'The URL has this date.' }],
    };
  },
});

/** The days that a path names, the first and the last, and where in the URL it does so. */
interface PathDate {
  readonly first: string;
  readonly last: string;
  readonly isMonth: boolean;
  readonly at: Range;
}

function dayIn(url: string): PathDate | undefined {
  const found = DAY_IN_PATH.exec(url) ?? COMPACT_DAY.exec(url);
  if (!found) return undefined;
  const [whole, year, month = '', day] = found;
  const named = NAMED_MONTH.split('|').indexOf(month.toLowerCase()) + 1;
  const iso = toIso(Number(year), named || Number(month), Number(day));
  const at = { start: found.index + 1, end: found.index + whole.length };
  return iso === undefined ? undefined : { first: iso, last: iso, isMonth: false, at };
}

function monthIn(url: string): PathDate | undefined {
  const found = MONTH_IN_PATH.exec(url);
  const first = found && toIso(Number(found[1]), Number(found[2]), 1);
  if (!found || !first) return undefined;
  const last = new Date(Date.UTC(Number(found[1]), Number(found[2]), 0)).toISOString().slice(0, 10);
  return { first, last, isMonth: true, at: { start: found.index + 1, end: found.index + found[0].length } };
}

const distance = (iso: string, { first, last }: PathDate): number =>
  iso >= first && iso <= last ? 0 : Math.min(daysBetween(iso, first), daysBetween(iso, last));
