import { expect, test } from 'vitest';
import { applyEdits, conflict, type Edit, spanOf } from '../../src/text/edit.js';
import fc, { MANY } from '../seeded.js';

const edit = (start: number, end: number, text = ''): Edit => ({ range: { start, end }, text });

test.each([
  ['apart', edit(0, 2), edit(4, 6), false],
  ['side by side', edit(0, 2), edit(2, 4), false],
  ['sharing a character', edit(0, 3), edit(2, 4), true],
  ['one inside the other', edit(0, 9), edit(2, 4), true],
  ['the same place', edit(2, 4, 'a'), edit(2, 4, 'b'), true],
  ['two insertions at one place', edit(2, 2, 'a'), edit(2, 2, 'b'), true],
  ['two insertions side by side', edit(2, 2, 'a'), edit(3, 3, 'b'), false],
  ['an insertion inside', edit(2, 6), edit(4, 4, 'a'), true],
  ['an insertion at the start', edit(2, 6), edit(2, 2, 'a'), false],
  ['an insertion at the end', edit(2, 6), edit(6, 6, 'a'), false],
])('edits %s: conflict %#', (_, a, b, expected) => {
  expect(conflict(a, b)).toBe(expected);
  expect(conflict(b, a)).toBe(expected);
});

test.each([
  ['nothing to do', 'storm', [], 'storm'],
  ['a replacement', 'the the storm', [edit(4, 8)], 'the storm'],
  ['insertions at both ends', 'storm', [edit(5, 5, '.'), edit(0, 0, 'A ')], 'A storm.'],
  ['an insertion before a replacement', 'abc', [edit(1, 2, 'B'), edit(1, 1, '-')], 'a-Bc'],
  ['an insertion behind a replacement', 'abc', [edit(2, 2, '-'), edit(1, 2, 'B')], 'aB-c'],
  ['everything deleted', 'abc', [edit(0, 3)], ''],
  ['an edit in an empty text', '', [edit(0, 0, 'a')], 'a'],
  ['an emoji left whole', 'a👩‍👧b', [edit(0, 1, 'x'), edit(6, 7, 'y')], 'x👩‍👧y'],
])('%s', (_, text, edits, expected) => {
  expect(applyEdits(text, edits)).toBe(expected);
});

test('edits that overlap are refused', () => {
  expect(() => applyEdits('abcdef', [edit(0, 3), edit(2, 4)])).toThrow(RangeError);
});

/** Edits that stand apart, made by cutting a text into pieces and changing every other piece. */
const apart = fc.array(fc.tuple(fc.string({ maxLength: 4 }), fc.string({ maxLength: 4 })), { maxLength: 8 });

test('edits do what replacing from the end does, in any order', () => {
  fc.assert(
    fc.property(apart, fc.string({ maxLength: 4 }), fc.boolean(), (pieces, fresh, isReversed) => {
      let text = '';
      let expected = '';
      const edits: Edit[] = [];
      for (const [kept, changed] of pieces) {
        const start = text.length + kept.length;
        text += `${kept}${changed}|`;
        expected += `${kept}${fresh}|`;
        edits.push(edit(start, start + changed.length, fresh));
      }
      expect(applyEdits(text, isReversed ? edits.reverse() : edits)).toBe(expected);
    }),
  );
});

test('edits span from the first to the last, however many there are', () => {
  expect(spanOf([edit(4, 9), edit(2, 3), edit(5, 5)])).toEqual({ start: 2, end: 9 });
  const many = Array.from({ length: MANY }, (_, i) => edit(2 * i, 2 * i + 1));
  expect(spanOf(many)).toEqual({ start: 0, end: 2 * MANY - 1 });
});
