import { expect, test } from 'vitest';
import { json } from '../../src/report/json.js';
import { jsonl } from '../../src/report/jsonl.js';
import { hostileFile } from './hostile.js';
import { clean, fileOf, write } from './sample.js';

test('a line for each diagnostic says what json says', () => {
  const files = [clean(), fileOf('[|a|] [|b|]'), hostileFile];
  const lines = write(jsonl, files).trimEnd().split('\n');
  const known = JSON.parse(write(json, files)).files.flatMap(
    ({ path, diagnostics }: { path: string; diagnostics: object[] }) =>
      diagnostics.map((diagnostic) => ({ path, ...diagnostic })),
  );
  expect(lines.map((line) => JSON.parse(line))).toEqual(known);
  expect(known).toHaveLength(6);
});

test('a run without findings writes nothing', () => {
  expect(write(jsonl, [clean()])).toBe('');
});
