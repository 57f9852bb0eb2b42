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

/** A phrase of a rule that has not been looked into: most begin with a word that no story of a run has. */
type Begun = Planned<PhraseRule> & { readonly phrase: string };

type ListEntry = Planned<WordRule> & { readonly list: ReadonlySet<string> };
type FactEntry = Planned<WordRule> & { readonly wanted: readonly (keyof WordFacts)[] };

export function buildTable(plan: readonly PlannedRule[]): Table {
  const begun = new Map<string, Begun[]>();
  const lists: ListEntry[] = [];
  const facts: FactEntry[] = [];
  const triggers = new Map<number, Triggered>();
  for (const planned of plan) {
    const { rule } = planned;
    if ('phrases' in rule)
      for (const phrase of Object.keys(rule.phrases)) addPhrase(begun, { planned, rule, phrase });
    else if ('pattern' in rule)
      for (const trigger of rule.triggers) addPattern(triggers, trigger, planned, rule);
    else if ('words' in rule) {
      if (Array.isArray(rule.words)) facts.push({ planned, rule, wanted: rule.words });
      else lists.push({ planned, rule, list: rule.words as ReadonlySet<string> });
    }
  }
  return {
    entryOf: (word) => {
      const rules = [
        ...findListed(lists, word),
        ...facts.filter(({ wanted }) => wanted.every((each) => word[each])),
      ];
      const phrases = begun.get(word.lower);
      if (phrases) return { ...sortPhrases(phrases), rules };
      return rules.length > 0 ? { alone: undefined, seconds: undefined, rules } : undefined;
    },
    triggers,
  };
}

function addPhrase(begun: Map<string, Begun[]>, entry: Begun): void {
  const phrase = fold(entry.phrase);
  const gap = phrase.indexOf(' ');
  entryOf(begun, gap < 0 ? phrase : phrase.slice(0, gap), () => []).push(entry);
}

function addPattern(
  triggers: Map<number, Triggered>,
  trigger: string,
  planned: PlannedRule,
  rule: PatternRule,
): void {
  const { alone, pairs } = entryOf(triggers, trigger.charCodeAt(0), () => ({ alone: [], pairs: new Map() }));
  const entries = trigger.length === 1 ? alone : entryOf(pairs, trigger.charCodeAt(1), () => []);
  entries.push({ planned, rule, begins: trigger.length > 2 ? trigger : undefined, needs: rule.needs });
}

/** The phrases that begin with one word: those that are it, and the others by their second word. */
function sortPhrases(begun: readonly Begun[]): Pick<WordEntry, 'alone' | 'seconds'> {
  const alone: PhraseEntry[] = [];
  const seconds = new Map<string, PhraseEntry[]>();
  for (const { planned, rule, phrase } of begun) {
    const words = fold(phrase).split(' ');
    const entry = { planned, rule, words, phrase, value: rule.phrases[phrase] as string };
    if (words.length === 1) alone.push(entry);
    else entryOf(seconds, words[1] as string, () => []).push(entry);
  }
  return { alone: alone.length > 0 ? alone : undefined, seconds: seconds.size > 0 ? seconds : undefined };
}

function findListed(lists: readonly ListEntry[], { lower }: WordFacts): readonly ListEntry[] {
  const curled = lower.includes("'") ? lower.replaceAll("'", '\u2019') : undefined;
  return lists.filter(({ list }) => list.has(lower) || (curled !== undefined && list.has(curled)));
}

/** As the facts of a word spell it: an apostrophe has no style. */
const fold = (entry: string): string => (entry.includes('\u2019') ? entry.replaceAll('\u2019', "'") : entry);

function entryOf<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}
