import { expect, test } from 'vitest';
import { planOf } from '../src/index.js';
import { hasCorpus, readCorpus, readOwn } from './corpus.js';
import { findTrouble } from './fixes/trouble.js';

/** `npm run corpus-fixes` tries every story of the corpus, the suite every so many. */
const STEPS = { recommended: 11, uk: 23, ap: 37, all: 53 };
const presets = Object.entries(STEPS).map(
  ([name, step]) => [name, process.env.MODE === 'whole' ? 1 : step] as const,
);
const planFor = (preset: string) => planOf(`newslint:${preset}`, '2026-11-23');

test.each(presets)(
  'fixes of newslint:%s lose nothing of our own stories and start nothing in them',
  (preset) => {
    expect(readOwn().map((text) => findTrouble(text, planFor(preset)))).toEqual(readOwn().map(() => []));
  },
);

test.skipIf(!hasCorpus).each(presets)(
  'fixes of newslint:%s lose nothing of ../shared/corpus, which is here, and start nothing in it',
  (preset, step) => {
    const troubles = readCorpus(step).flatMap((text) =>
      findTrouble(text, planFor(preset)).map((trouble) => `${text.trim().split('\n')[0]}: ${trouble}`),
    );
    expect(troubles).toEqual([]);
  },
  1_800_000,
);
