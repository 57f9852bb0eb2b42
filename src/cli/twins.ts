import { statSync } from 'node:fs';
import type { Comparable } from '../corpus/comparable.js';
import { isCorpusRule } from '../corpus/comparison.js';
import { openTwins } from '../corpus/twins.js';
import type { LintPlan } from '../lint.js';
import { outlineSubmission } from '../submission/outline.js';
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
  const open = () => orNothing(() => outlineSubmission(read().text, plan.sourceLabels));
  const comparable = { path: story.shown, rules: plan.rules, open };
  if (!cache) return comparable;
  return {
    ...comparable,
    recall: (sketch) => {
      held = orNothing(read);
      const sketches = held ? cache.sketchesOf(job, held.bytes, sketch) : new Map();
      held = undefined;
      return sketches;
    },
  };
}

function hasCorpusRules(jobs: readonly Job[]): boolean {
  const plans = new Set<LintPlan>(jobs.map(({ plan }) => plan));
  return [...plans].some(({ rules }) => rules.some(({ rule }) => isCorpusRule(rule)));
}

/**
 * Looks for twins among all stories of a run, before the first is linted, and notes them in the jobs that are to
 * be done here. It reads every story once more, and finds its outline; a run of one story, or without rules for it, is
 * spared that. What a cache knows of a story is not looked for in it.
 */
export function noteTwins(jobs: readonly Job[], ofAllShards: readonly Job[], cache?: Cache): readonly Job[] {
  if (jobs.length === 0 || ofAllShards.length < 2 || !hasCorpusRules(ofAllShards)) return jobs;
  const compared = ofAllShards.filter(isRereadable);
  const progress = openProgress(compared.length);
  const twinsOf = openTwins(
    compared.map((job) => comparableOf(job, cache)),
    (index) => progress.show(index, compared[index]?.story.shown ?? ''),
  );
  progress.clear();
  const places = new Map(compared.map(({ story }, index) => [story.shown, index]));
  return jobs.map((job) => {
    const index = places.get(job.story.shown);
    return index !== undefined && twinsOf(index) ? { ...job, twins: () => twinsOf(index) } : job;
  });
}
