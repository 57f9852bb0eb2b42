import leven from 'leven';

/** What a line that is meant as a date says. Days are `YYYY-MM-DD`. */
export interface DateReading {
  /** Every real day that it can mean: none, one, or two where day and month cannot be told apart. */
  readonly readings: readonly string[];
  readonly canonical: boolean;
  /** Where it names no real day, the days that may have been meant, the nearest first. */
  readonly nearest: readonly string[];
}

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const LOWER_MONTHS = MONTHS.map((month) => month.toLowerCase());

const WEEKDAY = /^(?:sun|mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur)(?:day)?$/;
const LABEL = /^(?:date|published|posted|updated|filed|last updated|first published)(?: on| at)?\s*:?\s+/i;
const TIME =
  /[\s,]+(?:at\s+)?\d{1,2}(?:[:.]\d{2}){0,2}\s?(?:[ap]\.?m\.?)?(?:\s?\(?(?:[A-Z]{1,4}T|UTC|GMT|BST|Z)\)?)?$/i;
const CANONICAL = new RegExp(`^(?:${MONTHS.join('|')}) [1-9]\\d?, \\d{4}$`);
const NUMERIC = /^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})(?:T[\d:.]{4,12}(?:Z|[+-]\d{2}:?\d{2})?)?$/;
const COMPACT = /^((?:19|20)\d\d)(\d\d)(\d\d)$/;
const LONGEST = 60;

/** Reads a line as a date; undefined where it is not meant as one. */
export function readDate(line: string): DateReading | undefined {
  if (line.length > LONGEST || !/\d/.test(line) || /[\r\n]/.test(line)) return undefined;
  const bare = line.replace(LABEL, '').trim();
  const numeric = NUMERIC.exec(bare);
  if (numeric) return readNumeric(numeric);
  const compact = COMPACT.exec(bare);
  if (compact) return readingOf([toIso(Number(compact[1]), Number(compact[2]), Number(compact[3]))], []);
  return readWritten(bare, line) ?? readWritten(bare.replace(TIME, ''), line) ?? readMistyped(bare);
}

/** The day in the form that a submission wants: `November 11, 2022`. */
export function formatDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  return `${MONTHS[month - 1]} ${day}, ${year}`;
}

/** `YYYY-MM-DD`, or undefined where there is no such day. Years run from 1000 to 9999. */
export function toIso(year: number, month: number, day: number): string | undefined {
  if (!(year >= 1000 && year <= 9999)) return undefined;
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month))) return undefined;
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const daysIn = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (DAYS[month - 1] as number);
const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** The days from `a` to `b`, never negative. */
export const daysBetween = (a: string, b: string): number =>
  Math.abs(Date.parse(`${a}T00:00Z`) - Date.parse(`${b}T00:00Z`)) / 86_400_000;

/** The number of the month that a word names: in full, cut to three or four letters, in any case. */
export function monthOf(word: string): number | undefined {
  const lower = word.toLowerCase();
  if (lower.length < 3) return undefined;
  const index = LOWER_MONTHS.findIndex(
    (full) => full === lower || (lower.length <= 4 && full.startsWith(lower)),
  );
  return index < 0 ? undefined : index + 1;
}

/** The months that a misspelt or foreign word is nearest to. */
function monthsLike(word: string): number[] {
  const lower = word.toLowerCase();
  const distances = LOWER_MONTHS.map((month) => leven(lower, month));
  const least = Math.min(...distances);
  if (lower.length < 3 || least > Math.max(2, lower.length / 2)) return [];
  return distances.flatMap((distance, index) => (distance === least ? [index + 1] : []));
}

/** Reads `November 11, 2022`, `11th of November 2022`, `Fri., Nov. 11 2022` and what comes close. */
function readWritten(text: string, line: string): DateReading | undefined {
  const tokens = text.match(/[\p{L}]+|\d+(?:st|nd|rd|th)?(?![\p{L}\d])|[^\s\p{L}\d]/giu) ?? [];
  const words: string[] = [];
  const numbers: string[] = [];
  for (const token of tokens) {
    if (/^\d/.test(token)) numbers.push(token);
    else if (!/^\p{L}/u.test(token)) {
      if (!/^[.,]$/.test(token)) return undefined;
    } else if (!WEEKDAY.test(token.toLowerCase()) && !/^(?:of|the)$/i.test(token)) words.push(token);
  }
  if (tokens.join('').length !== text.replace(/\s/g, '').length) return undefined;
  const [word = ''] = words;
  if (words.length > 1 || numbers.length === 0 || numbers.length > 2) return undefined;
  const month = monthOf(word);
  // Without a month, only the shape of a whole date tells that the line is meant as one: `Smarch 5, 2022`.
  const hasShape = numbers.length === 2 && numbers.some((number) => number.length >= 4);
  if (month === undefined && !hasShape) return undefined;
  return resolve(month ? [month] : monthsLike(word), month !== undefined, numbers, CANONICAL.test(line));
}

/** A year with a letter for a figure, `2O22`: what was meant is plain, but it is no date. */
function readMistyped(text: string): DateReading | undefined {
  const typed = text.replace(/\b[12][\dOolI]{3}\b/, (year) =>
    year.replace(/[Oo]/g, '0').replace(/[lI]/g, '1'),
  );
  const meant = typed === text ? undefined : readWritten(typed, '');
  return meant && { readings: [], canonical: false, nearest: meant.readings };
}

function resolve(
  months: readonly number[],
  isMonth: boolean,
  numbers: readonly string[],
  canonical: boolean,
): DateReading {
  const [first = '', second] = numbers;
  const yearFirst = second !== undefined && /^\d{4}$/.test(first) && !/^\d{4}/.test(second);
  const [day, year] = yearFirst ? [second, first] : [first, second];
  const dayNumber = Number.parseInt(day, 10);
  if (year === undefined) return { readings: [], canonical: false, nearest: [] };
  const years = yearsOf(year);
  const isWhole = isMonth && /^\d{4}$/.test(year);
  const days = months.flatMap((month) => years.map((each) => toIso(each, month, dayNumber)));
  const real = days.filter((iso) => iso !== undefined);
  if (isWhole && real.length > 0) return { readings: real, canonical, nearest: [] };
  const nearest =
    real.length > 0 ? real : months.flatMap((month) => years.map((each) => lastDay(each, month)));
  return { readings: [], canonical: false, nearest: unique(nearest).slice(0, 3) };
}

/** The years that a number can stand for: itself, or with a digit too many or the century left out. */
function yearsOf(digits: string): number[] {
  const year = Number(digits);
  if (digits.length === 4) return [year];
  if (digits.length === 2) return [year < 70 ? 2000 + year : 1900 + year];
  if (digits.length !== 5) return [];
  const cut = [...digits].map((_, i) => Number(digits.slice(0, i) + digits.slice(i + 1)));
  return [...new Set(cut)].filter((each) => each >= 1900 && each < 2100);
}

const lastDay = (year: number, month: number): string | undefined =>
  toIso(year, month, new Date(Date.UTC(year, month, 0)).getUTCDate());

/** Reads `2022-11-11`, `11/25/2022`, `25.11.2022`; with two numbers up to 12 it may be either order. */
function readNumeric(found: RegExpExecArray): DateReading {
  const [first, second, third] = [found[1], found[3], found[4]] as [string, string, string];
  if (first.length === 4)
    return readingOf([toIso(Number(first), Number(second), Number(third))], lastDays(first, second));
  const years = third.length === 3 ? [] : yearsOf(third);
  const [a, b] = [Number(first), Number(second)];
  const orders =
    found[2] === '.'
      ? [[b, a]]
      : [
          [a, b],
          [b, a],
        ];
  const days = years.flatMap((year) =>
    orders.map(([month, day]) => toIso(year, month as number, day as number)),
  );
  if (third.length === 4) return readingOf(days, a <= 12 ? lastDays(third, first) : lastDays(third, second));
  return { readings: [], canonical: false, nearest: unique(days) };
}

const unique = (days: readonly (string | undefined)[]): string[] => [
  ...new Set(days.filter((day) => day !== undefined)),
];

function readingOf(days: readonly (string | undefined)[], nearest: readonly string[]): DateReading {
  const readings = unique(days);
  return { readings, canonical: false, nearest: readings.length > 0 ? [] : nearest };
}

function lastDays(year: string, month: string): string[] {
  const number = Number(month);
  return number >= 1 && number <= 12 ? unique([lastDay(Number(year), number)]) : [];
}
