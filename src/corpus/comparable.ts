import { foldWords, type Outline } from '../rule/corpus.js';
import type { PlannedRule } from '../rule/plan.js';
import type { Comparison } from './comparison.js';
import { likenessOf, runsOf } from './minhash.js';
import type { Sketches } from './sketch.js';

/** A story of a run. */
export interface Comparable {
  /** As the user is shown it. */
  readonly path: string;
  readonly rules: readonly PlannedRule[];
  /** Reads it and parses it, or finds its outline, anew each time; undefined where that cannot be done. */
  readonly open: () => Outline | undefined;
  /** Gives its sketches from elsewhere, or has them made. */
  readonly recall?: (sketch: () => Sketches) => Sketches;
}

/** The words of a story by a rule, and their runs. */
export interface Wording {
  readonly words: string;
  readonly runs: ReadonlySet<string>;
}

/** Opens a story again for its words by a rule. */
export function readWording(story: Comparable, { rule, options }: Comparison): Wording | undefined {
  const outline = story.open();
  const mark = outline && rule.mark(outline, options);
  if (!mark) return undefined;
  const words = foldWords(mark.content);
  return { words, runs: runsOf(words) };
}

/** How much of the words of two stories is common, from 0 to 1. */
export function measure(one: Wording | undefined, other: Wording | undefined): number {
  if (!one || !other) return 0;
  return one.words === other.words ? 1 : likenessOf(one.runs, other.runs);
}
