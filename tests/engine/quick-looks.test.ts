import { expect, test } from 'vitest';
import { writeInFull } from '../../src/engine/forms.js';
import { mayHaveName, namesIn } from '../../src/engine/names.js';
import { mayHaveValue, valuesIn } from '../../src/engine/values.js';
import fc, { runs } from '../seeded.js';

const PARTS =
  'zero one two five nine ten twelve nineteen twenty forty ninety hundred thousand million bn first second third fifth twelfth ' +
  'noon midnight minus per cent percent % Oct. Sen. U.S. U. S. st Jan Mon Ore. pm p.m. 3 \u0664 \u00bd and a to go boats os st ' +
  '- \u2013 \u2014 , . / £ Brik O\u2019Brik \u00c9t\u00e9 \u01c5emal \u212a \u017fix n\u0131ne';
const copies = fc
  .array(fc.tuple(fc.constantFrom(...PARTS.split(' ')), fc.constantFrom(' ', '', '-', '\u00a0')), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.flat().join(''));

test('no value and no name escapes the quick look', () => {
  fc.assert(
    fc.property(copies, (copy) => {
      const full = writeInFull(copy);
      expect(mayHaveValue(copy) || valuesIn(full).length === 0).toBe(true);
      expect(mayHaveName(copy) || mayHaveValue(copy) || namesIn(full).length === 0).toBe(true);
    }),
    { numRuns: runs(20_000) },
  );
});

test('most copy is passed over', () => {
  const copy = 'the harbor by the sea, a day after';
  expect([mayHaveValue(copy), mayHaveName(copy)]).toEqual([false, false]);
});
