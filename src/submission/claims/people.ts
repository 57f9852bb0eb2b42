import { keepLast } from '../../text/last.js';
import type { Submission } from '../types.js';
import { ORGANISATION_WORDS } from './name-words.js';
import { type NameMention, namesIn } from './names.js';

/** Who a name stands for, as far as the story itself tells. */
export interface Person {
  /** The given name, in full where the story has it; left out where it only has the surname. */
  readonly given?: string;
  /** The surname with `Jr.` and the like. */
  readonly surname: string;
  /** Every place, in order, where the story means this one. */
  readonly mentions: readonly NameMention[];
}

const SUFFIX = /^(?:Jr|Sr|I{2,3}|IV)$/;

/** Whether a name can be a person's in full: two to four words of letters, none of an organisation. */
export const isFullName = ({ words }: NameMention): boolean =>
  words.length >= 2 &&
  words.length <= 5 &&
  words.every(
    (word) => /^\p{L}[\p{L}\p{M}.'’-]*$/u.test(word) && !ORGANISATION_WORDS.has(word.toLowerCase()),
  ) &&
  !/^(?:\p{Lu}{2,}|\p{Lu}\.)$/u.test(words.at(-1) ?? '');

/** The surname of a name: its last word, with a suffix. */
export function surnameOf({ words }: NameMention): string {
  const last = words.at(-1) ?? '';
  return words.length > 1 && SUFFIX.test(last.replace(/\.$/, '')) ? words.slice(-2).join(' ') : last;
}

/**
 * The people of a story: everybody named in full, and whoever is meant by a surname that only one of them has.
 * People of one surname stay apart by their given names, and a bare surname that two share is nobody's.
 */
export const peopleIn = keepLast((submission: Submission): readonly Person[] =>
  readPeople(namesIn(submission)),
);

function readPeople(names: readonly NameMention[]): Person[] {
  const families = new Map<string, Map<string, NameMention[]>>();
  for (const name of names) {
    if (!isFullName(name)) continue;
    const surname = surnameOf(name);
    const family = families.get(surname) ?? new Map<string, NameMention[]>();
    families.set(surname, family);
    const given = name.words[0] as string;
    push(family, given, name);
  }
  const bare = new Map<string, NameMention[]>();
  for (const name of names) {
    if (name.words.length > 1 && !SUFFIX.test(name.words[1] as string)) continue;
    const surname = surnameOf(name);
    push(bare, surname, name);
  }
  const people: Person[] = [];
  for (const [surname, family] of families) {
    const shared = family.size === 1 ? (bare.get(surname) ?? []) : [];
    for (const [given, mentions] of family) {
      people.push({ given, surname, mentions: inOrder([...mentions, ...shared]) });
    }
  }
  for (const [surname, mentions] of bare) if (!families.has(surname)) people.push({ surname, mentions });
  return people;
}

const inOrder = (mentions: readonly NameMention[]): NameMention[] =>
  [...mentions].sort((a, b) => a.block.index - b.block.index || a.start - b.start);

function push<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
