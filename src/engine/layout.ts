import type { PlannedRule } from '../rule/plan.js';
import type { CheckRule, Rule, Scope } from '../rule/rule.js';
import { askOfWords } from '../submission/lexicon.js';
import type { WordFacts } from '../submission/types.js';
import { buildTable, type Table, type Triggered, type WordEntry } from './tables.js';

/** Something for each scope of a layout, by its place in the list of them; empty where no scope has anything. */
export type ByScope<T> = readonly (T | undefined)[];

/**
 * A plan as the engine runs it, made once and used for every file: the rules that look for themselves, and what
 * the others look for, of all scopes side by side. One walk over the words of a passage then serves all phrase and
 * word rules, and one walk over its characters all pattern rules, so that a further rule costs next to nothing.
 */
export interface Layout {
  readonly checks: readonly PlannedCheck[];
  readonly scopes: readonly Scope[];
  /** What there is to try at a word. */
  readonly entriesOf: (facts: WordFacts) => ByScope<WordEntry>;
  /** What there is to try at a character, by its UTF-16 code unit: those of ASCII as a list. */
  readonly ascii: readonly (ByScope<Triggered> | undefined)[];
  readonly beyondAscii: ReadonlyMap<number, ByScope<Triggered>>;
}

export interface PlannedCheck {
  readonly planned: PlannedRule;
  readonly check: CheckRule['check'];
  readonly scope: Scope;
}

const layouts = new WeakMap<readonly PlannedRule[], Layout>();

export function layOut(plan: readonly PlannedRule[]): Layout {
  let layout = layouts.get(plan);
  if (!layout) {
    const scopes = [...new Set(plan.map(({ rule }) => scopeOf(rule)))];
    const tables = scopes.map((scope) => buildTable(plan.filter(({ rule }) => scopeOf(rule) === scope)));
    layout = {
      checks: plan.flatMap((planned) => {
        const { rule } = planned;
        return 'check' in rule ? [{ planned, check: rule.check.bind(rule), scope: scopeOf(rule) }] : [];
      }),
      scopes,
      entriesOf: joinEntries(tables),
      ...joinTriggers(tables),
    };
    layouts.set(plan, layout);
  }
  return layout;
}

/** How many scopes there are. */
export const MOST_SCOPES = 5;

export const scopeOf = (rule: Rule): Scope => rule.scope ?? 'everywhere';

/** To most words the answer is this, so that one question serves all scopes. */
export const NOWHERE: readonly undefined[] = [];

const joinEntries = (tables: readonly Table[]): Layout['entriesOf'] =>
  askOfWords((facts) => {
    let entries: (WordEntry | undefined)[] | undefined;
    for (let place = 0; place < tables.length; place++) {
      const entry = (tables[place] as Table).entryOf(facts);
      if (!entry) continue;
      entries ??= new Array(tables.length).fill(undefined);
      entries[place] = entry;
    }
    return entries ?? NOWHERE;
  });

export const ASCII = 128;

function joinTriggers(tables: readonly Table[]): Pick<Layout, 'ascii' | 'beyondAscii'> {
  const units = new Set(tables.flatMap(({ triggers }) => [...triggers.keys()]));
  const beyondAscii = new Map(
    [...units].map((unit) => [unit, tables.map(({ triggers }) => triggers.get(unit))] as const),
  );
  return { ascii: Array.from({ length: ASCII }, (_, unit) => beyondAscii.get(unit)), beyondAscii };
}
