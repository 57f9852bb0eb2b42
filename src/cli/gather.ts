import { type Configs, openConfigs } from '../config/index.js';
import type { Rule } from '../rule/rule.js';
import { findChanges } from './changes/changes.js';
import { readDay } from './clock.js';
import { type Job, planJobs } from './plan.js';
import type { LintRequest } from './request.js';
import { readList } from './selection/list.js';
import { selectStories } from './selection/select.js';
import { isInShard } from './selection/shard.js';
import type { Place } from './selection/walk.js';
import type { Log } from './streams/log.js';
import { counted } from './trouble.js';

/** What a run is to do. */
export interface Assignment {
  readonly configs: Configs;
  /** In path order. */
  readonly jobs: readonly Job[];
  /** The jobs of all shards together. */
  readonly ofAllShards: readonly Job[];
}

/** What of a request configs are found by. */
type ConfigOptions = Pick<LintRequest, 'noConfig' | 'ruleFlags' | 'configFile'>;

export const openConfigsOf = (
  request: ConfigOptions,
  cwd: string,
  rules: readonly Rule[],
): Promise<Configs> =>
  openConfigs({
    cwd,
    rules,
    noConfig: request.noConfig,
    ruleFlags: request.ruleFlags,
    ...(request.configFile !== undefined && { configFile: request.configFile }),
  });

function withListed(request: LintRequest, cwd: string): LintRequest {
  if (request.filesFrom === undefined) return request;
  return { ...request, paths: [...request.paths, ...readList(request.filesFrom, cwd)] };
}

/** The jobs whose stories git calls changed, each with the lines that count. */
function takeChanged(jobs: readonly Job[], request: LintRequest, cwd: string, log: Log): readonly Job[] {
  const { changedSince, changedLines, ignore } = request;
  if (changedSince === undefined || jobs.length === 0) return jobs;
  const changes = findChanges(changedSince, cwd, { withIgnored: !ignore, withLines: changedLines });
  const changed = jobs.filter(({ story }) => changes.include(story));
  if (changed.length === 0)
    log.notice(`none of ${counted(jobs.length, 'submission')} changed since "${changedSince}".`);
  if (!changedLines) return changed;
  return changed.map((job) => {
    const lines = changes.linesOf(job.story);
    return lines ? { ...job, changed: lines } : job;
  });
}

function takeShard(jobs: readonly Job[], { shard }: LintRequest, log: Log): readonly Job[] {
  if (!shard || jobs.length === 0) return jobs;
  const own = jobs.filter(({ story }) => isInShard(story.shown, shard));
  if (own.length === 0)
    log.notice(`none of ${counted(jobs.length, 'submission')} falls to shard ${shard.index}/${shard.count}.`);
  return own;
}

/**
 * Finds the stories that a run is about, and plans what to hold each against. `note` takes each folder before it is
 * looked into.
 */
export async function gatherJobs(
  asked: LintRequest,
  cwd: string,
  rules: readonly Rule[],
  log: Log,
  note?: (folder: Place) => void,
): Promise<Assignment> {
  const configs = await openConfigsOf(asked, cwd, rules);
  const request = withListed(asked, cwd);
  const stories = await selectStories(request, cwd, configs, log, note);
  const { minSeverity } = request;
  const planned = await planJobs(stories, configs, rules, { today: readDay(), minSeverity, log });
  const ofAllShards = takeChanged(planned, request, cwd, log);
  return { configs, jobs: takeShard(ofAllShards, request, log), ofAllShards };
}
