import { expect, test } from 'vitest';
import { type Amount, amountsOf } from '../../../src/submission/claims/amounts.js';
import { type ClaimedChange, changesOf } from '../../../src/submission/claims/changes.js';
import { conversionsOf } from '../../../src/submission/claims/conversions.js';
import { writeLike } from '../../../src/submission/claims/written.js';
import { blockOf } from './copy.js';

const words = (copy: string, { start, end }: Amount): string => copy.slice(start, end);

test.each([
  ['It paid £5m ($9.4m; 7m euros) for it.', ['£5m > $9.4m', '£5m > 7m euros']],
  ['It paid $15 a share (about £8.10).', ['$15 > £8.10']],
  ['A 40-mile-long (64-km-long) road.', ['40-mile > 64-km']],
  ['It weighs 90 to 110 pounds (41 to 50 kilograms).', ['90 > 41', '110 pounds > 50 kilograms']],
  ['It is 300 feet, or 91 meters, long.', ['300 feet > 91 meters']],
  ['It paid £5m ($2m more than last year).', []],
  ['It ran 30 miles (on 2 gallons).', []],
])('conversions of %j', (copy, expected) => {
  const found = conversionsOf(blockOf(copy)).map(
    ({ from, to }) => `${words(copy, from)} > ${words(copy, to)}`,
  );
  expect(found).toEqual(expected);
});

const seen = (copy: string, { verb, direction, percent, from, to }: ClaimedChange): string =>
  [verb, direction, words(copy, percent), words(copy, from), words(copy, to)].join(' ');

test.each([
  ['Sales rose 40% to $12m from $10m.', 'rose up 40% $10m $12m'],
  [
    'Sales rose by about 40 percent in the year to $12 million, from $10 million a year earlier.',
    'rose up 40 percent $10 million $12 million',
  ],
  ['Profit jumped 40% from $10m to $12m.', 'jumped up 40% $10m $12m'],
  ['Sales grew from $10 million to $12 million, a 40% increase.', 'grew up 40% $10 million $12 million'],
  ['The fee went from £10 to £12, up 40%.', 'went  40% £10 £12'],
  ['There was a 40 percent rise in arrests to 120 from 100.', 'rise up 40 percent 100 120'],
  ['Income was $12m, up 40% from $10m a year ago.', 'up up 40% $10m $12m'],
  ['Arrests rose to 150 from 100, an increase of 20%.', 'rose up 20% 100 150'],
  ['Rates were cut from 2.5% to 2%, while fees fell from 3.25% to 2%.', undefined],
  ['The tax rose 10% in the year to March 2022.', undefined],
])('the change in %j', (copy, expected) => {
  const [change] = changesOf(blockOf(copy));
  expect(change && seen(copy, change)).toBe(expected);
});

test.each([
  ['It cost $12m.', 14_000_000, '$14m'],
  ['It cost $12 million.', 1_400_000_000, '$1.4 billion'],
  ['It cost 12 million euros.', 14_000_000, '14 million euros'],
  ['It cost 44p.', 0.53, '53p'],
  ['It rose 4%.', 5.25, '5.25%'],
  ['It took 150 people.', 12_000, '12,000'],
])('a value written as in %j', (copy, value, expected) => {
  const [amount] = amountsOf(blockOf(copy));
  expect(amount && writeLike(value, amount)).toBe(expected);
});
