import { isCorpusRule } from '../../corpus/comparison.js';
import type { LintPlan } from '../../lint.js';

const planned = (rules: LintPlan['rules']): string =>
  JSON.stringify(rules.map(({ rule, severity, options }) => [rule.id, severity, options]));

/** Makes one text of all that a plan makes a difference by, once for all stories under it. */
export function openPlanKeys(): (plan: LintPlan) => string {
  const keys = new WeakMap<LintPlan['rules'], string>();
  return ({ rules, knownRules: _, speller: __, ...rest }) => {
    const key = keys.get(rules) ?? planned(rules);
    keys.set(rules, key);
    return key + JSON.stringify(rest);
  };
}

/** Makes one text of all that a plan compares stories by. */
export function openComparisonKeys(): (plan: LintPlan) => string {
  const keys = new WeakMap<LintPlan['rules'], string>();
  return ({ rules, sourceLabels }) => {
    const key = keys.get(rules) ?? planned(rules.filter(({ rule }) => isCorpusRule(rule)));
    keys.set(rules, key);
    return key + JSON.stringify(sourceLabels);
  };
}
