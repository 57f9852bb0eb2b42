import { hashPart } from '../text/hash.js';
import type { Word, WordFacts } from './types.js';

/** Words whose facts are kept; past this the table starts afresh, so that made-up text cannot fill memory. */
const MOST_WORDS = 200_000;
const FEWEST_SLOTS = 1 << 14;
/** Words made to fall into one place must not make a search of it: past this many steps a word is not kept. */
const MOST_STEPS = 32;

/** Facts with what has been found out of the word since, by the number of who asked. */
interface Known extends WordFacts {
  /** Kept as a number: V8 is slow to tell the length of strings that are stored in many ways. */
  readonly length: number;
  readonly answers: unknown[];
}

/** What is kept, and beside it the hashes, so that a search need not fetch the words that it passes. */
let slots: (Known | undefined)[] = new Array(FEWEST_SLOTS);
let hashes = new Int32Array(FEWEST_SLOTS);
let count = 0;

/**
 * The facts of the word at `start` to `end` of a text. Each word is looked at once; after that its facts, and one
 * string for all its places, are found by hash without a string being made (FNV-1a, open addressing).
 */
export function factsAt(text: string, start: number, end: number): WordFacts {
  const hash = hashOf(text, start, end);
  for (let step = 0; step < MOST_STEPS; step++) {
    const slot = (hash + step) & (hashes.length - 1);
    const other = hashes[slot];
    if (other === 0) return keep(slot, hash, readFacts(text.slice(start, end)));
    if (other !== hash) continue;
    const known = slots[slot] as Known;
    if (known.length === end - start && text.startsWith(known.text, start)) return known;
  }
  return readFacts(text.slice(start, end));
}

/** The word at `start` to `end` of a text. */
export function wordAt(text: string, start: number, end: number): Word {
  const facts = factsAt(text, start, end);
  return { text: facts.text, facts, start, end };
}

/** The facts of a word by itself. */
export const factsOf = (word: string): WordFacts => factsAt(word, 0, word.length);

/** As many as most words are asked; a question has its number from the first time that it is asked. */
const USUAL_QUESTIONS = 8;
let questions = 0;

/**
 * Makes a question about words that is answered once for each word, whatever story it stands in: in a list or
 * not, how many syllables. The answer is kept with the word, so that to ask again costs next to nothing.
 */
export function askOfWords<T extends NonNullable<unknown> | null>(
  answer: (facts: WordFacts) => T,
): (facts: WordFacts) => T {
  let question = -1;
  return (facts) => {
    if (question < 0) question = questions++;
    const { answers } = facts as Known;
    const known = answers[question] as T | undefined;
    if (known !== undefined) return known;
    const fresh = answer(facts);
    answers[question] = fresh;
    return fresh;
  };
}

function hashOf(text: string, start: number, end: number): number {
  const hash = hashPart(text, start, end);
  return hash ^ (hash >>> 15) || 1;
}

function keep(slot: number, hash: number, facts: Known): WordFacts {
  slots[slot] = facts;
  hashes[slot] = hash;
  count++;
  if (count >= MOST_WORDS) clear(FEWEST_SLOTS);
  else if (count * 2 > slots.length) grow();
  return facts;
}

function clear(size: number): void {
  slots = new Array(size);
  hashes = new Int32Array(size);
  count = 0;
}

function grow(): void {
  const [kept, keptHashes] = [slots, hashes];
  const before = count;
  clear(slots.length * 4);
  count = before;
  for (let from = 0; from < kept.length; from++) {
    const hash = keptHashes[from] as number;
    if (hash === 0) continue;
    let slot = hash & (hashes.length - 1);
    while (hashes[slot] !== 0) slot = (slot + 1) & (hashes.length - 1);
    slots[slot] = kept[from];
    hashes[slot] = hash;
  }
}

/** A long slice of a text keeps the whole text in memory; a copy does not. */
const LONGEST_OWN = 12;

function readFacts(filed: string): Known {
  const text = filed.length > LONGEST_OWN ? ` ${filed}`.slice(1) : filed;
  const lower = text.toLowerCase();
  const upper = text.toUpperCase();
  return {
    text,
    length: text.length,
    lower: lower.includes('\u2019') ? lower.replaceAll('\u2019', "'") : lower,
    isCapitalised: text[0] !== lower[0],
    isUpperCase: text === upper && text !== lower,
    hasDigit: /\p{N}/u.test(text),
    answers: new Array(USUAL_QUESTIONS),
  };
}
