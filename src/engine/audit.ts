import type { DirectiveUse } from '../rule/directive-use.js';
import type { PlannedRule } from '../rule/plan.js';
import type { Submission } from '../submission/types.js';
import type { Range } from '../text/range.js';
import type { Grant } from './guard.js';
import { type Outcome, openFindings } from './run.js';

const keyOf = ({ start, end }: Range): string => `${start} ${end}`;

/**
 * No fix reaches into a comment but these: to delete a directive, or one name of it, as its use says. So the rules
 * that judge directives can take out what is of no use, and nothing else.
 */
function grantRemovals(uses: readonly DirectiveUse[]): Grant {
  const removals = uses.flatMap(({ removal, idle }) => [removal, ...idle.map((name) => name.removal)]);
  const granted = new Set(removals.flatMap((range) => (range ? [keyOf(range)] : [])));
  return ({ range, text }) => text === '' && granted.has(keyOf(range));
}

/** Runs the rules that judge directives; what they find cannot be silenced by the directives they judge. */
export function auditDirectives(
  plan: readonly PlannedRule[],
  uses: readonly DirectiveUse[],
  submission: Submission,
): Outcome {
  if (uses.length === 0) return { diagnostics: [], failures: [] };
  const found = openFindings(submission, grantRemovals(uses));
  for (const planned of plan) {
    const { rule } = planned;
    if ('audit' in rule) found.addAll(planned, rule.audit, { uses });
  }
  return found.outcome();
}
