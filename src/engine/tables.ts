import type { PlannedRule } from '../rule/plan.js';
import type { PatternRule, PhraseRule, WordRule } from '../rule/rule.js';
import type { WordFacts } from '../submission/types.js';

/** What the rules of one scope that only declare what they look for have to try at a word or a character. */
export interface Table {
  /** What there is to try at a word; undefined at most. */
  readonly entryOf: (facts: WordFacts) => WordEntry | undefined;
  /** The patterns to try at a character, by its UTF-16 code unit. */
  readonly triggers: ReadonlyMap<number, Triggered>;
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

export function buildTable(plan: readonly PlannedRule[]): Table {
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
    entryOf: (word) => {
      const seconds = phrases.get(word.lower);
      const curled = curl(word.lower);
      const rules: Planned<WordRule>[] = [];
      for (const entry of lists) if (entry.list.has(word.lower) || entry.list.has(curled)) rules.push(entry);
      for (const entry of facts) if (entry.wanted.every((fact) => word[fact])) rules.push(entry);
      return seconds || rules.length > 0 ? { alone: seconds?.get(''), seconds, rules } : undefined;
    },
    triggers: patterns,
  };
}

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
