import { type DateTable, dayOf, two, weekdayOf } from './calendar.js';
import { dateForms } from './date-forms.js';
import { each, type Mutation } from './mutation.js';
import { change, HERE, type Story, textOf, wordsOf } from './story.js';
import { unrealDates } from './unreal-dates.js';

const dated = (story: Story, line: string): string => textOf(change(story, 'date', () => HERE + line));

const lines = (table: DateTable, name: string, story: Story): readonly string[] =>
  each(table[name]?.(dayOf(story)) ?? [], (line) =>
    line === wordsOf(story, 'date') ? undefined : dated(story, line),
  );

export const dates: readonly Mutation[] = [
  ...Object.keys(unrealDates).map(
    (name): Mutation => ({
      name: `date: ${name}`,
      rule: 'invalid-date',
      apply: (story) => lines(unrealDates, name, story),
    }),
  ),
  ...Object.keys(dateForms).map(
    (name): Mutation => ({
      name: `date ${name}`,
      rule: 'noncanonical-date',
      isMended: true,
      apply: (story) => lines(dateForms, name, story),
    }),
  ),
  {
    name: 'date with a wrong weekday',
    rule: 'noncanonical-date',
    also: ['date-line-weekday-mismatch'],
    suggestions: 1,
    apply: (story) =>
      [1, 6].map((later) => dated(story, `${weekdayOf(dayOf(story), later)}, ${wordsOf(story, 'date')}`)),
  },
  {
    name: 'date that can mean two days',
    rule: 'noncanonical-date',
    suggestions: 2,
    apply: (story) => {
      const { number, day, year } = dayOf(story);
      if (day > 12 || day === number) return [];
      return [`${number}/${day}/${year}`, `${two(day)}-${two(number)}-${year}`].map((line) =>
        dated(story, line),
      );
    },
  },
];
