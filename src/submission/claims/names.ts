import { keepLast } from '../../text/last.js';
import { askOfWords } from '../lexicon.js';
import { readingOf } from '../reading.js';
import type { Block, Submission, Word } from '../types.js';
import { PARTICLES, PLAIN_WORDS, TITLE_WORDS } from './name-words.js';
import { type WordKinds, wordKindsOf } from './word-kinds.js';

/** A run of words with capitals: `Ana Brik`, `Prime Minister Diaz`, `Lower Mill`, `WHO`. */
export interface NameMention extends Name {
  readonly block: Block;
}

/** A name as a text has it, whatever block that is. */
export interface Name {
  /** Offsets in the text, titles and a possessive ending left out. */
  readonly start: number;
  readonly end: number;
  /** Its words, titles and a possessive ending left out. */
  readonly words: readonly string[];
  /** The words before it that say what somebody is, in lower case: `prime minister`. */
  readonly title: string;
  /** Whether its first word begins a sentence, where capitals mean less. */
  readonly startsSentence: boolean;
  /** The one word at the start of a sentence, in lower case, that is no name if the story also writes it so. */
  readonly doubt: string | undefined;
}

const BODY = new Set<Block['kind']>(['paragraph', 'list-item', 'blockquote']);

/** The names in the running copy of a story, quotations included, in order. */
export const namesIn = keepLast((submission: Submission): readonly NameMention[] => {
  const plain = plainWordsIn(submission);
  const names: NameMention[] = [];
  for (const block of submission.body)
    if (BODY.has(block.kind)) for (const name of findNames(block, plain)) names.push(name);
  return names;
});

/** The words that the running copy also writes without a capital. */
export const plainWordsIn = keepLast((submission: Submission): ReadonlySet<string> => {
  const plain = new Set<string>();
  for (const block of submission.body) {
    for (const { facts, text } of wordKindsOf(block).words) if (facts.lower === text) plain.add(text);
  }
  return plain;
});

/** What a word can be beside or inside a name, as bits. */
const PLAIN = 1;
const TITLE = 2;
const PARTICLE = 4;
/** Goes on with a name though it has a small first letter: `al-Assad`, `d’Estaing`. */
const PREFIXED = 8;
/** A full stop behind it ends no sentence: `J. Marlow`, `Gen. Obi`. */
const SHORT = 16;
const POSSESSIVE = 32;

const rolesOf = askOfWords(({ text, lower }) => {
  const bare = lower.replace(/\.$/, '');
  return (
    (PLAIN_WORDS.has(lower) ? PLAIN : 0) |
    (TITLE_WORDS.has(bare) && !/^M[RS]$/.test(text) ? TITLE : 0) |
    (PARTICLES.has(text) ? PARTICLE : 0) |
    (/^(?:al|el|ul|d['’])-?\p{Lu}/u.test(text) ? PREFIXED : 0) |
    (text.length === 1 || TITLE_WORDS.has(text.toLowerCase()) ? SHORT : 0) |
    (/['’]s?$/.test(text) ? POSSESSIVE : 0)
  );
});

const is = ({ facts }: Word, role: number): boolean => (rolesOf(facts) & role) !== 0;

const SENTENCE_START = /(?:^|[.!?…:]["”'’)]{0,2}\s{1,3})["“'‘([]{0,2}$/;
const LOOK_BACK = 8;

/** The names of one block, given the words that the story writes without a capital. */
export function findNames(block: Block, plain: ReadonlySet<string>): readonly NameMention[] {
  const reading = readingOf(block);
  reading.names ??= [...readNames(block.text, wordKindsOf(block))];
  if (reading.names.length === 0) return NONE;
  const names: NameMention[] = [];
  for (const { start, end, words, title, startsSentence, doubt } of reading.names) {
    if (doubt !== undefined && plain.has(doubt)) continue;
    names.push({ block, start, end, words, title, startsSentence, doubt });
  }
  return names;
}

const NONE: readonly never[] = [];

function* readNames(text: string, { words, capitals }: WordKinds): Generator<Name> {
  let next = 0;
  for (const first of capitals) {
    if (first < next) continue;
    next = endOfRun(text, words, first);
    const name = readName(text, words, first, next);
    if (name) yield name;
  }
}

/** Whether a word that starts at an offset is the first of a sentence; behind a letter and a space it is not. */
function startsSentenceAt(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 2);
  if (text[at - 1] === ' ' && ((before >= 0x61 && before <= 0x7a) || before === 0x2c)) return false;
  return SENTENCE_START.test(text.slice(Math.max(0, at - LOOK_BACK), at));
}

/** Whether one space stands between two words, or a full stop and a space. */
function hasSpaceBetween(text: string, end: number, start: number): boolean {
  if (start - end !== 1 && (start - end !== 2 || text[end] !== '.')) return false;
  return text[start - 1] === ' ' || /\s/.test(text[start - 1] as string);
}

/** The end of the run of capitals that begins with the word at `first`. */
function endOfRun(text: string, words: readonly Word[], first: number): number {
  let end = first + 1;
  for (let next = end; next < words.length; next++) {
    const last = words[next - 1] as Word;
    const word = words[next] as Word;
    if (!hasSpaceBetween(text, last.end, word.start) || is(last, POSSESSIVE)) break;
    if (text[last.end] === '.' && !is(last, SHORT)) break;
    if (word.facts.isCapitalised || is(word, PREFIXED)) end = next + 1;
    else if (!is(word, PARTICLE)) break;
  }
  return end;
}

/** The name in the run of words from `first` up to `end`. */
function readName(text: string, words: readonly Word[], first: number, end: number): Name | undefined {
  let titleFrom = first;
  while (titleFrom < end && is(words[titleFrom] as Word, PLAIN)) titleFrom++;
  if (titleFrom === end) return undefined;
  let from = titleFrom;
  while (from < end - 1 && is(words[from] as Word, TITLE)) from++;
  const { start, facts } = words[from] as Word;
  const startsSentence = from === first && startsSentenceAt(text, start);
  const doubt = startsSentence && end === first + 1 ? facts.lower : undefined;
  const last = words[end - 1] as Word;
  const name: string[] = [];
  for (let at = from; at < end; at++) name.push((words[at] as Word).text);
  const cut = is(last, POSSESSIVE) ? lengthOfPossessive(last.text) : 0;
  if (cut > 0) name[name.length - 1] = last.text.slice(0, -cut);
  const title = from > titleFrom ? writeTitle(words.slice(titleFrom, from)) : '';
  return { start, end: last.end - cut, words: name, title, startsSentence, doubt };
}

const lengthOfPossessive = (word: string): number => (word.endsWith('s') ? 2 : 1);

const writeTitle = (words: readonly Word[]): string =>
  words.map(({ facts }) => facts.lower.replace(/\.$/, '')).join(' ');
