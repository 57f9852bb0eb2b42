import type { Passage } from '../rule/passage.js';
import type { PlannedRule } from '../rule/plan.js';
import type { Finding, WordRule } from '../rule/rule.js';
import type { Word } from '../submission/types.js';
import { locate } from '../text/view.js';
import { ASCII, type Layout, NOWHERE } from './layout.js';
import type { PatternEntry, PhraseEntry, Triggered, WordEntry } from './tables.js';

/** Receives what a rule found, or the error that it broke with. */
export interface Report {
  readonly add: (planned: PlannedRule, finding: Finding) => void;
  readonly fail: (planned: PlannedRule, error: unknown) => void;
}

/** Walks a passage once for all rules of the scopes that have it, which are given by their places in the layout. */
export function dispatch(layout: Layout, scopes: readonly number[], passage: Passage, report: Report): void {
  tryPatterns(layout, scopes, passage, report);
  const { entriesOf } = layout;
  for (const { words } of passage.sentences) {
    for (let index = 0; index < words.length; index++) {
      const entries = entriesOf((words[index] as Word).facts);
      if (entries === NOWHERE) continue;
      for (const scope of scopes) {
        const entry = entries[scope];
        if (entry) tryWord(entry, passage, words, index, report);
      }
    }
  }
}

function tryWord(
  { alone, seconds, rules }: WordEntry,
  passage: Passage,
  words: readonly Word[],
  index: number,
  report: Report,
): void {
  if (alone) tryPhrases(alone, passage, words, index, report);
  const next = seconds && words[index + 1];
  const begun = next && seconds.get(next.facts.lower);
  if (begun) tryPhrases(begun, passage, words, index, report);
  for (const { planned, rule } of rules)
    reportWord(planned, rule, passage, words[index] as Word, index, report);
}

function reportWord(
  planned: PlannedRule,
  rule: WordRule,
  passage: Passage,
  word: Word,
  index: number,
  report: Report,
): void {
  try {
    const range = locate(passage, word.start, word.end);
    const finding = rule.found(word, { passage, index, range }, planned.options as never);
    if (finding) report.add(planned, { range, ...finding });
  } catch (error) {
    report.fail(planned, error);
  }
}

/** What phrase and pattern rules have in common: the kind of match differs, and each makes its own. */
interface MatchRule<M> {
  readonly found: (match: M, options: never) => Omit<Finding, 'range'> | undefined;
}

/** A finding may narrow or widen its range; else it is that of the match. */
function reportMatch<M extends { readonly range: Finding['range'] }>(
  planned: PlannedRule,
  rule: MatchRule<M>,
  match: M,
  report: Report,
): void {
  try {
    const finding = rule.found(match, planned.options as never);
    if (finding) report.add(planned, { range: match.range, ...finding });
  } catch (error) {
    report.fail(planned, error);
  }
}

function tryPhrases(
  entries: readonly PhraseEntry[],
  passage: Passage,
  words: readonly Word[],
  index: number,
  report: Report,
): void {
  for (const { planned, rule, words: wanted, phrase, value } of entries) {
    const last = words[index + wanted.length - 1];
    if (!last || !isPhrase(passage.text, words, index, wanted)) continue;
    const { start } = words[index] as Word;
    const { end } = last;
    const range = locate(passage, start, end);
    const match = { text: passage.text.slice(start, end), phrase, value, range, passage, start, end };
    reportMatch(planned, rule, match, report);
  }
}

const SPACE = /^\s{1,3}$/;

/** Whether the words of a phrase stand at `index`, with nothing but space between them. */
function isPhrase(text: string, words: readonly Word[], index: number, wanted: readonly string[]): boolean {
  for (let i = 1; i < wanted.length; i++) {
    const last = words[index + i - 1] as Word;
    const word = words[index + i] as Word;
    if (word.facts.lower !== wanted[i] || !SPACE.test(text.slice(last.end, word.start))) return false;
  }
  return true;
}

const NONE: readonly never[] = [];

function tryPatterns(
  { ascii, beyondAscii }: Layout,
  scopes: readonly number[],
  passage: Passage,
  report: Report,
): void {
  const { text } = passage;
  const asked: Asked = { answers: undefined };
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const triggered = unit < ASCII ? ascii[unit] : beyondAscii.get(unit);
    if (!triggered) continue;
    for (const scope of scopes) {
      const entries = triggered[scope];
      if (entries) tryTriggered(entries, passage, at, asked, report);
    }
  }
}

function tryTriggered(
  { alone, pairs }: Triggered,
  passage: Passage,
  at: number,
  asked: Asked,
  report: Report,
): void {
  for (const entry of alone) tryPattern(entry, passage, at, asked, report);
  if (pairs.size === 0) return;
  for (const entry of pairs.get(passage.text.charCodeAt(at + 1)) ?? NONE)
    tryPattern(entry, passage, at, asked, report);
}

function tryPattern(
  { planned, rule, begins, needs }: PatternEntry,
  passage: Passage,
  at: number,
  asked: Asked,
  report: Report,
): void {
  const { text } = passage;
  if (begins !== undefined && !text.startsWith(begins, at)) return;
  if (needs && !hasOneOf(needs, text, asked)) return;
  const { pattern } = rule;
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  if (!found) return;
  const start = found.index;
  const end = start + found[0].length;
  const range = locate(passage, start, end);
  const match = { text: found[0], groups: found.slice(1), range, passage, start, end };
  reportMatch(planned, rule, match, report);
}

/** Whether the text at hand holds one of some parts, by their list; nothing is kept until somebody asks. */
interface Asked {
  answers: Map<readonly string[], boolean> | undefined;
}

/** Whether a text holds one of some parts. It is looked through once for each list, however often one asks. */
function hasOneOf(parts: readonly string[], text: string, asked: Asked): boolean {
  asked.answers ??= new Map();
  const answer = asked.answers.get(parts) ?? parts.some((part) => text.includes(part));
  asked.answers.set(parts, answer);
  return answer;
}
