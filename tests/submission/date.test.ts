import { describe, expect, test } from 'vitest';
import { formatDate, readDate, toIso } from '../../src/submission/date.js';

test.each(['November 11, 2022', 'May 1, 2023', 'February 29, 2024', 'January 31, 1999'])(
  '%s is canonical',
  (line) => {
    const reading = readDate(line);
    expect(reading).toMatchObject({ canonical: true, nearest: [] });
    expect(reading?.readings.map(formatDate)).toEqual([line]);
  },
);

test.each([
  'Nov. 11, 2022',
  'Nov 11, 2022',
  'November 11 2022',
  'NOVEMBER 11, 2022',
  'november 11, 2022',
  'November 11th, 2022',
  '11 November 2022',
  '11 Nov 2022',
  '11 Nov. 2022',
  '11th November 2022',
  '11th of November 2022',
  'the 11th of November, 2022',
  'Friday, November 11, 2022',
  'Friday 11 November 2022',
  'Fri., Nov. 11, 2022',
  'Fri 11 Nov 2022',
  '2022-11-11',
  '2022/11/11',
  '2022.11.11',
  '11.11.2022',
  '2022-11-11T09:30Z',
  '2022-11-11T09:30:00+01:00',
  '2022-11-11T09:30:15.123Z',
  '20221111',
  'Nov. 11, 2022, 9:30 a.m. EST',
  'November 11, 2022 at 9:30 p.m.',
  'November 11, 2022 09:30 GMT',
  'November 11, 2022, 21:30 UTC',
  '11 November 2022, 9.30am',
  'Published November 11, 2022',
  'Published: Nov. 11, 2022',
  'Posted on November 11, 2022',
  'Updated November 11, 2022',
  'Last updated: 11 November 2022',
  'First published on 11 November 2022',
  'Date: November 11, 2022',
  'November 11,2022',
  'November  11,  2022',
  'November 11, 2022.',
  'November 011, 2022',
  '2022 November 11',
  '2022, 11th November',
  'Published : November 11, 2022',
  '2022-11-11T09:30',
  '2022-11-11T09:30+0100',
  ' 2022-11-11 ',
  'November 11, 2022, 21:30UTC',
  'November 11, 2022 at 9 p.m.',
  'November 11, 2022 at  9:30 p.m.',
  'November 11, 2022 09:30:15 GMT',
  `November 11,${' '.repeat(44)}2022`,
])('%s is November 11, 2022, in another form', (line) => {
  expect(readDate(line)).toEqual({ readings: ['2022-11-11'], canonical: false, nearest: [] });
});

test.each([
  ['January 05, 2023', '2023-01-05'],
  ['Sept. 5, 2023', '2023-09-05'],
  ['Sep. 5, 2023', '2023-09-05'],
  ['5 June 2023', '2023-06-05'],
  ['June 05, 2023', '2023-06-05'],
  ['11/25/2022', '2022-11-25'],
  ['25/11/2022', '2022-11-25'],
  ['25-11-2022', '2022-11-25'],
  ['05.12.2022', '2022-12-05'],
  ['12/12/2022', '2022-12-12'],
])('%s is %s', (line, iso) => {
  expect(readDate(line)).toEqual({ readings: [iso], canonical: false, nearest: [] });
});

test.each([
  ['11/12/2022', ['2022-11-12', '2022-12-11']],
  ['1/2/2023', ['2023-01-02', '2023-02-01']],
  ['05-06-2023', ['2023-05-06', '2023-06-05']],
])('%s could mean two days', (line, readings) => {
  expect(readDate(line)).toEqual({ readings, canonical: false, nearest: [] });
});

describe('a date of no real day offers the nearest', () => {
  test.each([
    ['February 30, 2023', '2023-02-28'],
    ['February 29, 2023', '2023-02-28'],
    ['April 31, 2023', '2023-04-30'],
    ['November 31, 2022', '2022-11-30'],
    ['November 0, 2022', undefined],
    ['Novembre 11, 2022', '2022-11-11'],
    ['Novemeber 11, 2022', '2022-11-11'],
    ['Febuary 3, 2023', '2023-02-03'],
    ['Agust 3, 2023', '2023-08-03'],
    ['Juni 3, 2023', '2023-06-03'],
    ['Setpember 3, 2023', '2023-09-03'],
    ['November 11, 20222', '2022-11-11'],
    ['November 11, 22', '2022-11-11'],
    ['November 11, 2O22', '2022-11-11'],
    ['Smarch 5, 2022', undefined],
    ['20220230', undefined],
    ['31 February 2023', '2023-02-28'],
    ['2023-02-30', '2023-02-28'],
    ['30.02.2023', '2023-02-28'],
    ['2/30/2023', '2023-02-28'],
    ['11/11/22', '2022-11-11'],
  ] as const)('%s', (line, nearest) => {
    const reading = readDate(line);
    expect(reading).toMatchObject({ readings: [], canonical: false });
    if (nearest) expect(reading?.nearest[0]).toBe(nearest);
  });

  test.each([
    ['Ju 3, 2023', []],
    ['Smarch 5, 2022', ['2022-03-05']],
    ['Mai 3, 2023', ['2023-05-03']],
    ['Juuly 3, 2023', ['2023-07-03']],
    ['Xxxch 3, 2023', []],
    ['Blabla 3, 2023', []],
    ['Tuesday 3, 2023', []],
    ['Marsh 41, 20223', ['2023-03-31', '2022-03-31']],
    ['2022 November 2023', ['2023-11-30']],
    ['20222 November 11', ['2011-11-30']],
    ['November 11, 69', ['2069-11-11']],
    ['November 11, 70', ['1970-11-11']],
    ['November 11, 202', []],
    ['November 11, 202222', []],
    ['November 11, 19000', ['1900-11-11']],
    ['November 11, 21000', ['2000-11-11']],
    ['November 11, 2O2l', ['2021-11-11']],
    ['November 11', []],
    ['12/32/2022', ['2022-12-31']],
    ['1/40/2022', ['2022-01-31']],
    ['0/40/2022', []],
    ['13/40/2022', []],
    ['2023-13-01', []],
    ['2023-00-10', []],
    ['2023-01-40', ['2023-01-31']],
    ['2023-12-40', ['2023-12-31']],
    ['11/11/202', []],
    ['20220230', []],
  ])('%s: all of them', (line, nearest) => {
    expect(readDate(line)).toEqual({ readings: [], canonical: false, nearest });
  });

  test.each(['2023-13-01', '13/13/2023', 'November 11', '99.99.2023'])('%s, where there is one', (line) => {
    expect(readDate(line)?.readings).toEqual([]);
  });

  test('each nearest day is real, and they differ', () => {
    for (const line of ['Ju 3, 2023', 'Jun. 31, 2023', 'November 11, 20223', 'Mar 41, 2023', '1/2/23']) {
      const nearest = readDate(line)?.nearest ?? [];
      expect(new Set(nearest).size).toBe(nearest.length);
      for (const iso of nearest)
        expect(toIso(...(iso.split('-').map(Number) as [number, number, number]))).toBe(iso);
    }
  });
});

test.each([
  'November 2022 was the wettest on record.',
  'November',
  'By Ana Brik',
  'TASS',
  'Friday',
  '2022',
  '41 villages',
  'March 11 marchers freed in 2022',
  'May 1 protests shut 40 ports',
  'In November 11, 2022',
  'Ana Brik, 11, 2022',
  'Battle of November 11, 2022 remembered',
  'Room 11',
  'unpublished November 11, 2022',
  'Monroe November 11, 2022',
  'Samsun November 11, 2022',
  'Lethe November 11, 2022',
  'Thence November 11, 2022',
  'November 11 & 12, 2022',
  'November 11, 12, 2022',
  'Smarch 5, 22',
  '12022-11-11',
  '2022-11-11x',
  '120221111',
  '202211110',
  `November 11,${' '.repeat(45)}2022`,
  'a\nNovember 11, 2022',
  '',
  'On November 11, 2022, crews reopened the harbor at dawn, a day after the storm.',
])('%j is no date line', (line) => {
  expect(readDate(line)).toBeUndefined();
});
