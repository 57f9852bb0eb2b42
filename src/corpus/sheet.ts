import type { Twin } from '../rule/corpus.js';
import type { Comparison } from './comparison.js';
import { BANDS, BINS, bucketOf, estimateOf } from './minhash.js';
import { PLACE_SIZE, type Sketch } from './sketch.js';

/** The sketches of all stories by one rule, in a few long rows of numbers. */
export interface Sheet {
  /** The rule as the plan of each story has it; undefined where that has it not. */
  readonly comparisons: readonly (Comparison | undefined)[];
  readonly note: (story: number, sketch: Sketch) => void;
  /** In how many ways a story may be in one bucket with another. */
  readonly bands: number;
  /** The bucket of a story; undefined where it has no mark. */
  readonly bucketOf: (story: number, band: number) => number | undefined;
  /** About how much of two stories is common, from 0 to 1; of keys, all or nothing. */
  readonly estimate: (first: number, second: number) => number;
  /** Where the mark of a story stands. */
  readonly placeOf: (story: number) => Pick<Twin['elsewhere'], 'start' | 'end'>;
}

/** Opens the sheet of a rule over as many stories as there are comparisons. */
export function openSheet(compares: 'keys' | 'words', comparisons: Sheet['comparisons']): Sheet {
  const count = comparisons.length;
  const size = compares === 'keys' ? 2 : BINS;
  const hashes = compares === 'keys' ? new Uint32Array(count * size) : new Uint16Array(count * size);
  const places = new Uint32Array(count * PLACE_SIZE);
  const isMarked = new Uint8Array(count);

  const keyOf = (story: number): number =>
    (hashes[2 * story] as number) * 2 ** 21 + ((hashes[2 * story + 1] as number) & 0x1fffff);
  const isSameKey = (first: number, second: number): boolean =>
    keyOf(first) === keyOf(second) && hashes[2 * first + 1] === hashes[2 * second + 1];
  const positionAt = (at: number) => {
    const [offset, line, column] = places.subarray(at, at + 3) as ArrayLike<number> as [
      number,
      number,
      number,
    ];
    return { line, column, offset };
  };

  return {
    comparisons,
    note: (story, sketch) => {
      hashes.set(sketch.hashes, story * size);
      places.set(sketch.place, story * PLACE_SIZE);
      isMarked[story] = 1;
    },
    bands: compares === 'keys' ? 1 : BANDS,
    bucketOf: (story, band) => {
      if (!isMarked[story]) return undefined;
      return compares === 'keys' ? keyOf(story) : bucketOf(hashes, story * size, band);
    },
    estimate: (first, second) =>
      compares === 'keys'
        ? Number(isSameKey(first, second))
        : estimateOf(hashes, first * size, second * size),
    placeOf: (story) => ({
      start: positionAt(story * PLACE_SIZE),
      end: positionAt(story * PLACE_SIZE + PLACE_SIZE / 2),
    }),
  };
}
