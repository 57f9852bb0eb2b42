import { hashPart, spread } from './hash.js';

/**
 * Near-duplicates in linear time: MinHash (Broder, “On the resemblance and containment of documents”, 1997) with
 * one hash for each run of words instead of many (Li, Owen and Zhang, “One Permutation Hashing”, 2012), empty bins
 * filled from their neighbours (Shrivastava and Li, “Densifying One Permutation Hashing via Rotation”, 2014), and
 * bands of bins as buckets (Leskovec, Rajaraman and Ullman, “Mining of Massive Datasets”, chapter 3).
 */

const BINS = 64;
const ROWS = 4;
export const BANDS = BINS / ROWS;

/** Words in a run. */
const RUN = 3;
const EMPTY = 0xffffffff;

const join = (first: number, second: number): number => spread(Math.imul(first, 31) + second);

/** The least hash of the runs in each bin. */
function fillBins(content: string): Uint32Array {
  const bins = new Uint32Array(BINS).fill(EMPTY);
  let [before, last] = [0, 0];
  for (let start = 0, count = 1; start < content.length; count++) {
    const space = content.indexOf(' ', start);
    const end = space < 0 ? content.length : space;
    const word = hashPart(content, start, end);
    const hash = join(join(before, last), word);
    before = last;
    last = word;
    start = end + 1;
    if (count >= RUN) bins[hash % BINS] = Math.min(bins[hash % BINS] as number, hash >>> 6);
  }
  return bins;
}

/** Lets each empty bin hold what the next full one holds, told apart by how far off that is. */
function fillGaps(bins: Uint32Array): Uint32Array {
  return bins.map((value, bin) => {
    let distance = 0;
    while (value === EMPTY && distance < BINS) value = bins[(bin + ++distance) % BINS] as number;
    return join(value, distance);
  });
}

/** The buckets of a text: two texts that are much the same have one of them in common, at the same index. */
export function bucketsOfWords(content: string): Float64Array {
  const bins = fillGaps(fillBins(content));
  return Float64Array.from({ length: BANDS }, (_, band) =>
    bins.subarray(band * ROWS, (band + 1) * ROWS).reduce(join, band),
  );
}

/** The one bucket of a key. */
export const bucketsOfKey = (content: string): Float64Array => {
  const hash = hashPart(content, 0, content.length);
  const other = spread(hashPart(content, content.length >> 1, content.length) ^ content.length);
  return Float64Array.of((spread(hash) & 0x1fffff) * 2 ** 32 + other);
};

/** The runs of words in a text, each once. */
export function runsOf(content: string): ReadonlySet<string> {
  const words = content.split(' ');
  const runs = new Set<string>();
  for (let at = 0; at + RUN <= words.length; at++) runs.add(words.slice(at, at + RUN).join(' '));
  return runs;
}

/** How much of two sets is common: their exact Jaccard index, from 0 to 1. */
export function likenessOf(runs: ReadonlySet<string>, others: ReadonlySet<string>): number {
  const [small, large] = runs.size < others.size ? [runs, others] : [others, runs];
  let common = 0;
  for (const run of small) if (large.has(run)) common++;
  const all = small.size + large.size - common;
  return all === 0 ? 0 : common / all;
}
