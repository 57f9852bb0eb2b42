import { expect, test } from 'vitest';
import { daysBetween, monthOf, toIso } from '../../src/submission/date.js';

test.each([
  [2024, 2, 29, '2024-02-29'],
  [2023, 2, 29, undefined],
  [1900, 2, 29, undefined],
  [1000, 1, 1, '1000-01-01'],
  [999, 1, 1, undefined],
  [9999, 12, 31, '9999-12-31'],
  [10000, 1, 1, undefined],
  [2024, 1, 31, '2024-01-31'],
  [2024, 4, 31, undefined],
  [2000, 2, 29, '2000-02-29'],
  [2023, 0, 1, undefined],
  [2023, 13, 1, undefined],
  [2023, 1, 0, undefined],
  [99, 1, 1, undefined],
  [20222, 1, 1, undefined],
  [Number.NaN, 1, 1, undefined],
])('toIso(%i, %i, %i)', (year, month, day, iso) => {
  expect(toIso(year, month, day)).toBe(iso);
});

test.each([
  ['January', 1],
  ['jan', 1],
  ['SEPT', 9],
  ['Sep', 9],
  ['may', 5],
  ['Decem', undefined],
  ['ma', undefined],
  ['Harbor', undefined],
])('monthOf(%s)', (word, month) => {
  expect(monthOf(word)).toBe(month);
});

test.each([
  ['2022-11-11', '2022-11-11', 0],
  ['2022-11-11', '2022-11-12', 1],
  ['2022-11-12', '2022-11-11', 1],
  ['2023-12-31', '2024-03-01', 61],
])('from %s to %s', (a, b, days) => {
  expect(daysBetween(a, b)).toBe(days);
});
