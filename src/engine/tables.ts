import type { PlannedRule } from '../rule/plan.js';
import type { PatternRule, PhraseRule, PhraseTable, WordRule } from '../rule/rule.js';
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

/** A pattern, and what its text must hold beside what triggers it. */
export type PatternEntry = Planned<PatternRule> & { readonly needs: readonly string[] | undefined };

/** The patterns that a character triggers, and those that it begins to trigger, by the one behind it. */
export interface Triggered {
  readonly entries: PatternEntry[];
  readonly next: Map<number, Triggered>;
}

type Seconds = ReadonlyMap<string, readonly PhraseEntry[]>;

/** What begins with a word: phrases of it alone, longer ones by their second word, and words of rules. */
export interface WordEntry {
  readonly alone: readonly PhraseEntry[] | undefined;
  readonly seconds: Seconds | undefined;
  readonly rules: readonly Planned<WordRule>[];
}

/** A phrase of a rule that has not been looked into: most begin with a word that no story of a run has. */
type Begun = Planned<PhraseRule> & { readonly phrase: string; readonly value: string };

type ListEntry = Planned<WordRule> & { readonly list: ReadonlySet<string> };
type FactEntry = Planned<WordRule> & { readonly wanted: readonly (keyof WordFacts)[] };

export function buildTable(plan: readonly PlannedRule[]): Table {
  const begun = new Map<string, Begun[]>();
  const lists: ListEntry[] = [];
  const facts: FactEntry[] = [];
  const triggers = new Map<number, Triggered>();
  for (const planned of plan) {
    const { rule } = planned;
    if ('phrases' in rule) addPhrases(begun, planned, rule);
    else if ('pattern' in rule)
      for (const trigger of rule.triggers) addPattern(triggers, trigger, planned, rule);
    else if ('words' in rule) {
      if (Array.isArray(rule.words)) facts.push({ planned, rule, wanted: rule.words });
      else lists.push({ planned, rule, list: rule.words as ReadonlySet<string> });
    }
  }
  return {
    entryOf: (word) => {
      const phrases = begun.get(word.lower);
      const rules = rulesOf(word, lists, facts);
      if (!phrases && rules.length === 0) return undefined;
      return { ...(phrases ? sortPhrases(phrases) : NO_PHRASES), rules };
    },
    triggers,
  };
}

/** The lines of a table of phrases: each phrase, and what is said of it. */
const linesOf = (table: PhraseTable): readonly string[] =>
  typeof table === 'string' ? table.split('\n') : Object.entries(table).flat();

function addPhrases(begun: Map<string, Begun[]>, planned: PlannedRule, rule: PhraseRule): void {
  const lines = linesOf(rule.phrases);
  for (let line = 0; line + 1 < lines.length; line += 2) {
    const phrase = lines[line] as string;
    const value = lines[line + 1] as string;
    const gap = phrase.indexOf(' ');
    const first = fold(gap < 0 ? phrase : phrase.slice(0, gap));
    entryOf(begun, first, openList).push({ planned, rule, phrase, value });
  }
}

const openList = (): never[] => [];

function addPattern(
  triggers: Map<number, Triggered>,
  trigger: string,
  planned: PlannedRule,
  rule: PatternRule,
): void {
  let triggered = entryOf(triggers, trigger.charCodeAt(0), openTriggered);
  for (let i = 1; i < trigger.length; i++)
    triggered = entryOf(triggered.next, trigger.charCodeAt(i), openTriggered);
  triggered.entries.push({ planned, rule, needs: rule.needs });
}

const openTriggered = (): Triggered => ({ entries: [], next: new Map() });

/** The phrases that begin with one word: those that are it, and the others by their second word. */
function sortPhrases(begun: readonly Begun[]): Pick<WordEntry, 'alone' | 'seconds'> {
  const alone: PhraseEntry[] = [];
  const seconds = new Map<string, PhraseEntry[]>();
  for (const { planned, rule, phrase, value } of begun) {
    const words = fold(phrase).split(' ');
    const entry = { planned, rule, words, phrase, value };
    if (words.length === 1) alone.push(entry);
    else entryOf(seconds, words[1] as string, openList).push(entry);
  }
  return { alone: alone.length > 0 ? alone : undefined, seconds: seconds.size > 0 ? seconds : undefined };
}

const NO_PHRASES = { alone: undefined, seconds: undefined };

/** The word rules that have to do with a word: those whose list has it, then those whose facts it bears. */
function rulesOf(
  word: WordFacts,
  lists: readonly ListEntry[],
  facts: readonly FactEntry[],
): readonly Planned<WordRule>[] {
  const rules: Planned<WordRule>[] = [];
  for (const entry of lists) if (isListed(entry, word)) rules.push(entry);
  for (const entry of facts) if (entry.wanted.every((each) => word[each])) rules.push(entry);
  return rules;
}

const isListed = ({ list }: ListEntry, { lower }: WordFacts): boolean =>
  list.has(lower) || (lower.includes("'") && list.has(lower.replaceAll("'", '\u2019')));

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
