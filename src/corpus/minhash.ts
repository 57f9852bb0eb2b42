import { spread } from '../text/hash.js';

/**
 * Near-duplicates in linear time: MinHash (Broder, “On the resemblance and containment of documents”, 1997) with
 * one hash for each run of words instead of many (Li, Owen and Zhang, “One Permutation Hashing”, 2012), empty bins
 * filled from their neighbours (Shrivastava and Li, “Densifying One Permutation Hashing via Rotation”, 2014), of
 * each least hash a few bits (Li and König, “b-Bit Minwise Hashing”, 2010), and bands of bins as buckets (Leskovec,
 * Rajaraman and Ullman, “Mining of Massive Datasets”, chapter 3).
 */

export const BINS = 64;
const ROWS = 4;
export const BANDS = BINS / ROWS;

/** Words in a run. */
const RUN = 3;
const EMPTY = 0xffffffff;

const join = (first: number, second: number): number => spread(Math.imul(first, 31) + second);

/** The least hash of the runs in each bin. */
function fillBins(words: Uint32Array): Uint32Array {
  const bins = new Uint32Array(BINS).fill(EMPTY);
  for (let last = RUN - 1; last < words.length; last++) {
    const pair = join(words[last - 2] as number, words[last - 1] as number);
    const hash = join(pair, words[last] as number);
    const bin = hash % BINS;
    if (hash >>> 6 < (bins[bin] as number)) bins[bin] = hash >>> 6;
  }
  return bins;
}

/** The 16 bits of each bin, which of two texts are mostly the same where the texts are; words by their hashes. */
export function signatureOf(words: Uint32Array): Uint16Array {
  const bins = fillBins(words);
  const signature = new Uint16Array(BINS);
  for (let bin = 0; bin < BINS; bin++) {
    // An empty bin holds what the next full one holds, told apart by how far off that is.
    let value = bins[bin] as number;
    let distance = 0;
    while (value === EMPTY && distance < BINS) value = bins[(bin + ++distance) % BINS] as number;
    signature[bin] = join(value, distance);
  }
  return signature;
}

/**
 * The bucket of a band of the signature that starts at `start`: two texts that are much the same have one of them in
 * common, for the same band.
 */
export function bucketOf(signatures: ArrayLike<number>, start: number, band: number): number {
  const end = start + (band + 1) * ROWS;
  let bucket = band;
  for (let bin = end - ROWS; bin < end; bin++) bucket = join(bucket, signatures[bin] as number);
  return bucket;
}

/** About how much of two texts is common, from 0 to 1, by the signatures that start at these places. */
export function estimateOf(signatures: ArrayLike<number>, first: number, second: number): number {
  let same = 0;
  for (let bin = 0; bin < BINS; bin++) if (signatures[first + bin] === signatures[second + bin]) same++;
  return same / BINS;
}

/** The runs of words in a text, with single spaces between them, each once. */
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
