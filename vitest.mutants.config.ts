import { defineConfig } from 'vitest/config';

/** The tests that know what is mutated; the whole suite would take a day. */
const TESTS = process.env.MUTANTS_TESTS ?? 'tests/submission/quotation/*.test.ts';

export default defineConfig({
  test: { include: TESTS.split(' '), setupFiles: ['tests/mutants.ts'], testTimeout: 300_000, isolate: false },
});
