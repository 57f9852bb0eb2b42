import type { CorpusRule } from '../rule/corpus.js';
import type { PlannedRule } from '../rule/plan.js';
import type { Rule } from '../rule/rule.js';

/** A rule that compares stories, as a plan has it. */
export interface Comparison {
  readonly rule: CorpusRule;
  readonly options: never;
}

/** The comparisons of a plan, by the ids of their rules. */
export type Comparisons = ReadonlyMap<string, Comparison>;

/** Whether a rule compares the stories of a run. */
export const isCorpusRule = (rule: Rule): rule is Rule & CorpusRule => 'mark' in rule;

const listComparisons = (rules: readonly PlannedRule[]): Comparisons =>
  new Map(
    rules.flatMap(({ rule, options }) =>
      isCorpusRule(rule) ? [[rule.id, { rule, options: options as never }]] : [],
    ),
  );

/** The comparisons of each plan, made once for all stories under it. */
export function comparisonsByPlan(
  plans: Iterable<readonly PlannedRule[]>,
): ReadonlyMap<readonly PlannedRule[], Comparisons> {
  const found = new Map<readonly PlannedRule[], Comparisons>();
  for (const plan of plans) if (!found.has(plan)) found.set(plan, listComparisons(plan));
  return found;
}

/** How much of two stories must be common, from 0 to 1. */
export const leastOf = ({ rule, options }: Comparison): number => rule.least?.(options) ?? 1;
