import type { DirectiveUse } from '../rule/directive-use.js';
import type { PlannedRule } from '../rule/plan.js';
import type { Directive, Submission } from '../submission/types.js';
import type { Range } from '../text/range.js';
import { partitionPoint } from '../text/search.js';
import type { Diagnostic, SuppressedDiagnostic } from './diagnostic.js';
import { openRemovals } from './removal.js';
import type { Outcome } from './run.js';
import { judgeUse, VERBS } from './use.js';

/** What is left of the diagnostics of a story, what was silenced, and what each directive was good for. */
export interface Suppressed {
  readonly kept: readonly Diagnostic[];
  readonly silenced: readonly SuppressedDiagnostic[];
  readonly uses: readonly DirectiveUse[];
}

/** What directives are held against. */
export interface SuppressionPlan {
  readonly rules: readonly PlannedRule[];
  readonly knownRules: ReadonlySet<string>;
  /** The day of the run, `YYYY-MM-DD`. */
  readonly today: string;
}

/** Whether a last day is behind. A day that cannot be read is reported, and is no reason to let faults loose. */
export const isOver = (until: string | undefined, today: string): boolean =>
  until !== undefined && until < today;

/** Takes out the diagnostics that a directive covers, and says what each directive was good for. */
export function suppress(
  { diagnostics, failures }: Outcome,
  submission: Pick<Submission, 'text' | 'blocks' | 'directives'>,
  plan: SuppressionPlan,
): Suppressed {
  const { directives } = submission;
  if (directives.length === 0) return { kept: diagnostics, silenced: [], uses: [] };
  const silencers = new Map<Diagnostic, Directive>();
  const busy = new Set<string>();
  for (const directive of directives) {
    if (!VERBS.has(directive.verb) || isOver(directive.until?.iso, plan.today)) continue;
    const named = new Set(directive.rules.map(({ id }) => id));
    for (const diagnostic of startingIn(diagnostics, directive.covers)) {
      if (!named.has(diagnostic.ruleId)) continue;
      if (!silencers.has(diagnostic)) silencers.set(diagnostic, directive);
      busy.add(`${directive.range.start} ${diagnostic.ruleId}`);
    }
  }
  const broken = new Set(failures.map(({ ruleId }) => ruleId));
  // A rule that did not run, or broke, may have had something to say, so its directive is not called idle.
  const findRemoval = openRemovals(submission);
  // What a rule that compares stories has to say depends on the others of the run.
  const alone = plan.rules.filter(({ rule }) => !('mark' in rule));
  const ran = new Set(alone.map(({ rule }) => rule.id).filter((id) => !broken.has(id)));
  return {
    kept: diagnostics.filter((diagnostic) => !silencers.has(diagnostic)),
    silenced: [...silencers].map(([diagnostic, { reason }]) => silencedBy(diagnostic, 'inSource', reason)),
    uses: directives.map((directive) => {
      const isBusy = (id: string): boolean => busy.has(`${directive.range.start} ${id}`);
      const isExpired = isOver(directive.until?.iso, plan.today);
      return judgeUse(directive, { isExpired, ran, isBusy, knownRules: plan.knownRules }, findRemoval);
    }),
  };
}

/** A diagnostic with what silences it. */
export const silencedBy = (
  diagnostic: Diagnostic,
  kind: SuppressedDiagnostic['suppression']['kind'],
  reason: string | undefined,
): SuppressedDiagnostic => ({
  ...diagnostic,
  suppression: { kind, ...(reason !== undefined && { justification: reason }) },
});

/** Those of `diagnostics`, which are in text order, that start inside `range`. */
function* startingIn(diagnostics: readonly Diagnostic[], range: Range): Generator<Diagnostic> {
  const first = partitionPoint(diagnostics, (each) => each.range.start < range.start);
  for (let i = first; i < diagnostics.length; i++) {
    const diagnostic = diagnostics[i] as Diagnostic;
    if (diagnostic.range.start > range.end) return;
    yield diagnostic;
  }
}
