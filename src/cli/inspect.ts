import type { FileReport } from '../engine/diagnostic.js';
import { fixStory } from './fix.js';
import type { Job } from './plan.js';
import type { LintRequest } from './request.js';
import type { Stats } from './stats/stats.js';
import type { Log } from './streams/log.js';
import { emit } from './streams/output.js';
import type { Progress } from './streams/progress.js';
import { attempt, lintOpened, type Opened } from './work.js';

/** A job that is done, with what was found. */
export interface Inspected {
  readonly job: Job;
  readonly report: FileReport;
}

/** What the work on stories has to know of its run. */
export interface Inspection {
  readonly log: Log;
  readonly progress: Progress;
  /** Where time is to be taken. */
  readonly stats?: Stats | undefined;
  /** Gives the report of a job from the round before, or makes it. */
  readonly recall?: ((job: Job, lint: () => FileReport | undefined) => FileReport | undefined) | undefined;
}

function inspectStory(job: Job, { fix }: LintRequest, log: Log): FileReport | undefined {
  const work = fix ? (opened: Opened) => fixStory(opened, log) : lintOpened;
  const spare = fix && job.story.isStdin ? (bytes: Buffer) => emit(1, bytes) : undefined;
  return attempt(job, log, work, spare);
}

/** Lints or fixes the stories one by one. What cannot be done is left out, and noted in the log. */
export function* inspect(
  jobs: readonly Job[],
  request: LintRequest,
  { log, progress, stats, recall }: Inspection,
): Generator<Inspected> {
  for (const [index, job] of (stats?.jobs ?? jobs).entries()) {
    const { shown } = job.story;
    progress.show(index, shown);
    const lint = () => inspectStory(job, request, log);
    const work = () => (recall ? recall(job, lint) : lint());
    const report = stats ? stats.timeFile(shown, work) : work();
    if (report) yield { job, report };
  }
}
