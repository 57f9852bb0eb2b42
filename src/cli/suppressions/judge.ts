import { resolve, sep } from 'node:path';
import type { ConfigSuppression } from '../../config/index.js';
import { isOver } from '../../engine/suppress.js';
import type { Job } from '../plan.js';
import type { LintRequest } from '../request.js';

/** What became of a suppression in a run; `unchecked` where the run cannot tell. */
export type SuppressionState = 'in use' | 'idle' | 'expired' | 'unknown' | 'unchecked';

/** A run, as far as suppressions go by it. */
export interface JudgedRun {
  readonly jobs: readonly Job[];
  /** The places of the suppressions that silenced something. */
  readonly used: ReadonlySet<string>;
  /** The absolute paths that were linted whole. */
  readonly roots: readonly string[];
  /** The day of the run, `YYYY-MM-DD`. */
  readonly today: string;
}

/** The paths that a request is about, where it leaves nothing of them out. */
export const rootsOf = (request: LintRequest, cwd: string): readonly string[] =>
  request.changedSince === undefined && !request.shard ? request.paths.map((path) => resolve(cwd, path)) : [];

const isWithin = (path: string, root: string): boolean =>
  path === root || path.startsWith(root.endsWith(sep) ? root : root + sep);

/** Says what became of a suppression of a config. One is idle only where every file that it may cover was linted. */
export function judgeSuppression(suppression: ConfigSuppression, run: JudgedRun): SuppressionState {
  const { rule, from, until, reach, appliesTo } = suppression;
  if (isOver(until, run.today)) return 'expired';
  if (run.used.has(from)) return 'in use';
  const isReached = reach.every((place) => run.roots.some((root) => isWithin(place, root)));
  if (!isReached) return 'unchecked';
  const covered = run.jobs.filter(({ story }) => appliesTo(story.path));
  const hasRun = covered.some(({ plan }) => plan.rules.some((planned) => planned.rule.id === rule));
  return hasRun || covered.length === 0 ? 'idle' : 'unchecked';
}
