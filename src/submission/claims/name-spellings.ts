import { keepLast } from '../../text/last.js';
import type { Range } from '../../text/range.js';
import { locate } from '../../text/view.js';
import type { Submission } from '../types.js';
import { findNames, type NameMention, namesIn, plainWordsIn } from './names.js';

/** One word of a name where it stands. */
export interface NameWordPlace {
  readonly mention: NameMention;
  /** Its index among the words of the name. */
  readonly index: number;
}

/** One spelling of a word that is part of names, with every place of it and the words beside it there. */
export interface NameSpelling {
  readonly word: string;
  readonly places: readonly NameWordPlace[];
  readonly before: ReadonlySet<string>;
  readonly behind: ReadonlySet<string>;
}

interface GrowingSpelling extends NameSpelling {
  readonly places: NameWordPlace[];
  before: Set<string>;
  behind: Set<string>;
}

/** Most names stand alone. */
const NONE = new Set<string>();

/** How often each word stands in the names of headline and running copy, which is soon read; the words in order. */
export const nameWordsIn = keepLast((submission: Submission): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { words } of allNamesIn(submission))
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
});

function allNamesIn(submission: Submission): readonly NameMention[] {
  const { headline } = submission;
  const names = namesIn(submission);
  return headline ? [...findNames(headline, plainWordsIn(submission)), ...names] : names;
}

/** Every word of every name in headline and running copy, in the order of first appearance. */
export const nameSpellingsIn = keepLast((submission: Submission): readonly NameSpelling[] => {
  const found = new Map<string, GrowingSpelling>();
  for (const mention of allNamesIn(submission)) {
    const { words } = mention;
    for (let index = 0; index < words.length; index++) {
      const spelling = spellingIn(found, words[index] as string);
      spelling.places.push({ mention, index });
      if (index > 0) spelling.before = withWord(spelling.before, words[index - 1] as string);
      if (index < words.length - 1) spelling.behind = withWord(spelling.behind, words[index + 1] as string);
    }
  }
  return [...found.values()];
});

function spellingIn(found: Map<string, GrowingSpelling>, word: string): GrowingSpelling {
  const known = found.get(word);
  if (known) return known;
  const spelling = { word, places: [], before: NONE, behind: NONE };
  found.set(word, spelling);
  return spelling;
}

const withWord = (words: Set<string>, word: string): Set<string> =>
  words === NONE ? new Set([word]) : words.add(word);

/** Where one word of a name stands in the file. */
export function rangeOfNameWord({ mention, index }: NameWordPlace): Range {
  const start = startsOfWords(mention)[index] as number;
  return locate(mention.block, start, start + (mention.words[index] as string).length);
}

/** The offsets of the words of a name; made-up copy may be one name from end to end. */
const startsOfWords = keepLast(({ block, start, words }: NameMention): readonly number[] => {
  let end = start;
  return words.map((word) => {
    const at = block.text.indexOf(word, end);
    end = at + word.length;
    return at;
  });
});

/** Whether two spellings have a word before them in common: the given name, as a rule. */
export const shareWordBefore = (a: NameSpelling, b: NameSpelling): boolean => share(a.before, b.before);
export const shareWordBehind = (a: NameSpelling, b: NameSpelling): boolean => share(a.behind, b.behind);

/** Whether each stands beside words of its own, so that they belong to two people or places. */
export const areOfTwo = (a: NameSpelling, b: NameSpelling): boolean =>
  areApart(a.before, b.before) || areApart(a.behind, b.behind);

const share = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((word) => b.has(word));

const areApart = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && !share(a, b);
