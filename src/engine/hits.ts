import type { WordRule } from '../rule/rule.js';
import type { Word } from '../submission/types.js';
import { ASCII, type Layout, NOWHERE } from './layout.js';
import type { PatternEntry, PhraseEntry, Planned, Triggered, WordEntry } from './tables.js';
import type { KeptWording } from './wordings.js';

/** What the rules that only declare look for, where it stands in a passage, whatever they then say of it. */
export interface Hits {
  readonly layout: Layout;
  readonly scopes: readonly number[];
  readonly found: readonly Hit[];
}

export type Hit = WordHit | PhraseHit | PatternHit;

export interface WordHit {
  readonly kind: 'word';
  readonly entry: Planned<WordRule>;
  readonly word: Word;
  /** Its place among the words of its sentence. */
  readonly index: number;
}

/** Offsets count in the text of the passage. */
export interface PhraseHit {
  readonly kind: 'phrase';
  readonly entry: PhraseEntry;
  readonly start: number;
  readonly end: number;
}

export interface PatternHit {
  readonly kind: 'pattern';
  readonly entry: PatternEntry;
  readonly start: number;
  readonly end: number;
  readonly groups: readonly (string | undefined)[];
}

/** Walks a passage once for all rules of the scopes that have it, which are given by their places in the layout. */
export function hitsIn(layout: Layout, scopes: readonly number[], wording: KeptWording): readonly Hit[] {
  const { hits } = wording;
  if (hits?.layout === layout && hits.scopes === scopes) return hits.found;
  const found: Hit[] = [];
  tryPatterns(layout, scopes, wording.text, found);
  for (const { words } of wording.sentences) tryWords(layout, scopes, wording.text, words, found);
  wording.hits = { layout, scopes, found };
  return found;
}

function tryWords(
  { entriesOf }: Layout,
  scopes: readonly number[],
  text: string,
  words: readonly Word[],
  found: Hit[],
): void {
  for (let index = 0; index < words.length; index++) {
    const entries = entriesOf((words[index] as Word).facts);
    if (entries === NOWHERE) continue;
    for (const scope of scopes) {
      const entry = entries[scope];
      if (entry) tryWord(entry, text, words, index, found);
    }
  }
}

function tryWord(
  { alone, seconds, rules }: WordEntry,
  text: string,
  words: readonly Word[],
  index: number,
  found: Hit[],
): void {
  if (alone) tryPhrases(alone, text, words, index, found);
  const next = seconds && words[index + 1];
  const begun = next && seconds.get(next.facts.lower);
  if (begun) tryPhrases(begun, text, words, index, found);
  for (const entry of rules) found.push({ kind: 'word', entry, word: words[index] as Word, index });
}

function tryPhrases(
  entries: readonly PhraseEntry[],
  text: string,
  words: readonly Word[],
  index: number,
  found: Hit[],
): void {
  for (const entry of entries) {
    const wanted = entry.words;
    const last = words[index + wanted.length - 1];
    if (!last || !isPhrase(text, words, index, wanted)) continue;
    found.push({ kind: 'phrase', entry, start: (words[index] as Word).start, end: last.end });
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

function tryPatterns(
  { ascii, beyondAscii }: Layout,
  scopes: readonly number[],
  text: string,
  found: Hit[],
): void {
  const asked: Asked = { answers: undefined };
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const triggered = unit < ASCII ? ascii[unit] : beyondAscii.get(unit);
    if (!triggered) continue;
    for (const scope of scopes) {
      const begun = triggered[scope];
      if (begun) tryTriggered(begun, text, at, asked, found);
    }
  }
}

/** Tries at a place what a character triggers, then what it triggers with those behind it. */
function tryTriggered(begun: Triggered, text: string, at: number, asked: Asked, found: Hit[]): void {
  let triggered: Triggered | undefined = begun;
  for (let behind = at + 1; triggered; behind++) {
    for (const entry of triggered.entries) tryPattern(entry, text, at, asked, found);
    if (triggered.next.size === 0) return;
    triggered = triggered.next.get(text.charCodeAt(behind));
  }
}

function tryPattern(entry: PatternEntry, text: string, at: number, asked: Asked, found: Hit[]): void {
  const { rule, needs } = entry;
  if (needs && !hasOneOf(needs, text, asked)) return;
  const { pattern } = rule;
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (!match) return;
  const start = match.index;
  found.push({ kind: 'pattern', entry, start, end: start + match[0].length, groups: match.slice(1) });
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
