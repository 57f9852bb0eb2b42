import { expect, test } from 'vitest';
import { indexLines, lineAt, positionAt } from '../../src/text/lines.js';
import fc from '../seeded.js';

test.each([
  ['no text', '', [0]],
  ['one line', 'storm', [0]],
  ['a final newline', 'storm\n', [0, 6]],
  ['newlines', 'a\nb\n\nc', [0, 2, 4, 5]],
  ['carriage returns with newlines', 'a\r\nb\r\n\r\nc', [0, 3, 6, 8]],
  ['carriage returns alone', 'a\rb\r\rc', [0, 2, 4, 5]],
  ['a mixture', 'a\n\rb\r\nc', [0, 2, 3, 6]],
  ['separators that end no line', 'a\u2028b\u0085c\vd\fe', [0]],
])('lines of %s', (_, text, starts) => {
  expect(indexLines(text)).toEqual(starts);
});

test.each([
  ['the start', 0, 1, 1],
  ['inside a line', 4, 2, 2],
  ['the end of a line', 2, 1, 3],
  ['an emoji counts two units', 9, 2, 7],
  ['the end of the text', 10, 3, 1],
])('position of %s', (_, offset, line, column) => {
  expect(positionAt(indexLines('ab\nc d👩d\n'), offset)).toEqual({ line, column, offset });
});

test('every offset has the line that holds it', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '\n', '\r', '\r\n', '😀'), maxLength: 60 });
  fc.assert(
    fc.property(text, fc.nat(), (copy, seed) => {
      const lines = indexLines(copy);
      const offset = seed % (copy.length + 1);
      const line = lineAt(lines, offset);
      expect(lines[line]).toBeLessThanOrEqual(offset);
      expect(lines[line + 1] ?? Number.POSITIVE_INFINITY).toBeGreaterThan(offset);
      expect(positionAt(lines, offset).column).toBe(offset - (lines[line] ?? 0) + 1);
    }),
  );
});
