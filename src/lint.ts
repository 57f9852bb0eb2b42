import { auditDirectives } from './engine/audit.js';
import type { FileReport } from './engine/diagnostic.js';
import { type Suppression, suppressFromOutside } from './engine/external.js';
import { type FixOutcome, fixToRest, type SelectFixable } from './engine/fix.js';
import { compareDiagnostics, runRules } from './engine/run.js';
import { suppress } from './engine/suppress.js';
import type { TwinsByRule } from './rule/corpus.js';
import type { PlannedRule } from './rule/plan.js';
import type { Speller } from './rule/speller.js';
import { parseSubmission } from './submission/parse.js';
import type { Encoding } from './submission/types.js';
import { withAlphabetOf } from './text/alphabet.js';

/** One submission: its text as decoded, without a BOM, and the path that reports show. */
export interface Source {
  readonly path: string;
  readonly text: string;
  readonly encoding?: Encoding;
  /** The stories of the run that it is much the same as, where they were looked for. */
  readonly twins?: TwinsByRule;
}

/** What to hold a submission against. */
export interface LintPlan {
  readonly rules: readonly PlannedRule[];
  /** Every rule id that a directive may name, whether it runs or not. */
  readonly knownRules: ReadonlySet<string>;
  readonly sourceLabels: readonly string[];
  /** The day of the run, `YYYY-MM-DD`. */
  readonly today: string;
  /** The dictionaries that `unknown-word` needs; `loadSpeller` reads them. */
  readonly speller?: Speller;
  /** What silences findings from outside the story. */
  readonly suppressions?: readonly Suppression[];
}

/** Lints one submission: parse it, run the rules, silence what is covered, judge the directives. */
export const lint = (source: Source, plan: LintPlan): FileReport =>
  withAlphabetOf(source.text, () => lintSource(source, plan));

function lintSource(source: Source, plan: LintPlan): FileReport {
  const { path, text } = source;
  const submission = parseSubmission(text, { ...source, sourceLabels: plan.sourceLabels });
  const outcome = runRules(plan.rules, submission, plan.today, {
    ...(source.twins && { twins: source.twins }),
    ...(plan.speller && { speller: plan.speller }),
  });
  const inside = suppress(outcome, submission, plan);
  const audit = auditDirectives(plan.rules, inside.uses, submission);
  const outside = suppressFromOutside([...inside.kept, ...audit.diagnostics], text, plan);
  const suppressed = [...inside.silenced, ...outside.silenced];
  return {
    path,
    text,
    diagnostics: [...outside.kept].sort(compareDiagnostics),
    ...(suppressed.length > 0 && { suppressed: suppressed.sort(compareDiagnostics) }),
    ...(inside.uses.length > 0 && { directives: inside.uses }),
    ...(outside.used.length > 0 && { used: outside.used }),
    failures: [...outcome.failures, ...audit.failures],
  };
}

/**
 * Lints, applies every fix, and goes round until nothing is left to fix. `select` says which diagnostics of a
 * report may be fixed; all where it is left out.
 */
export const fix = (source: Source, plan: LintPlan, select?: SelectFixable): FixOutcome =>
  fixToRest(source.text, (text) => lint({ ...source, text }, plan), select);
