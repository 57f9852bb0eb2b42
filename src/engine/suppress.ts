import leven from 'leven';
import type { PlannedRule } from '../rule/plan.js';
import type { DirectiveUse } from '../rule/rule.js';
import type { Directive } from '../submission/types.js';
import type { Range } from '../text/range.js';
import type { Diagnostic } from './diagnostic.js';

export interface Suppression {
  readonly kept: readonly Diagnostic[];
  readonly uses: readonly DirectiveUse[];
}

const VERBS = new Set(['disable-next', 'disable-file']);

/** Takes out the diagnostics that a directive covers, and says what each directive was good for. */
export function suppress(
  diagnostics: readonly Diagnostic[],
  directives: readonly Directive[],
  plan: { readonly rules: readonly PlannedRule[]; readonly knownRules: ReadonlySet<string> },
): Suppression {
  if (directives.length === 0) return { kept: diagnostics, uses: [] };
  const silenced = new Set<Diagnostic>();
  const busy = new Set<string>();
  for (const directive of directives) {
    if (!VERBS.has(directive.verb)) continue;
    const named = new Set(directive.rules.map(({ id }) => id));
    for (const diagnostic of startingIn(diagnostics, directive.covers)) {
      if (!named.has(diagnostic.ruleId)) continue;
      silenced.add(diagnostic);
      busy.add(`${directive.range.start} ${diagnostic.ruleId}`);
    }
  }
  const kept = diagnostics.filter((diagnostic) => !silenced.has(diagnostic));
  // What a rule that compares stories has to say depends on the others of the run, so it is never called idle.
  const ran = new Set(plan.rules.filter(({ rule }) => !('mark' in rule)).map(({ rule }) => rule.id));
  const uses = directives.map((directive): DirectiveUse => {
    const isSound = VERBS.has(directive.verb);
    const unknown = directive.rules.filter(({ id }) => !plan.knownRules.has(id));
    // A rule that did not run may have had something to say, so its directive is not called idle.
    const idle = directive.rules.filter(
      ({ id }) => ran.has(id) && !busy.has(`${directive.range.start} ${id}`),
    );
    return {
      directive,
      isSound,
      unknown: unknown.map((rule) => ({ ...rule, ...nearestOf(rule.id, plan.knownRules) })),
      idle: isSound ? idle : [],
    };
  });
  return { kept, uses };
}

/** Those of `diagnostics`, which are in text order, that start inside `range`. */
function* startingIn(diagnostics: readonly Diagnostic[], range: Range): Generator<Diagnostic> {
  let low = 0;
  let high = diagnostics.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((diagnostics[middle] as Diagnostic).range.start < range.start) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < diagnostics.length; i++) {
    const diagnostic = diagnostics[i] as Diagnostic;
    if (diagnostic.range.start > range.end) return;
    yield diagnostic;
  }
}

function nearestOf(id: string, known: ReadonlySet<string>): { nearest?: string } {
  let nearest: string | undefined;
  let least = Math.max(2, Math.floor(id.length / 3)) + 1;
  for (const name of known) {
    const distance = leven(id, name);
    if (distance < least) [nearest, least] = [name, distance];
  }
  return nearest === undefined ? {} : { nearest };
}
