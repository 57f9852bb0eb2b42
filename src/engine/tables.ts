import type { PlannedRule } from '../rule/plan.js';
import type { PatternRule, PhraseRule, Scope, WordRule } from '../rule/rule.js';
import { askOfWords } from '../submission/lexicon.js';
import type { WordFacts } from '../submission/types.js';

/**
 * Rules that only declare what they look for are laid into one table for each scope, made once for a plan and
 * used for every file. One walk over the words of a passage then serves all phrase and word rules, and one
 * search for trigger characters all pattern rules, so that a further rule costs next to nothing.
 */
export interface Tables {
  readonly scope: Scope;
  /** What there is to try at a word. */
  readonly entryOf: (facts: WordFacts) => WordEntry;
  /** Whether there is anything to try at any word. */
  readonly hasWords: boolean;
  readonly triggers: RegExp | undefined;
  /** By the first character of their triggers. */
  readonly patterns: ReadonlyMap<string, readonly PatternEntry[]>;
}

export type Planned<R> = { readonly planned: PlannedRule; readonly rule: R };
export type PhraseEntry = Planned<PhraseRule> & {
  readonly words: readonly string[];
  readonly phrase: string;
  readonly value: string;
};

/** A pattern and what its match begins with. */
type PatternEntry = Planned<PatternRule> & { readonly begins: string };

type Seconds = ReadonlyMap<string, readonly PhraseEntry[]>;

/** What begins with a word: phrases, by their second word ('' where they have one word), and words of rules. */
export interface WordEntry {
  readonly seconds?: Seconds;
  readonly rules: readonly Planned<WordRule>[];
}

export const NOTHING: WordEntry = { rules: [] };

const tablesOfPlans = new WeakMap<readonly PlannedRule[], readonly Tables[]>();

export function tablesFor(plan: readonly PlannedRule[]): readonly Tables[] {
  let tables = tablesOfPlans.get(plan);
  if (!tables) {
    const scopes = new Set(plan.map(({ rule }) => rule.scope ?? 'everywhere'));
    tables = [...scopes].map((scope) =>
      buildTables(
        scope,
        plan.filter(({ rule }) => (rule.scope ?? 'everywhere') === scope),
      ),
    );
    tablesOfPlans.set(plan, tables);
  }
  return tables;
}

function buildTables(scope: Scope, plan: readonly PlannedRule[]): Tables {
  const phrases = new Map<string, Map<string, PhraseEntry[]>>();
  const lists: (Planned<WordRule> & { list: ReadonlySet<string> })[] = [];
  const patterns = new Map<string, PatternEntry[]>();
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
      for (const begins of rule.triggers)
        entryOf(patterns, firstOf(begins), () => []).push({ planned, rule, begins });
    }
  }
  const set = [...patterns.keys()].map((character) => character.replace(/[\\\]^-]/g, '\\$&')).join('');
  return {
    scope,
    entryOf: askOfWords((word) => {
      const seconds = phrases.get(word.lower);
      const rules = [
        ...lists.filter(({ list }) => list.has(word.lower) || list.has(curl(word.lower))),
        ...facts.filter(({ wanted }) => wanted.every((fact) => word[fact])),
      ];
      return seconds || rules.length > 0 ? { ...(seconds && { seconds }), rules } : NOTHING;
    }),
    hasWords: phrases.size + lists.length + facts.length > 0,
    patterns,
    triggers: set === '' ? undefined : new RegExp(`[${set}]`, 'gu'),
  };
}

const firstOf = (text: string): string => String.fromCodePoint(text.codePointAt(0) as number);

/** As the facts of a word spell it: an apostrophe has no style. */
const fold = (entry: string): string => entry.replaceAll('\u2019', "'");

const curl = (word: string): string => word.replaceAll("'", '\u2019');

function entryOf<V>(map: Map<string, V>, key: string, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}
