/**
 * newslint as a library: parse a submission, lint it, fix it, and write rules of one's own.
 *
 * Nothing here touches files, the clock or the terminal. Offsets are UTF-16 code units into the text as given;
 * `positionAt(indexLines(text), offset)` turns one into a line and a column, both counted from 1.
 */
import { rules } from '../rules/index.js';
import { isPreset, listPreset, PRESET_NAMES } from './config/presets.js';
import type { LintPlan } from './lint.js';
import { defaultsOf, type PlannedRule } from './rule/plan.js';

export { rules } from '../rules/index.js';
export type { Comparable } from './corpus/comparable.js';
export { findTwins } from './corpus/twins.js';
export type { Diagnostic, FileReport, RuleFailure, SuppressedDiagnostic } from './engine/diagnostic.js';
export type { FixOutcome } from './engine/fix.js';
export { fix, type LintPlan, lint, type Source } from './lint.js';
export {
  type Format,
  type FormatName,
  formatNames,
  type Look,
  loadFormat,
  type RuleFacts,
  type Writing,
} from './report/index.js';
export * from './rule/index.js';
export type { PlannedRule } from './rule/plan.js';
export { loadSpeller } from './rule/speller.js';
export { type ParseOptions, parseSubmission } from './submission/parse.js';
export type * from './submission/types.js';
export { applyEdits, type Edit } from './text/edit.js';
export { indexLines, type LineIndex, type Position, positionAt } from './text/lines.js';

/**
 * The plan of a preset, such as `newslint:recommended`, with every option at its default.
 *
 * @param preset one of `newslint:structure`, `newslint:recommended`, `newslint:ap`, `newslint:uk`, `newslint:spelling`, `newslint:all`
 * @param today the day of the run, `YYYY-MM-DD`
 * @throws RangeError where there is no such preset
 */
export function planOf(preset: string, today: string): LintPlan {
  if (!isPreset(preset))
    throw new RangeError(`“${preset}” is no preset; there are ${PRESET_NAMES.join(', ')}`);
  const severities = listPreset(preset, rules);
  const planned = rules.flatMap((rule): PlannedRule[] => {
    const severity = severities.get(rule.id);
    return severity ? [{ rule, severity, options: defaultsOf(rule) }] : [];
  });
  const knownRules = new Set(rules.map(({ id }) => id));
  return { rules: planned, knownRules, sourceLabels: [], today };
}
