import {
  type Change,
  type DateMention,
  datesOf,
  daysOf,
  defineRule,
  locate,
  MASK,
  type Passage,
  type Range,
  replace,
  WEEKDAYS,
} from '../../src/rule/index.js';

export default defineRule({
  summary: 'A weekday that does not go with the date beside it.',
  why: 'One of the two is wrong, and readers who plan by it come on the wrong day.',
  severity: 'warning',
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'The port closed on [|Thursday, Nov. 11, 2022|].',
        says: '“Thursday, Nov. 11, 2022” falls on a Friday; check both.',
        suggests: ['Write “Friday”.', 'Write “Nov. 10”.'],
      },
      {
        copy: 'The council meets on [|Monday 15 November|], Brik said.',
        says: '“Monday 15 November” falls on a Tuesday; check both.',
        suggests: ['Write “Tuesday”.', 'Write “14 November”.'],
        note: 'Without a year the day nearest to the date line is meant.',
      },
      {
        copy: 'Polls open on [|July 4, 2023 (a Sunday)|].',
        says: '“July 4, 2023 (a Sunday)” falls on a Tuesday; check both.',
        suggests: ['Write “Tuesday”.', 'Write “July 2”.'],
      },
      {
        copy: 'The ferry sank on the night of [|Fri., the 5th of November|].',
        says: '“Fri., the 5th of November” falls on a Saturday; check both.',
        suggests: ['Write “Sat.”.', 'Write “4th of November”.'],
      },
    ],
    right: [
      'The port closed on Friday, Nov. 11, 2022, and reopened on Saturday 12 November.',
      'The council meets on Tuesday, the 15th of November.',
      { copy: 'The fair runs Friday and Saturday, Dec. 2 and 3.', note: 'Two weekdays share the date.' },
      { copy: 'It was a Friday 15 protesters would not forget.', note: 'No month, so no date.' },
      { copy: 'The law passed on Thursday. Nov. 11 is a holiday.', note: 'A sentence ends between the two.' },
      { copy: 'Crews had met on Thursday, May 12, at the mill.', note: 'Wrong in 2023, right in 2022.' },
      { copy: '“We open on Thursday, Nov. 11,” Brik said.', note: 'A slip of the speaker’s.' },
      { copy: 'The treaty was signed on Thursday, Nov. 11, 1920.' },
    ],
  },
  *check({ submission, passages }) {
    const { date } = submission;
    const mentions = passages.flatMap((passage) =>
      datesOf(passage.block)
        .filter(({ start, weekday }) => weekday && passage.text[start] !== MASK)
        .map((mention) => ({ passage, mention })),
    );
    if (areOfNextYear(mentions, date?.iso)) return;
    for (const { passage, mention } of mentions) {
      const day = findMismatch(mention, date?.iso);
      if (day === undefined) continue;
      const related = mention.year === undefined && date ? [yearIn(date.block.range)] : [];
      yield {
        range: locate(passage, mention.start, mention.end),
        message: `“${passage.text.slice(mention.start, mention.end)}” falls on a ${WEEKDAYS[weekdayIn(day)]}; check both.`,
        related,
        suggestions: [...findChanges(passage, mention, day)],
      };
    }
  },
});

const yearIn = (range: Range) => ({ range, message: 'The year is taken from the date line.' });
const weekdayIn = (iso: string): number => new Date(iso).getUTCDay();

/** The likeliest day of a mention whose weekday fits none that it can mean. */
function findMismatch(mention: DateMention, dateLine: string | undefined): string | undefined {
  const days = daysOf(mention, dateLine);
  return days.some((day) => weekdayIn(day) === mention.weekday?.number) ? undefined : days[0];
}

/** Whether several days without a year all fit the year before or behind: it is the date line that is wrong. */
function areOfNextYear(mentions: readonly { mention: DateMention }[], dateLine = ''): boolean {
  const bare = mentions.map(({ mention }) => mention).filter(({ year }) => year === undefined);
  const filed = Number(dateLine.slice(0, 4));
  return (
    bare.length > 1 &&
    [filed - 1, filed + 1].some((year) =>
      bare.every((mention) => findMismatch({ ...mention, year }, dateLine) === undefined),
    )
  );
}

/** Either may be wrong: the weekday, or the day of the month by a few. */
function* findChanges(passage: Passage, mention: DateMention, day: string): Generator<Change> {
  const { weekday, dayStart, dayEnd } = mention;
  if (!weekday) return;
  const { text } = passage;
  const filed = text.slice(weekday.start, weekday.end);
  const right = WEEKDAYS[weekdayIn(day)] as string;
  const name = filed.endsWith('day') ? right : `${right.slice(0, 3)}${filed.endsWith('.') ? '.' : ''}`;
  yield replace(locate(passage, weekday.start, weekday.end), name, `Write “${name}”.`);
  const shift = nearestShift(weekday.number - weekdayIn(day));
  const date = new Date(Date.parse(day) + shift * 86_400_000);
  if (date.getUTCMonth() + 1 !== mention.month) return;
  const written = withDay(text.slice(dayStart, dayEnd), date.getUTCDate());
  yield replace(locate(passage, dayStart, dayEnd), written, `Write “${written}”.`);
}

/** The fewest days, back or forth, to the same weekday. */
const nearestShift = (days: number): number => {
  const forth = (days + 7) % 7;
  return forth <= 3 ? forth : forth - 7;
};

const withDay = (filed: string, day: number): string =>
  filed.replace(/\d+(st|nd|rd|th)?/, (_, ordinal?: string) => `${day}${ordinal ? endingOf(day) : ''}`);

const endingOf = (day: number): string =>
  day > 3 && day < 21 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th');
