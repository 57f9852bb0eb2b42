import type { FileReport } from '../engine/diagnostic.js';
import { countIn, emptySummary, type RuleFacts, type Summary } from '../report/index.js';
import { keepTouched } from './changes/touched.js';
import { inspectTogether } from './crew/crew.js';
import { countThreads } from './crew/threads.js';
import { type Inspection, inspect } from './inspect.js';
import type { Job } from './plan.js';
import { type Overhear, openReports } from './reports.js';
import type { LintRequest } from './request.js';
import { openStats } from './stats/stats.js';
import type { Log } from './streams/log.js';
import { openProgress } from './streams/progress.js';
import { openBreath } from './streams/signals.js';
import { noteFailures } from './work.js';

const errorsOf = <T extends FileReport['diagnostics'][number]>(diagnostics: readonly T[]): readonly T[] =>
  diagnostics.filter(({ severity }) => severity === 'error');

export const withErrorsAlone = (report: FileReport): FileReport => ({
  ...report,
  diagnostics: errorsOf(report.diagnostics),
  ...(report.suppressed && { suppressed: errorsOf(report.suppressed) }),
});

/** Whether what was found is exit code 1. */
export const hasFailed = (
  { errors, warnings }: Summary,
  { maxWarnings }: Pick<LintRequest, 'maxWarnings'>,
): boolean => errors > 0 || (maxWarnings !== undefined && warnings > maxWarnings);

/** What reports have to know of a run. */
export interface ReportingRun {
  readonly cwd: string;
  readonly rules: readonly RuleFacts[];
  readonly log: Log;
  /** What else becomes of the report of a story before it counts. */
  readonly settle: (report: FileReport, job: Job) => FileReport;
  /** Gives the report of a job from the round before, or makes it. */
  readonly recall?: Inspection['recall'];
  /** Where results are kept from run to run. */
  readonly cache?: Inspection['cache'];
  /** Hears of all text of reports, and where it goes. */
  readonly overhear?: Overhear | undefined;
}

/** Lints the stories one by one, or fixes them, and writes the reports as they grow. Gives the exit code. */
export async function reportOn(
  jobs: readonly Job[],
  request: LintRequest,
  run: ReportingRun,
): Promise<number> {
  const { quiet } = request;
  const { log } = run;
  const progress = openProgress(jobs.length);
  const stories = jobs.map(({ story }) => story);
  const reports = await openReports(request, { ...run, stories, beforeWriting: progress.clear });
  const stats = request.stats ? openStats(jobs) : undefined;
  const inspection = { log, progress, stats, cache: run.cache, recall: run.recall };
  const threads = countThreads(request, jobs);
  const inspected =
    threads > 1 ? inspectTogether(jobs, threads, inspection) : inspect(jobs, request, inspection);
  let summary = emptySummary;
  const breathe = openBreath();
  for await (const { job, report: whole } of inspected) {
    await breathe();
    const settled = run.settle(whole, job);
    const report = job.changed ? keepTouched(settled, job.changed) : settled;
    noteFailures(report, log);
    summary = countIn(summary, report);
    reports.add(quiet ? withErrorsAlone(report) : report);
  }
  progress.clear();
  reports.end();
  stats?.print();
  return hasFailed(summary, request) ? 1 : 0;
}
