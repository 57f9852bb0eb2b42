import type { Range } from '../text/range.js';
import { matchCase, replace } from './changes.js';
import { type Passage, sentenceAt } from './passage.js';
import type { Change } from './rule.js';

/** What the matches of phrase and pattern rules have in common. */
interface Match {
  /** The copy as filed. */
  readonly text: string;
  readonly passage: Passage;
  /** Offsets of the match in the passage's text. */
  readonly start: number;
  readonly end: number;
}

/**
 * Whether copy looks like part of a name: a word in it bears a capital that its sentence does not call for.
 * Titles of works, statutes and companies are names in this sense.
 */
export function isName({ text, passage, start }: Match): boolean {
  const words = text.match(/[\p{L}\p{M}'\u2019]+/gu) ?? [];
  if (words.slice(1).some(isCapitalised)) return true;
  return isCapitalised(words[0] ?? '') && !opensSentence(passage, start);
}

const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word) && word !== 'I';

/** Whether nothing but marks stands between the start of a sentence and an offset of the passage's text. */
export function opensSentence(passage: Passage, at: number): boolean {
  const sentence = sentenceAt(passage, at);
  return (
    sentence !== undefined &&
    at < sentence.end &&
    !/[\p{L}\p{N}]/u.test(passage.text.slice(sentence.start, at))
  );
}

/** What stands just before an offset of the passage's text: a rule that looks further costs more on long copy. */
export const copyBefore = ({ text }: Passage, at: number, length = 24): string =>
  text.slice(Math.max(0, at - length), at);

/** What stands on both sides of an offset of the passage's text. */
export const copyAround = ({ text }: Passage, at: number, reach: number): string =>
  text.slice(Math.max(0, at - reach), at + reach);

/** The word behind an offset of the passage's text, with nothing but space between; '' where there is none. */
export const wordAfter = ({ text }: Passage, end: number): string =>
  /^\s{1,3}([\p{L}\p{M}\p{N}'\u2019-]{1,40})/u.exec(text.slice(end, end + 44))?.[1] ?? '';

/** The word before an offset of the passage's text, with nothing but space between; '' where there is none. */
export const wordBefore = ({ text }: Passage, start: number): string =>
  /([\p{L}\p{M}\p{N}'\u2019-]{1,40})\s{1,3}$/u.exec(text.slice(Math.max(0, start - 44), start))?.[1] ?? '';

/**
 * One suggestion for each wording of a table's entry, parted by `|` as in `use|rely on`, in the case of the
 * copy.
 */
export const offerWordings = (range: Range, filed: string, wordings: string): readonly Change[] =>
  wordings.split('|').map((wording) => {
    const text = matchCase(filed, wording);
    return replace(range, text, `Write “${text}”.`);
  });

/** The wordings of a table's entry as a message names them: `“use”`, `“use” or “rely on”`. */
export function quoteWordings(wordings: string): string {
  const all = wordings.split('|').map((wording) => `“${wording}”`);
  const last = all.at(-1) as string;
  return all.length === 1 ? last : `${all.slice(0, -1).join(', ')} or ${last}`;
}

/** A table that says the same of many phrases: each of `firsts` followed by each of `seconds`. */
export const crossPhrases = (
  firsts: readonly string[],
  seconds: readonly string[],
  value: (first: string, second: string) => string,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    firsts.flatMap((first) => seconds.map((second) => [`${first} ${second}`, value(first, second)])),
  );
