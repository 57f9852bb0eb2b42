import { dirname } from 'node:path';
import type { FileReport } from '../engine/diagnostic.js';
import { sweepDrafts } from './bytes/draft.js';
import type { Cache } from './cache/open.js';
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
  /** Where results are kept from run to run. */
  readonly cache?: Cache | undefined;
  /** Gives the report of a job from the round before, or makes it. */
  readonly recall?: ((job: Job, lint: () => FileReport | undefined) => FileReport | undefined) | undefined;
}

/** The work on a story whose results are kept: it is spared where they are known and there is nothing to fix. */
function workWith(cache: Cache, { fix }: LintRequest, work: (opened: Opened) => FileReport) {
  const isDone = (report: FileReport): boolean => !fix || report.diagnostics.every((each) => !each.fix);
  return (opened: Opened): FileReport => {
    if (opened.story.isStdin) return work(opened);
    const known = cache.recall(opened);
    if (known && isDone(known)) return known;
    const report = work(opened);
    if (report.text === opened.filed.text && isDone(report)) cache.keep(opened, report);
    return report;
  };
}

function inspectStory(job: Job, request: LintRequest, { log, cache }: Inspection): FileReport | undefined {
  const { fix } = request;
  if (fix && !job.story.isStdin) sweepDrafts(dirname(job.story.realPath));
  const plain = fix ? (opened: Opened) => fixStory(opened, log) : lintOpened;
  const spare = fix && job.story.isStdin ? (bytes: Buffer) => emit(1, bytes) : undefined;
  return attempt(job, log, cache ? workWith(cache, request, plain) : plain, spare);
}

/** Lints or fixes the stories one by one. What cannot be done is left out, and noted in the log. */
export function* inspect(
  jobs: readonly Job[],
  request: LintRequest,
  inspection: Inspection,
): Generator<Inspected> {
  const { progress, stats, recall } = inspection;
  for (const [index, job] of (stats?.jobs ?? jobs).entries()) {
    const { shown } = job.story;
    progress.show(index, shown);
    const lint = () => inspectStory(job, request, inspection);
    const work = () => (recall ? recall(job, lint) : lint());
    const report = stats ? stats.timeFile(shown, work) : work();
    if (report) yield { job, report };
  }
}
