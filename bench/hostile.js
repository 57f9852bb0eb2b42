// A handful of the texts that newslint is tested with because they make linters slow or crash.
import { importSource } from '../scripts/import-source.js';

const CHOSEN = [
  'paragraphs of a letter',
  'list items',
  'quotations that never close',
  'round brackets that open',
  'curly marks that open',
  'single marks',
  'invisible characters',
  'a-a-a',
  '. . .',
  'spaces',
  'digits and commas',
  'distinct words',
  'combining marks',
  'sentences all but alike',
  'conversions, all different',
  'everything at once, nothing closed',
];

/** Hostile stories of a length, by name. */
export async function hostileStories(length) {
  const { MAKERS } = await importSource('tests/hostile/makers.ts');
  return CHOSEN.map((name) => ({ name, text: MAKERS[name](length) }));
}
