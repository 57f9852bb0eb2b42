import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Real copy to compare with, where it lies beside the checkout. */
const CORPUS = new URL('../../shared/corpus/', import.meta.url);

export const hasCorpus = existsSync(CORPUS);

/** The texts of its stories in the order of their names, every `step`th of them. */
export const readCorpus = (step = 1): readonly string[] =>
  readdirSync(CORPUS)
    .sort()
    .filter((_, index) => index % step === 0)
    .map((name) => readFileSync(new URL(name, CORPUS), 'utf8').replace(/^\uFEFF/, ''));

/** The texts of the project’s own stories, sound and broken. */
export const readOwn = (): readonly string[] =>
  ['seeds', 'examples/faulty'].flatMap((folder) => {
    const url = new URL(`../${folder}/`, import.meta.url);
    return readdirSync(url).map((name) => readFileSync(new URL(name, url), 'utf8').replace(/^\uFEFF/, ''));
  });
