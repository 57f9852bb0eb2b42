import { monthOf } from '../date.js';

export const WEEKDAYS = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;

const SHORT = /^(?:sun|mon|tues?|wed|thu(?:rs?)?|fri|sat)$/;

/** The number of the weekday that a word names, Sunday 0: `Friday`, `friday`, `Fri.`. */
export function weekdayOf(word: string): number | undefined {
  const lower = word.toLowerCase().replace(/\.$/, '');
  const index = WEEKDAYS.findIndex((day) => {
    const full = day.toLowerCase();
    return full === lower || (SHORT.test(lower) && full.startsWith(lower));
  });
  return index < 0 ? undefined : index;
}

/** The number of the month, from 1, that a word of a body names: `November`, `Nov.`, `Sept.`. */
export const monthIn = (word: string): number | undefined => monthOf(word.replace(/\.$/, ''));

/** What weekdays and months begin with: most words begin otherwise, and need not be compared with any. */
const BEGINNINGS = new Set(
  'sun mon tue wed thu fri sat jan feb mar apr may jun jul aug sep oct nov dec'.split(' '),
);

/** Whether a word, in lower case, is a weekday or a month, in full or cut. */
export const isDateWord = (word: string): boolean =>
  BEGINNINGS.has(word.slice(0, 3)) && (weekdayOf(word) !== undefined || monthIn(word) !== undefined);
