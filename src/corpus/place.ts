import type { Mark, Twin } from '../rule/corpus.js';
import type { PlannedRule } from '../rule/plan.js';
import type { Submission } from '../submission/types.js';
import { indexLines, positionAt } from '../text/lines.js';
import type { Buckets } from './buckets.js';
import type { Comparison } from './comparison.js';
import { likenessOf, runsOf } from './minhash.js';

/** A story of a run. */
export interface Comparable {
  /** As the user is shown it. */
  readonly path: string;
  readonly rules: readonly PlannedRule[];
  /** Reads and parses it, anew each time; undefined where that cannot be done. */
  readonly open: () => Submission | undefined;
  /** Gives its buckets from elsewhere, or finds them. */
  readonly recall?: (find: () => Buckets) => Buckets;
}

/** A mark with what it takes to measure it against others and to point at it. */
export interface Placed {
  readonly mark: Mark;
  readonly twin: Omit<Twin, 'likeness'>;
  readonly runs?: ReadonlySet<string>;
}

/** Opens a story again to see its mark by a rule. */
export function placeMark(story: Comparable, { rule, options }: Comparison): Placed | undefined {
  const submission = story.open();
  const mark = submission && rule.mark(submission, options);
  if (!mark) return undefined;
  const { range, content } = mark;
  const lines = indexLines(submission.text);
  const [start, end] = [positionAt(lines, range.start), positionAt(lines, range.end)];
  const twin = { range, elsewhere: { path: story.path, start, end } };
  return { mark, twin, ...(rule.compares === 'words' && { runs: runsOf(content) }) };
}

/** How much of two marks is common, from 0 to 1. */
export function measure(one: Placed | undefined, other: Placed | undefined): number {
  if (!one || !other) return 0;
  if (one.mark.content === other.mark.content) return 1;
  return one.runs && other.runs ? likenessOf(one.runs, other.runs) : 0;
}
