import type { Rule, Severity } from './rule.js';

/** A rule that is to run, with the severity and the options that the config gives it. */
export interface PlannedRule {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly options: Readonly<Record<string, unknown>>;
}

/** Every option of a rule at its default. */
export const defaultsOf = (rule: Rule): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(rule.options ?? {}).map(([name, option]) => [name, option.default]));
