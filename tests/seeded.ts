import fc from 'fast-check';

/** Every run reads the same random input, so that a test that passed goes on passing. */
const SEED = 20_261_123;

fc.configureGlobal({ seed: SEED });

/** How often to run a property; seldom where it is run anew for each of hundreds of mutants. */
export const runs = (count: number): number => (process.env.NEWSLINT_MUTANTS ? Math.min(count, 10) : count);

/** How many characters of hostile copy to read; few where they are read anew for each of hundreds of mutants. */
export const MANY = process.env.NEWSLINT_MUTANTS ? 3_000 : 300_000;

export default fc;
