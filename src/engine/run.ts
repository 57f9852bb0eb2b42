import type { TwinsByRule } from '../rule/corpus.js';
import type { Passage } from '../rule/passage.js';
import type { PlannedRule } from '../rule/plan.js';
import type { Change, Finding, Rule, Scope } from '../rule/rule.js';
import type { Speller } from '../rule/speller.js';
import type { Submission } from '../submission/types.js';
import { conflict } from '../text/edit.js';
import { compareRanges, type Range } from '../text/range.js';
import type { Diagnostic, RuleFailure } from './diagnostic.js';
import { dispatch } from './dispatch.js';
import { type Grant, grantNothing, guardFinding, openGuard } from './guard.js';
import { layOut, MOST_SCOPES, scopeOf } from './layout.js';
import { openPassages, type PassagesOf, type WordedPassage } from './passages.js';

export interface Outcome {
  readonly diagnostics: readonly Diagnostic[];
  readonly failures: readonly RuleFailure[];
}

/**
 * Runs the rules of a plan over a submission. Diagnostics come in text order. A rule that throws is named
 * among the failures; what it found before, and what the others find, stands.
 */
export function runRules(
  plan: readonly PlannedRule[],
  submission: Submission,
  today: string,
  { twins, speller }: { readonly twins?: TwinsByRule; readonly speller?: Speller } = {},
): Outcome {
  const layout = layOut(plan);
  const passagesOf = openPassages(submission);
  const found = openFindings(submission);
  for (const { planned, check, scope } of layout.checks) {
    const passages = passagesOf(scope);
    const options = planned.options as never;
    const given = { submission, passages, options, today };
    found.addAll(planned, check, speller ? { ...given, speller } : given);
  }
  if (twins) {
    const find = (planned: PlannedRule) => findTwinned(planned, submission, twins);
    for (const planned of plan) found.addAll(planned, find, planned);
  }
  for (const passage of noteScopes(layout.scopes, passagesOf))
    dispatch(layout, PLACES[passage.scopes] as readonly number[], passage, found);
  found.settle((rule) => passagesOf(scopeOf(rule)));
  return found.outcome();
}

/** For each number the places of its bits; one list for each, so that lists can be compared by identity. */
const PLACES = Array.from({ length: 1 << MOST_SCOPES }, (_, bits) =>
  Array.from({ length: MOST_SCOPES }, (_, place) => place).filter((place) => bits & (1 << place)),
);

/** Each passage once, its scopes noted: where nothing is quoted, narration is what everybody reads. */
function noteScopes(scopes: readonly Scope[], passagesOf: PassagesOf): readonly WordedPassage[] {
  const all: WordedPassage[] = [];
  for (let place = 0; place < scopes.length; place++) {
    for (const passage of passagesOf(scopes[place] as Scope)) {
      if (passage.scopes === 0) all.push(passage);
      passage.scopes |= 1 << place;
    }
  }
  return all;
}

/** What a rule that compares stories has to say of one that has twins. */
function* findTwinned(
  { rule, options }: PlannedRule,
  submission: Submission,
  twins: TwinsByRule,
): Generator<Finding> {
  const own = twins.get(rule.id);
  const mark = own && 'mark' in rule ? rule.mark(submission, options as never) : undefined;
  if (own && mark && 'mark' in rule) yield { range: mark.range, ...rule.found(own, options as never) };
}

/** Gathers findings as diagnostics, each checked against the text and against what a fix may change. */
export function openFindings(submission: Submission, isGranted: Grant = grantNothing) {
  const diagnostics: Diagnostic[] = [];
  const failures = new Map<string, RuleFailure>();
  const held = new Map<PlannedRule, Finding[]>();
  const guard = openGuard(submission);
  const keep = (planned: PlannedRule, finding: Finding): void => {
    checkPlaces(finding, submission.text.length);
    diagnostics.push(diagnose(planned, guardFinding(guard, finding, isGranted)));
  };
  const fail = ({ rule: { id } }: PlannedRule, error: unknown): void => {
    if (!failures.has(id)) failures.set(id, { ruleId: id, error: asError(error) });
  };
  const addAll = <T>(planned: PlannedRule, find: (given: T) => Iterable<Finding>, given: T): void => {
    try {
      for (const finding of find(given)) keep(planned, finding);
    } catch (error) {
      fail(planned, error);
    }
  };
  const hold = (planned: PlannedRule, finding: Finding): void => {
    const findings = held.get(planned);
    if (findings) findings.push(finding);
    else held.set(planned, [finding]);
  };
  return {
    add: (planned: PlannedRule, finding: Finding): void => {
      if (gatherOf(planned)) hold(planned, finding);
      else keep(planned, finding);
    },
    addAll,
    fail,
    /** Lets the rules that have the last word on what they declared say it. */
    settle: (passagesOf: (rule: Rule) => readonly Passage[]): void => {
      for (const [planned, findings] of held) {
        const options = planned.options as never;
        const gather = (rule: Rule) => {
          const passages = passagesOf(rule);
          findings.sort((a, b) => compareRanges(a.range, b.range));
          return gatherOf(planned)?.(findings, { submission, passages, options }) ?? [];
        };
        addAll(planned, gather, planned.rule);
      }
      held.clear();
    },
    outcome: (): Outcome => ({
      diagnostics: diagnostics.sort(compareDiagnostics),
      failures: [...failures.values()],
    }),
  };
}

/** Whatever a rule threw as an error; there are values that cannot even be written out. */
function asError(thrown: unknown): Error {
  if (thrown instanceof Error) return thrown;
  try {
    return new Error(`it threw ${String(thrown)}`);
  } catch {
    return new Error('it threw a value that cannot be shown');
  }
}

/** Written out, since a story may have very many. */
function diagnose({ rule, severity }: PlannedRule, finding: Finding): Diagnostic {
  const { range, message, related, fix, suggestions } = finding;
  const diagnostic: { -readonly [Key in keyof Diagnostic]: Diagnostic[Key] } = {
    range,
    message,
    ruleId: rule.id,
    category: rule.category,
    severity,
  };
  if (related) diagnostic.related = related;
  if (fix) diagnostic.fix = fix;
  if (suggestions) diagnostic.suggestions = suggestions;
  return diagnostic;
}

/** Throws where a finding points outside the text, or edits of one change meet. */
function checkPlaces({ range, related, fix, suggestions }: Finding, length: number): void {
  checkPlace(range, length);
  if (related) for (const each of related) if (!each.elsewhere) checkPlace(each.range, length);
  if (fix) checkChange(fix, length);
  if (suggestions) for (const each of suggestions) checkChange(each, length);
}

function checkPlace({ start, end }: Range, length: number): void {
  const isInside = start >= 0 && start <= end && end <= length;
  if (!isInside) throw new RangeError(`it points at ${start} to ${end} of a text of ${length}`);
}

function checkChange({ title, edits }: Change, length: number): void {
  for (const { range } of edits) checkPlace(range, length);
  if (edits.length < 2) return;
  const inOrder = [...edits].sort((a, b) => compareRanges(a.range, b.range));
  const meets = inOrder.some((edit, i) => i > 0 && conflict(inOrder[i - 1] as typeof edit, edit));
  if (meets) throw new RangeError(`the edits of “${title}” overlap`);
}

const gatherOf = ({ rule }: PlannedRule) => ('gather' in rule ? rule.gather : undefined);

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Text order; of those at one place, by rule, so that the order never depends on chance. */
export const compareDiagnostics = (a: Diagnostic, b: Diagnostic): number =>
  compareRanges(a.range, b.range) || compareText(a.ruleId, b.ruleId) || compareText(a.message, b.message);
