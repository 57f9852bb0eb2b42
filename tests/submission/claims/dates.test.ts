import { expect, test } from 'vitest';
import { datesOf, daysOf } from '../../../src/submission/claims/dates.js';
import { blockOf } from './copy.js';

const seen = (copy: string): string[] =>
  datesOf(blockOf(copy)).map(({ start, end, month, day, year, weekday }) =>
    [copy.slice(start, end), `${month}/${day}`, year, weekday?.number]
      .filter((each) => each !== undefined)
      .join(' = '),
  );

test.each([
  ['It closed on Friday, Nov. 11, 2022, at noon.', ['Friday, Nov. 11, 2022 = 11/11 = 2022 = 5']],
  ['It closed on 11 November 2022 at noon.', ['11 November 2022 = 11/11 = 2022']],
  ['It closed on Tuesday the 3rd of May.', ['Tuesday the 3rd of May = 5/3 = 2']],
  ['It closed on May 3 (a Tuesday).', ['May 3 (a Tuesday) = 5/3 = 2']],
  ['It runs from June 3-5.', ['June 3 = 6/3']],
  ['It runs Friday and Saturday, June 3 and 4.', ['June 3 = 6/3']],
  ['It may 3 times march 4 miles.', []],
  ['In May 2022 the port closed.', []],
  ['The harbor has 300 May poles.', []],
])('%s', (copy, expected) => {
  expect(seen(copy)).toEqual(expected);
});

const daysIn = (copy: string, dateLine: string | undefined): readonly string[] =>
  datesOf(blockOf(copy)).flatMap((mention) => daysOf(mention, dateLine));

test('a day without a year is that nearest to the date line, and the other side’s where that is far', () => {
  expect(daysIn('It closed on Dec. 3.', '2022-11-11')).toEqual(['2022-12-03']);
  expect(daysIn('It closed on Jan. 3.', '2022-12-30')).toEqual(['2023-01-03']);
  expect(daysIn('It closed on March 20.', '2022-11-11')).toEqual(['2023-03-20', '2022-03-20']);
  expect(daysIn('It closed on Dec. 3.', undefined)).toEqual([]);
  expect(daysIn('It closed on Dec. 3, 2019.', undefined)).toEqual(['2019-12-03']);
  expect(daysIn('It closed on Feb. 30, 2019.', undefined)).toEqual([]);
});
