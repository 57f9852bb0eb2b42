import type { Job } from '../plan.js';
import type { LintRequest } from '../request.js';

/** With fewer stories, starting threads costs about what they save: each loads the rules and warms up anew. */
const FEWEST_STORIES = 1000;
/** On two cores, one thread with V8's own helpers is about as fast. */
const FEWEST_CORES = 3;
const MOST_AUTO = 8;

function chooseThreads(stories: number): number {
  if (stories < FEWEST_STORIES) return 1;
  const cores = process.getBuiltinModule('node:os').availableParallelism();
  return cores < FEWEST_CORES ? 1 : Math.min(cores - 1, MOST_AUTO);
}

/** How many threads lint the stories of a run. What fixes, keeps results, takes times, or reads standard input has one. */
export function countThreads(
  { concurrency, fix, cache, stats, watch }: LintRequest,
  jobs: readonly Job[],
): number {
  if (concurrency === 1 || fix || cache || stats || watch || jobs.some(({ story }) => story.isStdin))
    return 1;
  return concurrency === 'auto' ? chooseThreads(jobs.length) : Math.min(concurrency, jobs.length);
}
