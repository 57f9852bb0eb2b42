import { expect, test } from 'vitest';
import { findLinks, type Linkable } from '../../src/corpus/links.js';

/** Stories in the given buckets, and how they are measured. */
const among = (
  stories: readonly (readonly number[] | undefined)[],
  measure: Linkable['measure'],
  least: number,
): Linkable => ({
  count: stories.length,
  bands: 3,
  bucketOf: (story, band) => stories[story]?.[band],
  mayBeAlike: () => true,
  measure,
  least,
});

test('stories that share a bucket at the same index are measured, once', () => {
  const pairs: string[] = [];
  const measure = (first: number, second: number): number => {
    pairs.push(`${first} ${second}`);
    return second === 3 ? 0.4 : 0.9;
  };
  const stories = [[1, 2, 5], [7, 8, 1], undefined, [1, 2, 3], [9, 2, 5]];
  const links = findLinks(among(stories, measure, 0.5));
  expect(pairs).toEqual(['0 3', '0 4']);
  expect(links).toEqual([{ first: 0, second: 4, likeness: 0.9 }]);
});

test('what is plainly unlike is not measured', () => {
  const measure = (): number => expect.unreachable();
  const stories = [
    [1, 2, 3],
    [1, 2, 3],
  ];
  expect(findLinks({ ...among(stories, measure, 0.5), mayBeAlike: () => false })).toEqual([]);
});

test('the work grows with the number of stories, however many are copies', () => {
  const count = 10_000;
  let measured = 0;
  const measureWith = (likeness: number) => {
    const measure = (): number => {
      measured++;
      return likeness;
    };
    return findLinks(among(new Array(count).fill([1, 2, 3]), measure, 0.7));
  };
  expect(measureWith(1)).toHaveLength(count - 1);
  expect(measured).toBe(count - 1);
  measured = 0;
  expect(measureWith(0)).toEqual([]);
  expect(measured).toBeLessThanOrEqual(count * 4);
});
