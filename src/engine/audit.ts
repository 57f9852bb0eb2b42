import type { PlannedRule } from '../rule/plan.js';
import type { DirectiveUse } from '../rule/rule.js';
import type { Submission } from '../submission/types.js';
import { type Outcome, openFindings } from './run.js';

/** Runs the rules that judge directives; what they find cannot be silenced by the directives they judge. */
export function auditDirectives(
  plan: readonly PlannedRule[],
  uses: readonly DirectiveUse[],
  submission: Submission,
): Outcome {
  if (uses.length === 0) return { diagnostics: [], failures: [] };
  const found = openFindings(submission);
  for (const planned of plan) {
    const { rule } = planned;
    if ('audit' in rule) found.addAll(planned, () => rule.audit({ uses }));
  }
  return found.outcome();
}
