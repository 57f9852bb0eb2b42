import { expect, test } from 'vitest';
import { partitionPoint } from '../../src/text/search.js';
import fc from '../seeded.js';

test('the point behind those that come before a place', () => {
  const isBelow = (limit: number) => (item: number) => item < limit;
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 40 })),
      fc.integer({ min: -1, max: 41 }),
      (items, limit) => {
        items.sort((a, b) => a - b);
        expect(partitionPoint(items, isBelow(limit))).toBe(items.filter(isBelow(limit)).length);
      },
    ),
  );
});

test('it asks no more often than the length has bits', () => {
  let asked = 0;
  const items = Int32Array.from({ length: 1000 }, (_, i) => i);
  const point = partitionPoint(items, (item) => {
    asked++;
    return item < 700;
  });
  expect(point).toBe(700);
  expect(asked).toBeLessThanOrEqual(10);
});
