import { expect, test } from 'vitest';
import { type DoublesReading, readDoubles } from '../../../src/submission/quotation/doubles.js';
import { findMarks, isDouble } from '../../../src/submission/quotation/marks.js';
import { findPrimes } from '../../../src/submission/quotation/primes.js';
import { MANY } from '../../seeded.js';

const alone = { isCarried: false, mayRunOn: false };

function read(text: string, around = alone): DoublesReading {
  const marks = findMarks(text).filter(({ character }) => isDouble(character));
  return readDoubles(text, marks, findPrimes(text).inches, around);
}

const quotedIn = (text: string, { pairs }: DoublesReading): string[] =>
  pairs.map(({ open, close }) => text.slice(open + 1, close));

test.each([
  ['no marks', []],
  ['"We won," she said.', ['We won,']],
  ['"We won," she said, "and they lost."', ['We won,', 'and they lost.']],
  ['The band—"Cold Harbor"—broke up.', ['Cold Harbor']],
  ['"He stands 6\'2" and he is 19," she said.', ['He stands 6\'2" and he is 19,']],
  ['The 27" screen, "a wreck," cracked.', ['a wreck,']],
  ['"One," "two" and "three"', ['One,', 'two', 'three']],
  ['"The banner «We won» hung," she said.', ['We won', 'The banner «We won» hung,']],
])('%s', (text, expected) => {
  const reading = read(text);
  expect(quotedIn(text, reading)).toEqual(expected);
  expect(reading.faults).toEqual([]);
  expect(reading.open).toBeUndefined();
});

test.each([
  ['the closing mark is missing at the end', 'She said: "We won.', { open: 10 }],
  [
    'the closing mark is missing before another',
    '"We won. "Yes."',
    { faults: [{ kind: 'unclosed', at: 0 }] },
  ],
  ['the opening mark is missing', 'We won," she said.', { faults: [{ kind: 'unopened', at: 7 }] }],
  ['a quotation inside', '"He said "run" and I ran."', { faults: [{ kind: 'nested', at: 9 }] }],
  ['a mark twice', '""We won," she said.', { faults: [{ kind: 'doubled', at: 0 }] }],
])('%s', (_, text, expected) => {
  expect(read(text)).toMatchObject(expected);
});

test('a paragraph may close what the one before left open', () => {
  const text = 'By morning it fell," she said. "Yes."';
  const reading = read(text, { ...alone, isCarried: true });
  expect(reading.closesCarried).toBe(19);
  expect(reading.faults).toEqual([]);
  expect(quotedIn(text, reading)).toEqual(['Yes.']);
});

test('a carried quotation leaves a sound paragraph alone', () => {
  const reading = read('She said "yes" twice.', { ...alone, isCarried: true });
  expect(reading).toMatchObject({ faults: [], pairs: [{ open: 9, close: 13 }] });
  expect(reading.closesCarried).toBeUndefined();
});

test('a paragraph may end inside a quotation that the next takes up', () => {
  expect(read('"One," he said. "Two.', { ...alone, mayRunOn: true })).toMatchObject({ faults: [], open: 16 });
});

test('an attribution cannot stand inside a quotation', () => {
  expect(read('"We won, she said. "Yes."')).toMatchObject({ faults: [{ kind: 'unclosed', at: 0 }] });
});

test.each(['"', '" ', ' "', '"a" ', '6"', '“', '«»'])('however many %j are read to the end', (copy) => {
  const text = copy.repeat(MANY / copy.length);
  expect(() => read(text, { isCarried: true, mayRunOn: true })).not.toThrow();
});
