import type { Passage } from '../rule/passage.js';
import type { PlannedRule } from '../rule/plan.js';
import type { Finding, WordRule } from '../rule/rule.js';
import type { Word } from '../submission/types.js';
import { locate } from '../text/view.js';
import { NOTHING, type PhraseEntry, type Tables } from './tables.js';

/** Receives what a rule found; `undefined` is no finding. Broken rules are its concern. */
export type Report = (planned: PlannedRule, find: () => Finding | undefined) => void;

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
  const holds = askOnce(text);
  for (let hit = triggers.exec(text); hit; hit = triggers.exec(text)) {
    const next = triggers.lastIndex;
    for (const { planned, rule, begins } of tables.patterns.get(hit[0]) ?? NONE) {
      if (begins.length > 1 && !text.startsWith(begins, hit.index)) continue;
      if (rule.needs && !holds(rule.needs)) continue;
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

/** Whether a text holds one of some parts, looked up once for each list: a text may have a trigger at every word. */
function askOnce(text: string): (parts: readonly string[]) => boolean {
  const known = new Map<readonly string[], boolean>();
  return (parts) => {
    const answer = known.get(parts) ?? parts.some((part) => text.includes(part));
    known.set(parts, answer);
    return answer;
  };
}

/** A finding may narrow or widen its range; else it is that of the match. */
const withRange = (
  range: Finding['range'],
  finding: Omit<Finding, 'range'> | undefined,
): Finding | undefined => finding && { range, ...finding };
