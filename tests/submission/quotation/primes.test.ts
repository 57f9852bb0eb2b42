import { expect, test } from 'vitest';
import { findPrimes } from '../../../src/submission/quotation/primes.js';

/** The text with `F` at foot marks and `I` at what may be inch marks. */
function drawn(text: string): string {
  const { feet, inches } = findPrimes(text);
  return [...text].map((each, at) => (feet.has(at) ? 'F' : inches.has(at) ? 'I' : each)).join('');
}

test.each([
  ['who is 6\'2" tall', 'who is 6F2I tall'],
  ['who is 6’2” tall', 'who is 6F2I tall'],
  ['who is 6\' 2" tall', 'who is 6F 2I tall'],
  ["who is 6'2 tall", 'who is 6F2 tall'],
  ['a 5\'11½" guard', 'a 5F11½I guard'],
  ['a 5\'11.5" guard', 'a 5F11.5I guard'],
  ['a 10\'6" door', 'a 10F6I door'],
  ["the v1.6'2 build", "the v1.6'2 build"],
  ['a 27" screen', 'a 27I screen'],
  ['a 3½" nail', 'a 3½I nail'],
  ['"We sold 40" he said', '"We sold 40I he said'],
  ["the '90s and '87", "the '90s and '87"],
  ["the 1990s' best", "the 1990s' best"],
  ['"forty"', '"forty"'],
  ['“27 screens”', '“27 screens”'],
])('%s', (text, expected) => {
  expect(drawn(text)).toBe(expected);
});
