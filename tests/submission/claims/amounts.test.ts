import { describe, expect, test } from 'vitest';
import { type Amount, amountsOf } from '../../../src/submission/claims/amounts.js';
import { blockOf } from './copy.js';

const read = (copy: string): readonly Amount[] => amountsOf(blockOf(copy));

/** Each amount as filed, with its value and what it counts. */
const seen = (copy: string): string[] =>
  read(copy).map(({ start, end, value, currency, percent, measure }) =>
    [copy.slice(start, end), value, currency ?? percent ?? measure?.name]
      .filter((each) => each !== undefined)
      .join(' = '),
  );

test.each([
  [
    'money',
    'It cost $1.2m, £5 million or 3,400 euros.',
    ['$1.2m = 1200000 = $', '£5 million = 5000000 = GBP', '3,400 euros = 3400 = EUR'],
  ],
  [
    'dollars of several kinds',
    'It cost US$5, A$7 and $8 million Canadian.',
    ['US$5 = 5 = USD', 'A$7 = 7 = AUD', '$8 million = 8000000 = CAD'],
  ],
  ['parts of money', 'It fell to 440p, or 90 cents.', ['440p = 4.4 = GBP', '90 cents = 0.9 = cent']],
  [
    'shares',
    'Rents rose 4.5%, 3 percent and 2 percentage points.',
    ['4.5% = 4.5 = percent', '3 percent = 3 = percent', '2 percentage points = 2 = points'],
  ],
  [
    'units at the end of a sentence',
    'Rents rose 3 percent. It rained. Crews drove 10 miles. They paid 40 euros. Nobody came.',
    ['3 percent = 3 = percent', '10 miles = 10 = miles', '40 euros = 40 = EUR'],
  ],
  [
    'measures',
    'A 40-mile road, 6ft wide, at 30 km/h.',
    ['40-mile = 40 = miles', '6ft = 6 = feet', '30 km/h = 30 = km/h'],
  ],
  [
    'words',
    'Twelve boats, twenty-one crew, two hundred and fifty cars, a dozen dogs.',
    ['Twelve = 12', 'twenty-one = 21', 'two hundred and fifty = 250', 'a dozen = 12'],
  ],
  [
    'scales in words',
    'Some 1.5 billion people and half a million boats.',
    ['1.5 billion = 1500000000', 'half a million = 500000'],
  ],
  ['fractions', 'It took 2½ hours.', ['2½ = 2.5']],
  ['commas', 'Police, 3,000 of them, came in 14,200 cars.', ['3,000 = 3000', '14,200 = 14200']],
])('amounts: %s', (_, copy, expected) => {
  expect(seen(copy)).toEqual(expected);
});

test.each([
  ['clock times', 'It opens at 10:30.'],
  ['ordinals', 'The 5th was the 21st.'],
  ['names', 'An F-16 with 5G.'],
  ['versions', 'It runs version 1.2.3.'],
  ['one as a pronoun', 'One of the boats was a good one.'],
])('no amounts: %s', (_, copy) => {
  expect(seen(copy)).toEqual([]);
});

describe('what the words around a number leave open', () => {
  test.each([
    ['It has 40 boats.', 40, 40],
    ['It has over 40 boats.', 40, Number.POSITIVE_INFINITY],
    ['It has up to 40 boats.', 0, 40],
    ['It has nearly 40 boats.', 36, 40],
    ['It has about 40 boats.', 36, 44],
    ['It has 30-40 boats.', 30, 40],
    ['It has 10-15 million boats.', 10_000_000, 15_000_000],
  ])('%s', (copy, least, most) => {
    const [amount] = read(copy);
    expect([amount?.least, amount?.most]).toEqual([least, most]);
  });
});

test('the step is the worth of one in the last digit', () => {
  expect(
    read('It has 40 boats, 2.5 crew and 1.2m fish.').map(({ step }) => Math.round(step * 10) / 10),
  ).toEqual([1, 0.1, 100_000]);
});
