import { rules as catalogue } from '../../../rules/index.js';
import type { FileReport } from '../../engine/diagnostic.js';
import type { LintPlan } from '../../lint.js';
import type { TwinsByRule } from '../../rule/corpus.js';
import type { PlannedRule } from '../../rule/plan.js';
import { type Job, withSpeller } from '../plan.js';
import type { Log } from '../streams/log.js';
import { attempt, lintOpened } from '../work.js';

/** A job as it goes to another thread: rules by their ids, since functions cannot go. */
export interface PostedJob extends Pick<Job, 'story'> {
  readonly twins?: TwinsByRule;
  /** The rules of the plan: id, severity and options of each, as JSON. The same text means the same plan. */
  readonly rules: string;
  readonly plan: Omit<LintPlan, 'rules' | 'knownRules' | 'speller'>;
}

/** What a job came to, with what is to be said of it. */
export interface Answer {
  readonly report?: FileReport;
  readonly notices: readonly string[];
  readonly troubles: readonly { readonly sentence: string; readonly cause?: unknown }[];
}

/** Writes the rules of a plan for another thread. */
export const postRules = (rules: LintPlan['rules']): string =>
  JSON.stringify(rules.map(({ rule, severity, options }) => [rule.id, severity, options]));

type PostedRule = readonly [string, PlannedRule['severity'], PlannedRule['options']];

const byId = new Map(catalogue.map((rule) => [rule.id, rule]));
const KNOWN_RULES = new Set(byId.keys());
const received = new Map<string, LintPlan['rules']>();

/** The rules as they were planned, made once: the engine's tables hang on them. */
function receiveRules(posted: string): LintPlan['rules'] {
  const known = received.get(posted);
  if (known) return known;
  const rules = (JSON.parse(posted) as readonly PostedRule[]).flatMap(([id, severity, options]) => {
    const rule = byId.get(id);
    return rule ? [{ rule, severity, options }] : [];
  });
  received.set(posted, rules);
  return rules;
}

async function answer({ rules: posted, plan, story, twins }: PostedJob): Promise<Answer> {
  const notices: string[] = [];
  const troubles: { sentence: string; cause?: unknown }[] = [];
  const log: Pick<Log, 'notice' | 'trouble'> = {
    notice: (sentence) => notices.push(sentence),
    trouble: (sentence, cause) => troubles.push({ sentence, cause }),
  };
  const rules = receiveRules(posted);
  const report = attempt(
    {
      story,
      plan: await withSpeller({ ...plan, knownRules: KNOWN_RULES, rules }),
      ...(twins && { twins: () => twins }),
    },
    log,
    lintOpened,
  );
  return { ...(report && { report }), notices, troubles };
}

/** Lints some stories in a thread of its own. Gives an answer for each, in their order. */
export const lintBatch = (jobs: readonly PostedJob[]): Promise<readonly Answer[]> =>
  Promise.all(jobs.map(answer));
