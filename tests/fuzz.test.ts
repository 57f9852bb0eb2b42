import { readFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { closeFolder } from './fuzz/checks.js';
import { KINDS } from './fuzz/kinds.js';
import fc from './seeded.js';

afterAll(closeFolder);

interface Found {
  readonly kind: string;
  readonly seed: number;
  readonly input: string;
}

const found = JSON.parse(
  readFileSync(new URL('fuzz/found.json', import.meta.url), 'utf8'),
) as readonly Found[];

test.each(found)('$kind, found with seed $seed, is mended', async ({ kind, input }) => {
  expect(await KINDS[kind]?.check(input)).toEqual([]);
});

test.each(Object.keys(KINDS))('%s: a few cases are sound', async (name) => {
  const { input, check, turn } = KINDS[name] as (typeof KINDS)[string];
  const property = fc.asyncProperty(input, async (text) => {
    expect(await check(text)).toEqual([]);
  });
  await fc.assert(property, { numRuns: Math.ceil(turn / 10) });
});
