import { type Configs, type ResolvedConfig, toPlain } from '../config/index.js';
import type { SelectFixable } from '../engine/fix.js';
import type { LintPlan } from '../lint.js';
import type { TwinsByRule } from '../rule/corpus.js';
import type { Rule, Severity } from '../rule/rule.js';
import type { Stretch } from './changes/hunks.js';
import type { Story } from './selection/stories.js';
import type { Log } from './streams/log.js';

/** A submission and what to hold it against. */
export interface Job {
  readonly story: Story;
  readonly plan: LintPlan;
  /** Finds the stories of the run that it is much the same as. It is asked anew each time: many stories have some. */
  readonly twins?: () => TwinsByRule | undefined;
  /** The lines that count, where not all of them do. */
  readonly changed?: readonly Stretch[];
  /** What of its report may be fixed; all where it is left out. */
  readonly select?: SelectFixable;
}

const RANKS: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

/**
 * Makes a maker of plans. Stories under one config share one plan. A rule below the least severity does not run:
 * nobody would see what it finds, and no fix of its may be applied unseen.
 */
export function openPlans(
  rules: readonly Rule[],
  { today, minSeverity }: { readonly today: string; readonly minSeverity: Severity },
): (config: ResolvedConfig) => LintPlan {
  const knownRules = new Set(rules.map((rule) => rule.id));
  const plans = new WeakMap<ResolvedConfig, LintPlan>();

  function planFor({ plan, settings }: ResolvedConfig): LintPlan {
    const wanted = plan.filter(({ severity }) => RANKS[severity] >= RANKS[minSeverity]);
    return { rules: wanted, knownRules, sourceLabels: settings.sourceLabels, today };
  }

  return (config) => {
    const plan = plans.get(config) ?? planFor(config);
    plans.set(config, plan);
    return plan;
  };
}

/** A plan with the dictionaries, where one of its rules needs them. */
export async function withSpeller(plan: LintPlan): Promise<LintPlan> {
  if (!plan.rules.some(({ rule }) => rule.needsSpeller)) return plan;
  const { loadSpeller } = await import('../rule/speller.js');
  return { ...plan, speller: await loadSpeller() };
}

/** The plan for a path: that of its config, with what the config silences there. */
export async function planFile(
  path: string,
  configs: Configs,
  planFor: (config: ResolvedConfig) => LintPlan,
): Promise<LintPlan> {
  const plan = await withSpeller(planFor(await configs.forFile(path)));
  const suppressions = (await configs.suppressionsFor(path)).map(toPlain);
  return suppressions.length > 0 ? { ...plan, suppressions } : plan;
}

/** Plans what to hold each story against. */
export async function planJobs(
  stories: readonly Story[],
  configs: Configs,
  rules: readonly Rule[],
  run: { readonly today: string; readonly minSeverity: Severity; readonly log: Log },
): Promise<readonly Job[]> {
  const planFor = openPlans(rules, run);
  const jobs: Job[] = [];
  for (const story of stories) {
    const config = await configs.forFile(story.path);
    run.log.debug(() => `"${story.shown}" goes by ${config.config ?? 'no config file'}`);
    jobs.push({ story, plan: await planFile(story.path, configs, planFor) });
  }
  return jobs;
}
