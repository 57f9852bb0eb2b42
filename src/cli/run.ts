import type { Rule } from '../rule/rule.js';
import { readWhole } from './bytes/read.js';
import { startWatch } from './clock.js';
import { listFiles } from './commands/list-files.js';
import { diffStories } from './diff.js';
import { gatherJobs } from './gather.js';
import { openKept } from './kept.js';
import type { Job } from './plan.js';
import { type ReportingRun, reportOn } from './report.js';
import type { LintRequest } from './request.js';
import { openLog } from './streams/log.js';
import { emit } from './streams/output.js';

async function perform(request: LintRequest, jobs: readonly Job[], run: ReportingRun): Promise<number> {
  const { cwd, log } = run;
  if (request.listFiles) return listFiles(jobs, request, cwd);
  if (request.diff) return diffStories(jobs, request, cwd, log);
  return reportOn(jobs, request, run);
}

/** Standard input that is ignored comes out of `--fix` as it went in. */
function passThrough({ fix, paths }: LintRequest, jobs: readonly Job[]): void {
  if (fix && paths.includes('-') && !jobs.some(({ story }) => story.isStdin))
    emit(1, readWhole(undefined, '<stdin>'));
}

/** Runs `newslint [paths…]` with the rules of a catalogue. Gives the exit code. */
export async function run(request: LintRequest, rules: readonly Rule[], cwd: string): Promise<number> {
  const log = openLog(request);
  const watch = startWatch();
  try {
    const { jobs, configs } = await gatherJobs(request, cwd, rules, log);
    log.debug(() => `finding ${jobs.length} files and their configs took ${watch()}`);
    passThrough(request, jobs);
    const kept = await openKept(request, jobs, configs, { cwd, log });
    const code = await perform(request, kept.jobs, { cwd, rules, log, settle: kept.settle });
    await kept.end();
    log.debug(() => `reading, linting and writing took ${watch()}`);
    return log.hasTrouble() ? 2 : code;
  } finally {
    log.flush();
  }
}
