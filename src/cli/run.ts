import type { Rule } from '../rule/rule.js';
import { readWhole } from './bytes/read.js';
import type { KeptRun } from './cache/keep.js';
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

/** What is kept from run to run, where that is asked for and something is linted. */
async function openResults(request: LintRequest, cwd: string, begun: number): Promise<KeptRun | undefined> {
  const { cache } = request;
  if (!cache || request.listFiles || request.diff) return undefined;
  const { keepRun } = await import('./cache/keep.js');
  return keepRun({ ...request, cache }, process.argv.slice(2), cwd, begun);
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
  const begun = Date.now();
  try {
    const results = await openResults(request, cwd, begun);
    const { configs, jobs, ofAllShards } = await gatherJobs(request, cwd, rules, log, results?.note);
    log.debug(() => `finding ${jobs.length} files and their configs took ${watch()}`);
    passThrough(request, jobs);
    const noted = request.listFiles || request.diff ? jobs : noteTwins(jobs, ofAllShards, results?.cache);
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
      ...(results && { cache: results.cache, overhear: results.overhear }),
      ...(round && { recall: round.recall }),
    });
    await kept.end();
    const final = log.hasTrouble() ? 2 : code;
    results?.end({ code: final, configs, jobs: ofAllShards, log });
    log.debug(() => `reading, linting and writing took ${watch()}`);
    return final;
  } finally {
    log.flush();
  }
}
