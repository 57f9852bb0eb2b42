import type { Passage } from '../rule/passage.js';
import type { PlannedRule } from '../rule/plan.js';
import type { Finding, PatternRule, PhraseRule, Scope, WordRule } from '../rule/rule.js';
import { askOfWords } from '../submission/lexicon.js';
import type { Word, WordFacts } from '../submission/types.js';
import { locate } from '../text/view.js';

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
  readonly patterns: ReadonlyMap<string, readonly Planned<PatternRule>[]>;
}

type Planned<R> = { readonly planned: PlannedRule; readonly rule: R };
type PhraseEntry = Planned<PhraseRule> & {
  readonly words: readonly string[];
  readonly phrase: string;
  readonly value: string;
};

type Seconds = ReadonlyMap<string, readonly PhraseEntry[]>;

/** What begins with a word: phrases, by their second word ('' where they have one word), and words of rules. */
interface WordEntry {
  readonly seconds?: Seconds;
  readonly rules: readonly Planned<WordRule>[];
}

const NOTHING: WordEntry = { rules: [] };

/** Receives what a rule found; `undefined` is no finding. Broken rules are its concern. */
export type Report = (planned: PlannedRule, find: () => Finding | undefined) => void;

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
  const words = new Map<string, Planned<WordRule>[]>();
  const patterns = new Map<string, Planned<PatternRule>[]>();
  const facts: (Planned<WordRule> & { wanted: readonly (keyof WordFacts)[] })[] = [];
  for (const planned of plan) {
    const { rule } = planned;
    if ('phrases' in rule) {
      for (const [phrase, value] of Object.entries(rule.phrases)) {
        const parts = phrase.split(' ');
        const seconds = entryOf(phrases, parts[0] as string, () => new Map<string, PhraseEntry[]>());
        entryOf(seconds, parts[1] ?? '', () => []).push({ planned, rule, words: parts, phrase, value });
      }
    } else if ('words' in rule) {
      if (!Array.isArray(rule.words)) {
        for (const word of rule.words as ReadonlySet<string>)
          entryOf(words, word, () => []).push({ planned, rule });
      } else facts.push({ planned, rule, wanted: rule.words });
    } else if ('pattern' in rule) {
      for (const trigger of rule.triggers) entryOf(patterns, trigger, () => []).push({ planned, rule });
    }
  }
  const set = [...patterns.keys()].map((character) => character.replace(/[\\\]^-]/g, '\\$&')).join('');
  return {
    scope,
    entryOf: askOfWords((word) => {
      const seconds = phrases.get(word.lower);
      const rules = [
        ...(words.get(word.lower) ?? []),
        ...facts.filter(({ wanted }) => wanted.every((fact) => word[fact])),
      ];
      return seconds || rules.length > 0 ? { ...(seconds && { seconds }), rules } : NOTHING;
    }),
    hasWords: phrases.size + words.size + facts.length > 0,
    patterns,
    triggers: set === '' ? undefined : new RegExp(`[${set}]`, 'gu'),
  };
}

function entryOf<V>(map: Map<string, V>, key: string, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}

/** Walks a passage once for all rules of a scope. */
export function dispatch(tables: Tables, passage: Passage, report: Report): void {
  if (tables.triggers) tryPatterns(tables, passage, report);
  if (!tables.hasWords) return;
  for (const { words } of passage.sentences) {
    for (let index = 0; index < words.length; index++) tryWord(tables, passage, words, index, report);
  }
}

function tryWord(
  tables: Tables,
  passage: Passage,
  words: readonly Word[],
  index: number,
  report: Report,
): void {
  const word = words[index] as Word;
  const entry = tables.entryOf(word.facts);
  if (entry === NOTHING) return;
  const { seconds, rules } = entry;
  if (seconds) {
    tryPhrases(seconds.get(''), passage, words, index, report);
    const next = words[index + 1];
    if (next) tryPhrases(seconds.get(next.facts.lower), passage, words, index, report);
  }
  for (const { planned, rule } of rules) reportWord(planned, rule, word, passage, index, report);
}

const NONE: readonly never[] = [];

function reportWord(
  planned: PlannedRule,
  rule: WordRule,
  word: Word,
  passage: Passage,
  index: number,
  report: Report,
): void {
  const range = locate(passage, word.start, word.end);
  report(planned, () =>
    withRange(range, rule.found(word, { passage, index, range }, planned.options as never)),
  );
}

function tryPhrases(
  entries: readonly PhraseEntry[] | undefined,
  passage: Passage,
  words: readonly Word[],
  index: number,
  report: Report,
): void {
  for (const { planned, rule, words: wanted, phrase, value } of entries ?? NONE) {
    const last = words[index + wanted.length - 1];
    if (!last || !isPhrase(passage.text, words, index, wanted)) continue;
    const { start } = words[index] as Word;
    const { end } = last;
    const range = locate(passage, start, end);
    const match = { text: passage.text.slice(start, end), phrase, value, range, passage, start, end };
    report(planned, () => withRange(range, rule.found(match, planned.options as never)));
  }
}

/** Whether the words of a phrase stand at `index`, with nothing but space between them. */
function isPhrase(text: string, words: readonly Word[], index: number, wanted: readonly string[]): boolean {
  return wanted.every((each, i) => {
    const word = words[index + i];
    const next = words[index + i + 1];
    if (word?.facts.lower !== each) return false;
    return (
      i === wanted.length - 1 || (next !== undefined && /^\s{1,3}$/.test(text.slice(word.end, next.start)))
    );
  });
}

function tryPatterns(tables: Tables, passage: Passage, report: Report): void {
  const { text } = passage;
  const triggers = tables.triggers as RegExp;
  triggers.lastIndex = 0;
  for (let hit = triggers.exec(text); hit; hit = triggers.exec(text)) {
    const next = triggers.lastIndex;
    for (const { planned, rule } of tables.patterns.get(hit[0]) ?? []) {
      rule.pattern.lastIndex = hit.index;
      const found = rule.pattern.exec(text);
      if (!found) continue;
      const start = found.index;
      const end = start + found[0].length;
      const range = locate(passage, start, end);
      const match = { text: found[0], groups: found.slice(1), range, passage, start, end };
      report(planned, () => withRange(range, rule.found(match, planned.options as never)));
    }
    triggers.lastIndex = next;
  }
}

/** A finding may narrow or widen its range; else it is that of the match. */
const withRange = (
  range: Finding['range'],
  finding: Omit<Finding, 'range'> | undefined,
): Finding | undefined => finding && { range, ...finding };
