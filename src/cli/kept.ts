import type { Configs } from '../config/index.js';
import type { FileReport } from '../engine/diagnostic.js';
import type { OpenBaseline } from './baseline/open.js';
import { readDay } from './clock.js';
import type { Job } from './plan.js';
import type { LintRequest } from './request.js';
import type { Log } from './streams/log.js';
import { rootsOf } from './suppressions/judge.js';
import { noteSuppressions } from './suppressions/note.js';
import { Trouble } from './trouble.js';

/** What a run keeps an eye on beside its reports. */
export interface Kept {
  readonly jobs: readonly Job[];
  /** Takes the report of a story, and gives what of it counts. */
  readonly settle: (report: FileReport, job: Job) => FileReport;
  /** Says and writes what there is to say and write at the end. */
  readonly end: () => Promise<void>;
}

async function openBaselineOf(request: LintRequest, cwd: string): Promise<OpenBaseline | undefined> {
  const { baseline, paths, stdinFilename } = request;
  if (!baseline) return undefined;
  if (baseline.mode !== 'hold' && paths.includes('-') && stdinFilename === undefined)
    throw new Trouble('a baseline knows stories by their files; "--stdin-filename" names standard input.');
  return (await import('./baseline/open.js')).openBaseline(baseline, cwd);
}

/** Opens what is kept over the reports of a run. Throws a `Trouble`. */
export async function openKept(
  request: LintRequest,
  planned: readonly Job[],
  configs: Configs,
  run: { readonly cwd: string; readonly log: Log },
): Promise<Kept> {
  const { cwd, log } = run;
  const used = new Set<string>();
  const baseline = await openBaselineOf(request, cwd);
  const rewrites = request.fix || request.diff;
  const jobs =
    baseline && rewrites ? planned.map((job) => ({ ...job, select: baseline.selectOf(job.story) })) : planned;
  return {
    jobs,
    settle: (report, job) => {
      for (const place of report.used ?? []) used.add(place);
      return baseline ? baseline.settle(report, job) : report;
    },
    end: async () => {
      if (request.diff || request.listFiles) return;
      baseline?.end(log);
      await noteSuppressions(configs, { jobs, used, roots: rootsOf(request, cwd), today: readDay() }, log);
    },
  };
}
