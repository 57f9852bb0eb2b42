import { type DateMention, datesOf, defineRule, locate, MASK, MONTHS } from '../../src/rule/index.js';

/** The days of each month; February by its longest. */
const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** What goes on after a date, and not after a number of people: a stop, a bracket, a small word, the end. */
const GOES_ON =
  /^(?:$|[.,;:)\]!?'"’”—–-]|\s(?:[—–-]|(?:and|or|to|at|in|for|when|with|after|before|by|from|the|as|was|is|will|would|until|through|on|because|but|that|he|she|they|it|during|under|near|outside|against|between)\b|\())/;

export default defineRule({
  summary: 'A date in the story that no calendar has.',
  why: 'Nobody can keep, check or file a day that does not exist, and nobody but the writer knows which was meant.',
  severity: 'error',
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'The contract ran out on [|Feb. 30, 2021|], and nobody noticed.',
        says: '“Feb. 30, 2021” does not exist; February 2021 had 28 days.',
      },
      {
        copy: 'The school closes on [|31 June|].',
        says: '“31 June” does not exist; June has 30 days.',
      },
      {
        copy: 'He was born on [|February 29, 1999|], in a barn.',
        says: '“February 29, 1999” does not exist; February 1999 had 28 days.',
      },
      {
        copy: 'The fair opens [|September 31|] at noon.',
        says: '“September 31” does not exist; September has 30 days.',
      },
    ],
    right: [
      'She was born on Feb. 29, 2000, and has had six birthdays.',
      { copy: 'The next leap day is 29 February.', note: 'Without a year it may be.' },
      {
        copy: 'In June 31 people were hurt on that road, and in May 35.',
        note: 'A number of people, not a day.',
      },
      'The shop opens on April 30 and closes on 31 October.',
      { copy: 'In June 31, most of them students, were hurt.', note: '“In” and a day do not go together.' },
    ],
  },
  *check({ passages }) {
    for (const passage of passages) {
      for (const mention of datesOf(passage.block)) {
        const fault = findFault(mention);
        if (!fault || passage.text[mention.dayStart] === MASK || !isDay(passage.text, mention)) continue;
        yield {
          range: locate(passage, mention.dayStart, mention.end),
          message: `“${passage.text.slice(mention.dayStart, mention.end)}” does not exist; ${fault}.`,
        };
      }
    }
  },
});

/** Why there is no such day, where that is certain. */
function findFault({ month, day, year }: DateMention): string | undefined {
  const name = MONTHS[month - 1];
  const most = LENGTHS[month - 1] as number;
  if (day >= 1 && day <= most) {
    const isLeapDay = month === 2 && day === 29 && year !== undefined;
    return isLeapDay && !isLeapYear(year) ? `${name} ${year} had 28 days` : undefined;
  }
  if (year === undefined) return day > 31 || day === 0 ? undefined : `${name} has ${most} days`;
  return `${name} ${year} had ${month === 2 && !isLeapYear(year) ? 28 : most} days`;
}

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Whether the number behind a month is its day, and does not count what comes next. */
function isDay(text: string, { dayStart, dayEnd, year }: DateMention): boolean {
  if (year !== undefined || /^\d/.test(text.slice(dayStart))) return true;
  return (
    !/\bin\s$/i.test(text.slice(Math.max(0, dayStart - 4), dayStart)) &&
    GOES_ON.test(text.slice(dayEnd, dayEnd + 12))
  );
}
