import type { PlannedRule } from '../rule/plan.js';
import type { CheckRule, PatternRule, PhraseRule, Rule, Scope, WordRule } from '../rule/rule.js';
import { askOfWords } from '../submission/lexicon.js';
import type { WordFacts } from '../submission/types.js';

/**
 * Rules that only declare what they look for are laid into one table for each scope, made once for a plan and
 * used for every file. One walk over the words of a passage then serves all phrase and word rules, and one
 * walk over its characters all pattern rules, so that a further rule costs next to nothing.
 */
export interface Tables {
  readonly scope: Scope;
  /** What there is to try at a word; undefined at most. */
  readonly entryOf: (facts: WordFacts) => WordEntry | undefined;
  /** Whether there is anything to try at any word. */
  readonly hasWords: boolean;
  /** The patterns to try at a character, by its UTF-16 code unit: those of ASCII as a list. */
  readonly ascii: readonly (Triggered | undefined)[];
  readonly beyondAscii: ReadonlyMap<number, Triggered>;
  readonly hasPatterns: boolean;
}

export type Planned<R> = { readonly planned: PlannedRule; readonly rule: R };
export type PhraseEntry = Planned<PhraseRule> & {
  readonly words: readonly string[];
  readonly phrase: string;
  readonly value: string;
};

/** A pattern, what its match begins with where that is more than two characters, and what else its text must hold. */
export type PatternEntry = Planned<PatternRule> & {
  readonly begins: string | undefined;
  readonly needs: readonly string[] | undefined;
};

/** The patterns that a character triggers: by itself, or with the one behind it. */
export interface Triggered {
  readonly alone: PatternEntry[];
  readonly pairs: Map<number, PatternEntry[]>;
}

type Seconds = ReadonlyMap<string, readonly PhraseEntry[]>;

/** What begins with a word: phrases of it alone, longer ones by their second word, and words of rules. */
export interface WordEntry {
  readonly alone: readonly PhraseEntry[] | undefined;
  readonly seconds: Seconds | undefined;
  readonly rules: readonly Planned<WordRule>[];
}

export interface PlannedCheck {
  readonly planned: PlannedRule;
  readonly check: CheckRule['check'];
  readonly scope: Scope;
}

/** A plan as the engine runs it: rules that look for themselves, and the tables of the others. */
export interface Layout {
  readonly checks: readonly PlannedCheck[];
  readonly tables: readonly Tables[];
}

const layouts = new WeakMap<readonly PlannedRule[], Layout>();

export function layOut(plan: readonly PlannedRule[]): Layout {
  let layout = layouts.get(plan);
  if (!layout) {
    const scopes = new Set(plan.map(({ rule }) => scopeOf(rule)));
    layout = {
      checks: plan.flatMap((planned) => {
        const { rule } = planned;
        return 'check' in rule ? [{ planned, check: rule.check.bind(rule), scope: scopeOf(rule) }] : [];
      }),
      tables: joinTables(
        [...scopes].map((scope) =>
          buildTables(
            scope,
            plan.filter(({ rule }) => scopeOf(rule) === scope),
          ),
        ),
      ),
    };
    layouts.set(plan, layout);
  }
  return layout;
}

export const scopeOf = (rule: Rule): Scope => rule.scope ?? 'everywhere';

const NOWHERE: readonly undefined[] = [];

/** Lets all scopes ask about a word at once: to most words the answer is that no scope has anything to try. */
function joinTables(tables: readonly Tables[]): readonly Tables[] {
  const entriesOf = askOfWords((facts) => {
    const entries = tables.map(({ entryOf }) => entryOf(facts));
    return entries.some((entry) => entry) ? entries : NOWHERE;
  });
  return tables.map((table, place) => ({ ...table, entryOf: (facts) => entriesOf(facts)[place] }));
}

function buildTables(scope: Scope, plan: readonly PlannedRule[]): Tables {
  const phrases = new Map<string, Map<string, PhraseEntry[]>>();
  const lists: (Planned<WordRule> & { list: ReadonlySet<string> })[] = [];
  const patterns = new Map<number, Triggered>();
  const facts: (Planned<WordRule> & { wanted: readonly (keyof WordFacts)[] })[] = [];
  for (const planned of plan) {
    const { rule } = planned;
    if ('phrases' in rule) {
      for (const [phrase, value] of Object.entries(rule.phrases)) {
        const parts = fold(phrase).split(' ');
        const seconds = entryOf(phrases, parts[0] as string, () => new Map<string, PhraseEntry[]>());
        entryOf(seconds, parts[1] ?? '', () => []).push({ planned, rule, words: parts, phrase, value });
      }
    } else if ('words' in rule) {
      if (Array.isArray(rule.words)) facts.push({ planned, rule, wanted: rule.words });
      else lists.push({ planned, rule, list: rule.words as ReadonlySet<string> });
    } else if ('pattern' in rule) {
      for (const trigger of rule.triggers) {
        const { alone, pairs } = entryOf(patterns, trigger.charCodeAt(0), () => ({
          alone: [],
          pairs: new Map(),
        }));
        const entries = trigger.length === 1 ? alone : entryOf(pairs, trigger.charCodeAt(1), () => []);
        entries.push({
          planned,
          rule,
          begins: trigger.length > 2 ? trigger : undefined,
          needs: rule.needs,
        });
      }
    }
  }
  return {
    scope,
    entryOf: (word) => {
      const seconds = phrases.get(word.lower);
      const curled = curl(word.lower);
      const rules: Planned<WordRule>[] = [];
      for (const entry of lists) if (entry.list.has(word.lower) || entry.list.has(curled)) rules.push(entry);
      for (const entry of facts) if (entry.wanted.every((fact) => word[fact])) rules.push(entry);
      return seconds || rules.length > 0 ? { alone: seconds?.get(''), seconds, rules } : undefined;
    },
    hasWords: phrases.size + lists.length + facts.length > 0,
    ascii: Array.from({ length: ASCII }, (_, unit) => patterns.get(unit)),
    beyondAscii: patterns,
    hasPatterns: patterns.size > 0,
  };
}

export const ASCII = 128;

/** As the facts of a word spell it: an apostrophe has no style. */
const fold = (entry: string): string => entry.replaceAll('\u2019', "'");

const curl = (word: string): string => (word.includes("'") ? word.replaceAll("'", '\u2019') : word);

function entryOf<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}
