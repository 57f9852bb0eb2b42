// Lays out the copy that is linted, in a folder of its own: nothing there changes while others work in the checkout.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inventStory, lengthOf } from './invented.js';

/** Real stories; where they are absent, as many invented ones stand in for them. */
const REAL = fileURLToPath(new URL('../../shared/corpus/', import.meta.url));
const INVENTED = 1000;

/** The stories of a folder. */
export function storiesIn(folder) {
  const paths = readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name))
    .filter((path) => /\.(?:txt|md)$/.test(path))
    .sort();
  return { folder, paths };
}

export const sizeOf = ({ paths }) => paths.reduce((sum, path) => sum + statSync(path).size, 0);

/** Writes invented stories, a hundred to a folder. */
export function inventStories(folder, count, from = 0) {
  for (let seed = from; seed < count; seed++) {
    const shelf = join(folder, String(Math.floor(seed / 100)));
    mkdirSync(shelf, { recursive: true });
    writeFileSync(join(shelf, `${seed}.txt`), inventStory(seed, lengthOf(seed)));
  }
}

export function layOutCorpus(folder) {
  const corpus = join(folder, 'corpus');
  const isReal = existsSync(REAL);
  if (isReal) cpSync(REAL, corpus, { recursive: true });
  else inventStories(corpus, INVENTED);
  return { ...storiesIn(corpus), isReal };
}

/** A part of the stories, taken evenly, in a folder of its own. */
export function layOutPart({ paths }, folder, count) {
  mkdirSync(folder, { recursive: true });
  const step = Math.max(1, paths.length / count);
  for (let place = 0; place < paths.length; place += step) {
    const path = paths[Math.floor(place)];
    cpSync(path, join(folder, path.split(/[\\/]/).at(-1)));
  }
  return storiesIn(folder);
}

/** One story of some 5 KB, the length that a start is measured with. */
export function layOutOne({ paths }, folder, bytes = 5000) {
  const far = (path) => Math.abs(statSync(path).size - bytes);
  const nearest = paths.reduce((best, path) => (far(path) < far(best) ? path : best));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'story.txt'), readFileSync(nearest));
  return storiesIn(folder);
}

/** A single text as a file in a folder of its own. */
export function layOutText(folder, text) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'story.txt'), text);
  return storiesIn(folder);
}
