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

const spellingsOfStories = new WeakMap<Submission, readonly NameSpelling[]>();

/** Every word of every name in headline and running copy, in the order of first appearance. */
export function nameSpellingsIn(submission: Submission): readonly NameSpelling[] {
  let spellings = spellingsOfStories.get(submission);
  if (!spellings) {
    spellings = readSpellings(submission);
    spellingsOfStories.set(submission, spellings);
  }
  return spellings;
}

function readSpellings(submission: Submission): NameSpelling[] {
  const { headline } = submission;
  const above = headline ? findNames(headline, plainWordsIn(submission)) : [];
  const found = new Map<string, { places: NameWordPlace[]; before: Set<string>; behind: Set<string> }>();
  for (const mention of [...above, ...namesIn(submission)]) {
    for (const [index, word] of mention.words.entries()) {
      const spelling = found.get(word) ?? {
        places: [],
        before: new Set<string>(),
        behind: new Set<string>(),
      };
      found.set(word, spelling);
      spelling.places.push({ mention, index });
      const [before, behind] = [mention.words[index - 1], mention.words[index + 1]];
      if (before !== undefined) spelling.before.add(before);
      if (behind !== undefined) spelling.behind.add(behind);
    }
  }
  return [...found].map(([word, spelling]) => ({ word, ...spelling }));
}

/** Where one word of a name stands in the file. */
export function rangeOfNameWord({ mention, index }: NameWordPlace): Range {
  const { block, start, words } = mention;
  let at = start;
  for (const word of words.slice(0, index)) at = block.text.indexOf(word, at) + word.length;
  at = block.text.indexOf(words[index] as string, at);
  return locate(block, at, at + (words[index] as string).length);
}

/** Whether two spellings have a word before them in common: the given name, as a rule. */
export const shareWordBefore = (a: NameSpelling, b: NameSpelling): boolean => share(a.before, b.before);
export const shareWordBehind = (a: NameSpelling, b: NameSpelling): boolean => share(a.behind, b.behind);

/** Whether each stands beside words of its own, so that they belong to two people or places. */
export const areOfTwo = (a: NameSpelling, b: NameSpelling): boolean =>
  areApart(a.before, b.before) || areApart(a.behind, b.behind);

const share = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((word) => b.has(word));

const areApart = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && !share(a, b);
