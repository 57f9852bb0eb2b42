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

/** FNV-1a over the code units of a word. */
function hashWord(content: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ content.charCodeAt(at), 0x01000193);
  return hash;
}

/** Spreads what differs in one bit over all of them (the finisher of MurmurHash3). */
function spread(hash: number): number {
  let bits = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

const join = (first: number, second: number): number => spread(Math.imul(first, 31) + second);

/** The least hash of the runs in each bin. */
function fillBins(content: string): Uint32Array {
  const bins = new Uint32Array(BINS).fill(EMPTY);
  let [before, last] = [0, 0];
  for (let start = 0, count = 1; start < content.length; count++) {
    const space = content.indexOf(' ', start);
    const end = space < 0 ? content.length : space;
    const word = hashWord(content, start, end);
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
  const hash = hashWord(content, 0, content.length);
  const other = spread(hashWord(content, content.length >> 1, content.length) ^ content.length);
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
