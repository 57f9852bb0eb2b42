import { statSync } from 'node:fs';
import { isCorpusRule } from '../corpus/comparison.js';
import type { Comparable } from '../corpus/place.js';
import { findTwins } from '../corpus/twins.js';
import type { LintPlan } from '../lint.js';
import { parseSubmission } from '../submission/parse.js';
import type { Submission } from '../submission/types.js';
import { type Filed, readText, readWhole } from './bytes/read.js';
import type { Cache } from './cache/open.js';
import type { Job } from './plan.js';
import { openProgress } from './streams/progress.js';
import { Trouble } from './trouble.js';

/** Whether a story can be read more than once: what is piped cannot. */
const isRereadable = ({ story }: Job): boolean =>
  !story.isStdin && (statSync(story.path, { throwIfNoEntry: false })?.isFile() ?? false);

/** What could be made of a story; whoever lints it says why nothing could. */
function orNothing<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof Trouble) return undefined;
    throw error;
  }
}

function comparableOf(job: Job, cache: Cache | undefined): Comparable {
  const { story, plan } = job;
  let held: Filed | undefined;
  const read = (): Filed => held ?? readText(readWhole(story.path, story.shown), story.shown);
  const parse = ({ text, encoding }: Filed): Submission =>
    parseSubmission(text, { encoding, sourceLabels: plan.sourceLabels });
  const comparable = { path: story.shown, rules: plan.rules, open: () => orNothing(() => parse(read())) };
  if (!cache) return comparable;
  return {
    ...comparable,
    recall: (find) => {
      held = orNothing(read);
      const buckets = held ? cache.bucketsOf(job, held.bytes, find) : new Map();
      held = undefined;
      return buckets;
    },
  };
}

function hasCorpusRules(jobs: readonly Job[]): boolean {
  const plans = new Set<LintPlan>(jobs.map(({ plan }) => plan));
  return [...plans].some(({ rules }) => rules.some(({ rule }) => isCorpusRule(rule)));
}

/**
 * Looks for twins among all stories of a run, before the first is linted, and notes them in the jobs that are to
 * be done here. It reads every story once more; a run of one story, or without rules for it, is spared that. What
 * a cache knows of a story is not parsed for it.
 */
export function noteTwins(jobs: readonly Job[], ofAllShards: readonly Job[], cache?: Cache): readonly Job[] {
  if (jobs.length === 0 || ofAllShards.length < 2 || !hasCorpusRules(ofAllShards)) return jobs;
  const compared = ofAllShards.filter(isRereadable);
  const progress = openProgress(compared.length);
  const found = findTwins(
    compared.map((job) => comparableOf(job, cache)),
    (index) => progress.show(index, compared[index]?.story.shown ?? ''),
  );
  progress.clear();
  const byPath = new Map([...found].map(([index, twins]) => [compared[index]?.story.shown, twins]));
  return jobs.map((job) => {
    const twins = byPath.get(job.story.shown);
    return twins ? { ...job, twins } : job;
  });
}
