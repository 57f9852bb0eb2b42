import { expect, test } from 'vitest';
import { closing } from '../../src/report/closing.js';
import { coloursFor } from '../../src/report/colours.js';
import { countIn, emptySummary, type Look } from '../../src/report/index.js';
import { clean, fileOf, look } from './sample.js';

const say = (counts: Partial<typeof emptySummary>, differing: Partial<Look> = {}) =>
  closing({ ...emptySummary, ...counts }, { ...look, ...differing }, coloursFor(look));

test.each([
  [{}, ''],
  [{ files: 1 }, '1 submission, nothing to report.\n'],
  [{ files: 16, warnings: 3 }, '16 submissions, 3 findings: 0 errors, 3 warnings.\n'],
  [{ files: 1, errors: 1 }, '1 submission, 1 finding: 1 error, 0 warnings.\n'],
  [{ files: 2, infos: 2 }, '2 submissions, 2 findings: 0 errors, 0 warnings, 2 infos.\n'],
  [
    { files: 20_000, errors: 1_234_567, fixable: 1000 },
    '20,000 submissions, 1,234,567 findings: 1,234,567 errors, 0 warnings.\n1,000 can be fixed with --fix.\n',
  ],
])('%j', (counts, expected) => {
  expect(say(counts)).toBe(expected);
});

test('the hint is left out where nothing can be done about it', () => {
  expect(say({ files: 1, errors: 1, fixable: 1 }, { fixable: false })).not.toContain('--fix');
});

test('a quiet clean run says nothing', () => {
  expect(say({ files: 1 }, { quiet: true })).toBe('');
  expect(say({ files: 1, errors: 1 }, { quiet: true })).not.toBe('');
});

test('files are counted with their findings', () => {
  const fix = { title: 'Delete it.', edits: [] };
  const file = fileOf('[|a|] [|b|] [|c|]', { fix }, { severity: 'error', fix }, { severity: 'info' });
  const summary = [clean(), file].reduce(countIn, emptySummary);
  expect(summary).toEqual({ files: 2, errors: 1, warnings: 1, infos: 1, fixable: 2 });
});
