import { expect, test } from 'vitest';
import { isWebResidue, RESIDUE_LINES } from '../../rules/lists/web-residue.js';
import fc from '../seeded.js';

test.each(RESIDUE_LINES.map((line) => [line.source, line] as const))(
  'a line like %s is one',
  (source, line) => {
    const lines = fc
      .stringMatching(new RegExp(source.replaceAll('\\b', '')))
      .filter((text) => text.length <= 200 && text === text.trim() && line.test(text));
    fc.assert(
      fc.property(lines, (text) => isWebResidue(text)),
      { numRuns: 40 },
    );
  },
);

test('copy is none', () => {
  expect(isWebResidue('The ferry left at noon.')).toBe(false);
  expect(isWebResidue('Shares fell on Friday, and ferries left.')).toBe(false);
});
