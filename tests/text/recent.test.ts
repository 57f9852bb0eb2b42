import { expect, test } from 'vitest';
import { keepRecent } from '../../src/text/recent.js';

function numbered() {
  let made = 0;
  return keepRecent(() => ++made);
}

test('one text has one thing, wherever it stands in this story or the one before', () => {
  const { of, start } = numbered();
  expect([of('a', 0), of('b', 1), of('a', 2), of('b', 1), of('a', 0)]).toEqual([1, 2, 1, 2, 1]);
  start();
  expect([of('b', 0), of('a', 7)]).toEqual([2, 1]);
  // Another text stands there now.
  expect([of('c', 0), of('b', 0)]).toEqual([3, 2]);
});

test('what one story did not ask for is forgotten', () => {
  const { of, start } = numbered();
  expect([of('a', 0), of('b', 1)]).toEqual([1, 2]);
  start();
  expect(of('a', 1)).toBe(1);
  start();
  expect([of('a', 0), of('b', 1)]).toEqual([1, 3]);
});
