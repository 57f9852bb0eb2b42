import { type LintPlan, lint, planOf } from '../../src/index.js';

/** The rules of newslint's first promise; others may see what follows from a fault in their own way. */
const PROMISED = new Set(
  (
    'missing-headline missing-byline missing-date missing-body missing-source-url malformed-byline invalid-date ' +
    'noncanonical-date malformed-source-url misplaced-section repeated-section unbalanced-quotes reversed-quote ' +
    'date-url-mismatch headline-url-mismatch hard-sentence'
  ).split(' '),
);

export const isPromised = (ruleId: string): boolean => PROMISED.has(ruleId);

/** How many rules a text is held against: those of the promise, or every other that reports errors as well. */
export type Breadth = 'promise' | 'errors';

type Planned = LintPlan['rules'][number];

const recommended = planOf('newslint:recommended', '2026-11-23');

const planWhere = (isIn: (planned: Planned) => boolean): LintPlan => ({
  ...recommended,
  rules: recommended.rules.filter(isIn),
});

const SLOW = 'hard-sentence';
const isQuick = ({ rule }: Planned): boolean => isPromised(rule.id) && rule.id !== SLOW;

const PLANS: Readonly<Record<Breadth, LintPlan>> = {
  promise: planWhere(isQuick),
  errors: planWhere((planned) => planned.severity === 'error' || isQuick(planned)),
};

const wholePromise = planWhere(({ rule }) => isPromised(rule.id));

/** The plan to look for a rule with: the rule that takes most of the time runs where it is looked for. */
export const planFor = (breadth: Breadth, ruleId?: string): LintPlan =>
  ruleId === SLOW ? wholePromise : PLANS[breadth];

/** Whether a rule throws on a text. */
export const hasBroken = (text: string): boolean =>
  lint({ path: 'story.txt', text }, recommended).failures.length > 0;

/** How often each promised rule speaks on an acceptable story. */
export type Tally = ReadonlyMap<string, number>;

export function tally(text: string): Tally {
  const counts = new Map<string, number>();
  for (const { ruleId } of lint({ path: 'story.txt', text }, wholePromise).diagnostics) {
    counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  }
  return counts;
}
