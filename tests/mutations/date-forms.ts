import { type DateTable, ordinal, two, weekdayOf } from './calendar.js';

/** Real dates in other forms than the canonical one. */
export const dateForms: DateTable = {
  abbreviated: ({ month, day, year }) =>
    month.length > 4
      ? [
          `${month.slice(0, 3)}. ${day}, ${year}`,
          `${month.slice(0, 3)} ${day}, ${year}`,
          `${month.slice(0, 4)}. ${day}, ${year}`,
        ]
      : [`${month.slice(0, 3)}. ${day}, ${year}`],
  'day first': ({ month, day, year }) => [
    `${day} ${month} ${year}`,
    `${day} ${month}, ${year}`,
    `${two(day)} ${month} ${year}`,
    `${day} ${month.slice(0, 3)} ${year}`,
  ],
  'without comma': ({ month, day, year }) => [`${month} ${day} ${year}`],
  'in figures, year first': ({ number, day, year }) => [
    `${year}-${two(number)}-${two(day)}`,
    `${year}/${two(number)}/${two(day)}`,
  ],
  'with its weekday': (each) => {
    const { month, day, year } = each;
    const weekday = weekdayOf(each);
    return [
      `${weekday}, ${month} ${day}, ${year}`,
      `${weekday} ${month} ${day}, ${year}`,
      `${weekday.slice(0, 3)}, ${month} ${day}, ${year}`,
      `${weekday}, ${day} ${month} ${year}`,
    ];
  },
  'in another case': ({ month, day, year }) => [
    `${month.toUpperCase()} ${day}, ${year}`,
    `${month.toLowerCase()} ${day}, ${year}`,
  ],
  ordinal: ({ month, day, year }) => [
    `${month} ${ordinal(day)}, ${year}`,
    `${ordinal(day)} ${month} ${year}`,
    `${ordinal(day)} of ${month}, ${year}`,
    `${month} ${ordinal(day)} ${year}`,
  ],
  'with a leading zero': ({ month, day, year }) => (day < 10 ? [`${month} ${two(day)}, ${year}`] : []),
  'with loose marks': ({ month, day, year }) => [
    `${month} ${day},${year}`,
    `${month}, ${day}, ${year}`,
    `${month} ${day}, ${year}.`,
  ],
  'in figures, day above 12': ({ number, day, year }) =>
    day > 12 ? [`${number}/${day}/${year}`, `${day}/${number}/${year}`, `${two(number)}-${day}-${year}`] : [],
};
