import { type DateTable, two } from './calendar.js';

/** Lines that are plainly meant as the date and name no real day. */
export const unrealDates: DateTable = {
  'day that the month lacks': ({ year }) => [
    `February 30, ${year}`,
    `April 31, ${year}`,
    `June 31, ${year}`,
    `September 31, ${year}`,
    `November 31, ${year}`,
    `February 29, ${year - (year % 4) + 1}`,
    `30 February ${year}`,
    `Feb. 30, ${year}`,
    `November 31st, ${year}`,
    `${year}-02-30`,
    `Monday, April 31, ${year}`,
  ],
  'day out of range': ({ month, number, day, year }) => [
    `${month} 0, ${year}`,
    `${month} 00, ${year}`,
    `${month} 32, ${year}`,
    `${month} ${day}${day}${day}, ${year}`,
    `${month} 45, ${year}`,
    `${year}-${two(number)}-32`,
    `${number}/32/${year}`,
  ],
  'month out of range': ({ day, year }) => [
    `${year}-13-${two(day)}`,
    `${year}-00-${two(day)}`,
    `13/32/${year}`,
    `${year}-99-99`,
  ],
  'month misspelt': ({ month, day, year }) =>
    [
      month.slice(0, 1) + month.slice(2),
      month.slice(0, -2) + month.slice(-1),
      month.slice(0, 2) + month.slice(1),
      `${month.slice(0, 1)}${month[2]}${month[1]}${month.slice(3)}`,
      `${month.slice(0, -2)}${month.at(-1)}${month.at(-2)}`,
      `${month.slice(0, 1)}x${month.slice(2)}`,
      `${month}e`,
    ]
      .filter((word) => word.length > 3)
      .map((word) => `${word} ${day}, ${year}`),
  'month misspelt, day first': ({ month, day, year }) => [
    `${day} ${month.slice(0, 2)}${month.slice(1)} ${year}`,
  ],
  'month of another language': ({ day, year }) => [
    `Novembre ${day}, ${year}`,
    `Diciembre ${day}, ${year}`,
    `Oktober ${day}, ${year}`,
  ],
  'month that is none': ({ day, year }) => [`Brumaire ${day}, ${year}`],
  'year with a digit too many': ({ month, day, year }) => [
    `${month} ${day}, ${year}${year % 10}`,
    `${month} ${day}, 2${year}`,
    `${month} ${day}, ${year}0`,
    `${day} ${month} ${year}1`,
  ],
  'year with a digit too few': ({ month, day, year }) => [
    `${month} ${day}, ${String(year).slice(0, 3)}`,
    `${month} ${day}, ${String(year).slice(1)}`,
    `${month} ${day}, ${String(year).slice(2)}`,
  ],
  'year with a letter': ({ month, day, year }) => [`${month} ${day}, ${String(year).replace('0', 'O')}`],
  'no year': ({ month, day }) => [`${month} ${day}`, `${month} ${day},`, `${day} ${month}`],
  'no day': ({ month, year }) => [`${month} ${year}`, `${month}, ${year}`, `${month} , ${year}`],
  'no month': ({ day, year }) => [`${day}, ${year}`],
};
