import type { Block, Submission, Word } from '../types.js';
import { PARTICLES, PLAIN_WORDS, TITLE_WORDS } from './name-words.js';
import { wordKindsOf } from './word-kinds.js';

/** A run of words with capitals: `Ana Brik`, `Prime Minister Diaz`, `Lower Mill`, `WHO`. */
export interface NameMention {
  readonly block: Block;
  /** Offsets in the text of the block, titles and a possessive ending left out. */
  readonly start: number;
  readonly end: number;
  /** Its words, titles and a possessive ending left out. */
  readonly words: readonly string[];
  /** The words before it that say what somebody is, in lower case: `prime minister`. */
  readonly title: string;
  /** Whether its first word begins a sentence, where capitals mean less. */
  readonly startsSentence: boolean;
}

const namesOfStories = new WeakMap<Submission, readonly NameMention[]>();
const plainOfStories = new WeakMap<Submission, ReadonlySet<string>>();

const BODY = new Set<Block['kind']>(['paragraph', 'list-item', 'blockquote']);

/** The names in the running copy of a story, quotations included, in order. */
export function namesIn(submission: Submission): readonly NameMention[] {
  let names = namesOfStories.get(submission);
  if (!names) {
    const plain = plainWordsIn(submission);
    names = submission.body
      .filter(({ kind }) => BODY.has(kind))
      .flatMap((block) => [...findNames(block, plain)]);
    namesOfStories.set(submission, names);
  }
  return names;
}

/** The words that the running copy also writes without a capital. */
export function plainWordsIn(submission: Submission): ReadonlySet<string> {
  let plain = plainOfStories.get(submission);
  if (!plain) {
    const words = new Set<string>();
    for (const block of submission.body) {
      for (const { facts, text } of wordKindsOf(block).words) if (facts.lower === text) words.add(text);
    }
    plain = words;
    plainOfStories.set(submission, plain);
  }
  return plain;
}

const POSSESSIVE = /['’]s?$/;
const SENTENCE_START = /(?:^|[.!?…:]["”'’)]{0,2}\s{1,3})["“'‘([]{0,2}$/;
const LOOK_BACK = 8;

/** The names of one block, given the words that the story writes without a capital. */
export function* findNames(block: Block, plain: ReadonlySet<string>): Generator<NameMention> {
  const { words, capitals } = wordKindsOf(block);
  let next = 0;
  for (const first of capitals) {
    if (first < next) continue;
    const run = readRun(block.text, words, first);
    next = first + run.length;
    const startsSentence = SENTENCE_START.test(
      block.text.slice(Math.max(0, (run[0] as Word).start - LOOK_BACK), (run[0] as Word).start),
    );
    const mention = readMention(block, run, startsSentence, plain);
    if (mention) yield mention;
  }
}

/** What `POSSESSIVE` finds. */
function isPossessive(word: string): boolean {
  const mark = word[word.length - (word.endsWith('s') ? 2 : 1)];
  return mark === "'" || mark === '\u2019';
}

/** Whether one space stands between two words, or a full stop and a space. */
function hasSpaceBetween(text: string, end: number, start: number): boolean {
  if (start - end !== 1 && (start - end !== 2 || text[end] !== '.')) return false;
  return text[start - 1] === ' ' || /\s/.test(text[start - 1] as string);
}

/** The words from `first` on that belong to one run of capitals. */
function readRun(text: string, words: readonly Word[], first: number): readonly Word[] {
  let end = first + 1;
  for (let next = end; next < words.length; next++) {
    const [last, word] = [words[next - 1] as Word, words[next] as Word];
    if (isPossessive(last.text) || !hasSpaceBetween(text, last.end, word.start)) break;
    if (text[last.end] === '.' && !isInitial(last.text)) break;
    if (word.facts.isCapitalised || /^(?:al|el|ul|d['’])-?\p{Lu}/u.test(word.text)) end = next + 1;
    else if (!PARTICLES.has(word.text)) break;
  }
  return words.slice(first, end);
}

const isInitial = (word: string): boolean => word.length === 1 || TITLE_WORDS.has(word.toLowerCase());

function readMention(
  block: Block,
  run: readonly Word[],
  startsSentence: boolean,
  plain: ReadonlySet<string>,
): NameMention | undefined {
  let from = 0;
  const isPlain = ({ facts }: Word): boolean => PLAIN_WORDS.has(facts.lower);
  while (from < run.length && isPlain(run[from] as Word)) from++;
  const isBareStart =
    startsSentence && from === 0 && run.length === 1 && plain.has((run[0] as Word).facts.lower);
  const titleFrom = from;
  while (from < run.length - 1 && isTitle(run[from] as Word)) from++;
  const kept = run.slice(from);
  const last = kept.at(-1);
  if (isBareStart || !last || !kept[0]) return undefined;
  const cut = POSSESSIVE.exec(last.text)?.[0].length ?? 0;
  return {
    block,
    start: kept[0].start,
    end: last.end - cut,
    words: kept.map(({ text }) => text.replace(POSSESSIVE, '')),
    title: run.slice(titleFrom, from).map(bareWord).join(' '),
    startsSentence: startsSentence && from === 0,
  };
}

const isTitle = (word: Word): boolean => TITLE_WORDS.has(bareWord(word)) && !/^M[RS]$/.test(word.text);

const bareWord = ({ facts }: Word): string => facts.lower.replace(/\.$/, '');
