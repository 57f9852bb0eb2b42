import type { LintPlan } from '../../lint.js';
import type { PlannedRule } from '../../rule/plan.js';
import type { Rule } from '../../rule/rule.js';

/** Milliseconds by rule, which grow as rules run. */
export type Times = Map<string, number>;

type Work = (...given: never[]) => unknown;

/** Parts of a rule that work when they are called, and those that work when what they gave is gone through. */
const CALLED = ['found', 'mark'] as const;
const WALKED = ['check', 'gather', 'audit'] as const;

function measure<T>(id: string, times: Times, work: () => T): T {
  const start = performance.now();
  try {
    return work();
  } finally {
    times.set(id, (times.get(id) ?? 0) + performance.now() - start);
  }
}

function* walk<T>(id: string, times: Times, find: () => Iterable<T>): Generator<T> {
  const found = measure(id, times, () => find()[Symbol.iterator]());
  for (let next = measure(id, times, () => found.next()); !next.done; ) {
    yield next.value;
    next = measure(id, times, () => found.next());
  }
}

function timePattern(pattern: RegExp, id: string, times: Times): RegExp {
  const timed = new RegExp(pattern);
  timed.exec = (text) => measure(id, times, () => RegExp.prototype.exec.call(timed, text));
  return timed;
}

/** The same rule, with its time taken. */
function timeRule(rule: Rule, times: Times): Rule {
  const { id } = rule;
  const timed: Record<string, unknown> = { ...rule };
  for (const name of CALLED) {
    const work = timed[name] as Work | undefined;
    if (work) timed[name] = (...given: never[]) => measure(id, times, () => work(...given));
  }
  for (const name of WALKED) {
    const work = timed[name] as ((...given: never[]) => Iterable<unknown>) | undefined;
    if (work) timed[name] = (...given: never[]) => walk(id, times, () => work(...given));
  }
  if (timed.pattern) timed.pattern = timePattern(timed.pattern as RegExp, id, times);
  return timed as unknown as Rule;
}

/**
 * Makes a maker of plans whose rules have their time taken. Only such plans pay for that. What rules that declare
 * share, the walk over the words, is nobody's time.
 */
export function openTimedPlans(times: Times): (plan: LintPlan) => LintPlan {
  // Plans for single files share their rules, and the tables that the engine makes of these.
  const made = new Map<LintPlan['rules'], LintPlan['rules']>();
  const time = (planned: PlannedRule): PlannedRule => ({ ...planned, rule: timeRule(planned.rule, times) });
  return (plan) => {
    const rules = made.get(plan.rules) ?? plan.rules.map(time);
    made.set(plan.rules, rules);
    return { ...plan, rules };
  };
}
