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
import { noteTwins } from './twins.js';
import type { Memory } from './watch/memory.js';

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

/** One of several runs over the same stories. */
export interface Round extends Pick<Memory, 'isUnchanged' | 'recall'> {
  /** Called when a report is about to come. */
  readonly begin: (jobs: readonly Job[]) => void;
}

export function run(request: LintRequest, rules: readonly Rule[], cwd: string): Promise<number>;
export function run(
  request: LintRequest,
  rules: readonly Rule[],
  cwd: string,
  round: Round,
): Promise<number | undefined>;
/**
 * Runs `newslint [paths…]` with the rules of a catalogue. Gives the exit code; undefined for a round in which
 * everything is as it was.
 */
export async function run(
  request: LintRequest,
  rules: readonly Rule[],
  cwd: string,
  round?: Round,
): Promise<number | undefined> {
  const log = openLog(request);
  const watch = startWatch();
  try {
    const { configs, jobs, ofAllShards } = await gatherJobs(request, cwd, rules, log);
    log.debug(() => `finding ${jobs.length} files and their configs took ${watch()}`);
    passThrough(request, jobs);
    const noted = request.listFiles || request.diff ? jobs : noteTwins(jobs, ofAllShards);
    if (round?.isUnchanged(noted)) {
      log.discard();
      return undefined;
    }
    round?.begin(noted);
    const kept = await openKept(request, noted, configs, { cwd, log });
    const code = await perform(request, kept.jobs, {
      cwd,
      rules,
      log,
      settle: kept.settle,
      ...(round && { recall: round.recall }),
    });
    await kept.end();
    log.debug(() => `reading, linting and writing took ${watch()}`);
    return log.hasTrouble() ? 2 : code;
  } finally {
    log.flush();
  }
}
