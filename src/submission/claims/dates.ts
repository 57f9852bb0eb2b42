import { daysBetween, toIso } from '../date.js';
import { readingOf } from '../reading.js';
import type { Block } from '../types.js';
import { monthIn, weekdayOf } from './calendar.js';
import { wordKindsOf } from './word-kinds.js';

/** A day that running copy names: `Friday, Nov. 11`, `11 November 2022`, `the 3rd of May (a Tuesday)`. */
export interface DateMention {
  /** Offsets in the text of its block, the weekday included. */
  readonly start: number;
  readonly end: number;
  readonly month: number;
  readonly day: number;
  readonly year?: number;
  readonly weekday?: { readonly number: number; readonly start: number; readonly end: number };
  /** The day and its month, the weekday and the year left out. */
  readonly dayStart: number;
  readonly dayEnd: number;
}

/** The days named in a block, in order. A month needs its capital and a day beside it. */
export function datesOf(block: Block): readonly DateMention[] {
  const reading = readingOf(block);
  reading.dates ??= wordKindsOf(block).dates.length > 0 ? [...findDates(block)] : NONE;
  return reading.dates;
}

const NONE: readonly never[] = [];

const DAY_BEHIND = /\.?\s(\d{1,2})(?:st|nd|rd|th)?(?![\p{L}\p{N}:%’'/]|[.,:]\d)/uy;
const DAY_BEFORE = /(?<![\p{N}.,:/$£€#-])(\d{1,2})(?:st|nd|rd|th)?(?:\sof)?\s$/u;
const YEAR_BEHIND =
  /\.?(?:,\s?|\s)(1\d{3}|20\d{2}|21\d{2})(?![\p{L}\p{N}%’'-]|[.,:]\d|\s(?:people|men|women|dead|feet|miles))/uy;
const REACH = 28;

function* findDates(block: Block): Generator<DateMention> {
  const { text } = block;
  const { words, dates } = wordKindsOf(block);
  for (const index of dates) {
    const word = words[index];
    if (!word?.facts.isCapitalised) continue;
    const month = monthIn(word.text);
    if (month === undefined) continue;
    const found = dayBeside(text, word.start, word.end);
    if (!found) continue;
    YEAR_BEHIND.lastIndex = found.end;
    const year = YEAR_BEHIND.exec(text);
    const end = year ? YEAR_BEHIND.lastIndex : found.end;
    const weekday = weekdayBefore(text, found.start) ?? weekdayBehind(text, end);
    yield {
      start: Math.min(found.start, weekday?.start ?? found.start),
      end: weekday && weekday.end > end ? weekday.end + (text[weekday.end] === ')' ? 1 : 0) : end,
      month,
      day: found.day,
      ...(year && { year: Number(year[1]) }),
      ...(weekday && { weekday }),
      dayStart: found.start,
      dayEnd: found.end,
    };
  }
}

/** The day beside a month: `Nov. 11`, `11 November`, `11th of November`; of `June 3-5` the first. */
function dayBeside(
  text: string,
  start: number,
  end: number,
): { day: number; start: number; end: number } | undefined {
  const before = DAY_BEFORE.exec(text.slice(Math.max(0, start - 12), start));
  if (before) return { day: Number(before[1]), start: start - before[0].length, end };
  const from = text[end - 1] === '.' ? end - 1 : end;
  DAY_BEHIND.lastIndex = from;
  const behind = DAY_BEHIND.exec(text);
  return behind ? { day: Number(behind[1]), start, end: DAY_BEHIND.lastIndex } : undefined;
}

const WEEKDAY = '(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|(?:Sun|Mon|Tues?|Wed|Thur?s?|Fri|Sat)\\.?';
const WEEKDAY_BEFORE = new RegExp(
  `(?<![\\p{L}])(${WEEKDAY})(?:\\s(?:morning|afternoon|evening|night))?,?\\s(?:\\(|the\\s|on\\s)?$`,
  'u',
);
/** Two weekdays share what follows them: `Friday and Saturday, June 3 and 4`. */
const ONE_OF_SEVERAL = new RegExp(
  `(?:${WEEKDAY})(?:\\s(?:and|or|to|through|until)\\s|\\s?[-–—&/]\\s?|,\\s)$`,
  'u',
);
const WEEKDAY_BEHIND = new RegExp(`,?\\s(?:\\((?:a\\s)?|a\\s)(${WEEKDAY})(?=[),.;\\s]|$)`, 'uy');

function weekdayBefore(text: string, at: number): DateMention['weekday'] {
  const from = Math.max(0, at - REACH);
  const found = WEEKDAY_BEFORE.exec(text.slice(from, at));
  if (!found) return undefined;
  const start = from + found.index;
  if (ONE_OF_SEVERAL.test(text.slice(Math.max(0, start - REACH), start))) return undefined;
  return readWeekday(found[1] as string, start);
}

function weekdayBehind(text: string, at: number): DateMention['weekday'] {
  WEEKDAY_BEHIND.lastIndex = at;
  const found = WEEKDAY_BEHIND.exec(text);
  const name = found?.[1];
  return name === undefined ? undefined : readWeekday(name, WEEKDAY_BEHIND.lastIndex - name.length);
}

function readWeekday(name: string, start: number): DateMention['weekday'] {
  const number = weekdayOf(name);
  return number === undefined ? undefined : { number, start, end: start + name.length };
}

/** How near to the date line a day without a year must be for its year to be beyond doubt. */
const NEAR = 45;

/**
 * The days that a mention can mean, `YYYY-MM-DD`, the likeliest first: the one of its year; without a year, the
 * one nearest to the date line, and the nearest on its other side unless the first is a few weeks away.
 */
export function daysOf({ month, day, year }: DateMention, dateLine: string | undefined): readonly string[] {
  if (year !== undefined) return existing([toIso(year, month, day)]);
  if (dateLine === undefined) return [];
  const filed = Number(dateLine.slice(0, 4));
  const days = existing([-1, 0, 1].map((step) => toIso(filed + step, month, day)));
  const [nearest, other] = days.sort((a, b) => daysBetween(a, dateLine) - daysBetween(b, dateLine));
  if (nearest === undefined) return [];
  return other === undefined || daysBetween(nearest, dateLine) <= NEAR ? [nearest] : [nearest, other];
}

const existing = (days: readonly (string | undefined)[]): string[] => days.filter((day) => day !== undefined);
