import type { Outline } from '../rule/corpus.js';
import { hashKey } from '../text/hash.js';
import { indexLines, positionAt } from '../text/lines.js';
import type { Comparison, Comparisons } from './comparison.js';
import { signatureOf } from './minhash.js';
import { hashWords } from './words.js';

/** What a story is known by, by one rule, in numbers: few enough that those of very many stories are kept. */
export interface Sketch {
  /** The signature of words, or the two halves of the hash of a key. */
  readonly hashes: ArrayLike<number>;
  /** Where the mark stands: offset, line and column of its start, and the same of its end. */
  readonly place: ArrayLike<number>;
}

/** The sketches of a story by the ids of the rules; a rule by which it has no mark is not among them. */
export type Sketches = ReadonlyMap<string, Sketch>;

/** How many numbers a place is. */
export const PLACE_SIZE = 6;

function hashesOf({ rule }: Comparison, content: string): ArrayLike<number> | undefined {
  if (rule.compares === 'keys') return hashKey(content);
  const words = hashWords(content);
  return words.length < (rule.fewest ?? 0) ? undefined : signatureOf(words);
}

/** Draws a story as all rules that compare it see it. */
export function sketchStory(outline: Outline, comparisons: Comparisons): Sketches {
  const lines = indexLines(outline.text);
  const found = new Map<string, Sketch>();
  for (const [id, comparison] of comparisons) {
    const mark = comparison.rule.mark(outline, comparison.options);
    const hashes = mark && hashesOf(comparison, mark.content);
    if (!hashes) continue;
    const [start, end] = [positionAt(lines, mark.range.start), positionAt(lines, mark.range.end)];
    const place = [start, end].flatMap(({ offset, line, column }) => [offset, line, column]);
    found.set(id, { hashes, place });
  }
  return found;
}
