import { statSync } from 'node:fs';
import { isCorpusRule } from '../corpus/comparison.js';
import type { Comparable } from '../corpus/place.js';
import { findTwins } from '../corpus/twins.js';
import type { LintPlan } from '../lint.js';
import { parseSubmission } from '../submission/parse.js';
import { readText, readWhole } from './bytes/read.js';
import type { Job } from './plan.js';
import { openProgress } from './streams/progress.js';
import { Trouble } from './trouble.js';

/** Whether a story can be read more than once: what is piped cannot. */
const isRereadable = ({ story }: Job): boolean =>
  !story.isStdin && (statSync(story.path, { throwIfNoEntry: false })?.isFile() ?? false);

function comparableOf({ story, plan }: Job): Comparable {
  return {
    path: story.shown,
    rules: plan.rules,
    open: () => {
      try {
        const { text, encoding } = readText(readWhole(story.path, story.shown), story.shown);
        return parseSubmission(text, { encoding, sourceLabels: plan.sourceLabels });
      } catch (error) {
        // Whoever lints it says why.
        if (error instanceof Trouble) return undefined;
        throw error;
      }
    },
  };
}

function hasCorpusRules(jobs: readonly Job[]): boolean {
  const plans = new Set<LintPlan>(jobs.map(({ plan }) => plan));
  return [...plans].some(({ rules }) => rules.some(({ rule }) => isCorpusRule(rule)));
}

/**
 * Looks for twins among all stories of a run, before the first is linted, and notes them in the jobs that are to
 * be done here. It reads every story once more; a run of one story, or without rules for it, is spared that.
 */
export function noteTwins(jobs: readonly Job[], ofAllShards: readonly Job[]): readonly Job[] {
  if (jobs.length === 0 || ofAllShards.length < 2 || !hasCorpusRules(ofAllShards)) return jobs;
  const compared = ofAllShards.filter(isRereadable);
  const progress = openProgress(compared.length);
  const found = findTwins(compared.map(comparableOf), (index) =>
    progress.show(index, compared[index]?.story.shown ?? ''),
  );
  progress.clear();
  const byPath = new Map([...found].map(([index, twins]) => [compared[index]?.story.shown, twins]));
  return jobs.map((job) => {
    const twins = byPath.get(job.story.shown);
    return twins ? { ...job, twins } : job;
  });
}
