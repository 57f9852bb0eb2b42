import leven from 'leven';
import type { DirectiveUse } from '../rule/directive-use.js';
import type { Directive } from '../submission/types.js';
import { type FindRemoval, removalOfName } from './removal.js';

/** The verbs that mean something. */
export const VERBS: ReadonlySet<string> = new Set(['disable-next', 'disable-file']);

/** What became of a directive in a run. */
export interface Past {
  readonly isExpired: boolean;
  /** The rules that ran to the end. */
  readonly ran: ReadonlySet<string>;
  /** Whether a rule was silenced by the directive. */
  readonly isBusy: (id: string) => boolean;
  readonly knownRules: ReadonlySet<string>;
}

/** Says what a directive was good for, and what to delete where that is nothing. */
export function judgeUse(directive: Directive, past: Past, findRemoval: FindRemoval): DirectiveUse {
  const { isExpired, ran, isBusy, knownRules } = past;
  const { rules, verb } = directive;
  const isSound = VERBS.has(verb);
  const idle = isSound && !isExpired ? rules.filter(({ id }) => ran.has(id) && !isBusy(id)) : [];
  const removal = idle.length > 0 || isExpired ? findRemoval(directive) : undefined;
  const removalOfIdle = (index: number) =>
    idle.length === rules.length ? removal : removalOfName(directive, index);
  return {
    directive,
    isSound,
    isExpired,
    unknown: findUnknown(rules, knownRules),
    busy: rules.filter(({ id }) => isBusy(id)),
    idle: idle.map((rule) => {
      const goes = removalOfIdle(rules.indexOf(rule));
      return { ...rule, ...(goes && { removal: goes }) };
    }),
    ...(removal && { removal }),
  };
}

function findUnknown(rules: Directive['rules'], known: ReadonlySet<string>): DirectiveUse['unknown'] {
  // One directive may name one rule very often.
  const nearest = new Map<string, string | undefined>();
  return rules
    .filter(({ id }) => !known.has(id))
    .map(({ id, range }) => {
      if (!nearest.has(id)) nearest.set(id, nearestOf(id, known));
      const name = nearest.get(id);
      return name === undefined ? { id, range } : { id, range, nearest: name };
    });
}

function nearestOf(id: string, known: ReadonlySet<string>): string | undefined {
  let nearest: string | undefined;
  let least = Math.max(2, Math.floor(id.length / 3)) + 1;
  for (const name of known) {
    if (Math.abs(name.length - id.length) >= least) continue;
    const distance = leven(id, name);
    if (distance < least) [nearest, least] = [name, distance];
  }
  return nearest;
}
