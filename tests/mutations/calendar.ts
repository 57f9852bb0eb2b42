import { type Story, wordsOf } from './story.js';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** A day and the name of its month. */
export interface Day {
  readonly month: string;
  readonly number: number;
  readonly day: number;
  readonly year: number;
}

/** The day of a story's date line. */
export function dayOf(story: Story): Day {
  const [month = '', day, year] = wordsOf(story, 'date').split(/,? /);
  return { month, number: MONTHS.indexOf(month) + 1, day: Number(day), year: Number(year) };
}

/** The day of a story moved by a number of days, in canonical form. */
export function movedBy(story: Story, days: number): string {
  const { year, number, day } = dayOf(story);
  const moved = new Date(Date.UTC(year, number - 1, day + days));
  return `${MONTHS[moved.getUTCMonth()]} ${moved.getUTCDate()}, ${moved.getUTCFullYear()}`;
}

export const two = (number: number): string => String(number).padStart(2, '0');

export const weekdayOf = ({ year, number, day }: Day, later = 0): string =>
  WEEKDAYS[(new Date(Date.UTC(year, number - 1, day)).getUTCDay() + later) % 7] as string;

export const ordinal = (day: number): string => {
  const ending = day > 10 && day < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th');
  return `${day}${ending}`;
};

/** Lines made of a day, by what they are like. */
export type DateTable = Readonly<Record<string, (day: Day) => readonly string[]>>;
