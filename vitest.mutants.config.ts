import { defineConfig } from 'vitest/config';

/** The tests that know what is mutated; the whole suite would take a day. */
export default defineConfig({
  test: {
    include: [`tests/mutants/${process.env.MUTANTS ?? 'quotation'}.ts`],
    setupFiles: ['tests/mutants/quick.ts'],
    testTimeout: 300_000,
  },
});
