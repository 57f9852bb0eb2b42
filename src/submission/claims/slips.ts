/**
 * Whether one slip of a finger turns one word into the other: a letter more, a letter less, another letter, or
 * two letters that changed places.
 */
export function isOneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const [left, right] = [endA - start, endB - start];
  if (left <= 1 && right <= 1) return true;
  return left === 2 && right === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}

/** A longer word is no name, and one that is shared by more of them tells nothing. */
const LONGEST = 60;
const MOST = 20;

/**
 * A word and what is left of it without any one letter, each once: two words that one slip parts have one of these
 * in common.
 */
function withoutOne(word: string): readonly string[] {
  const parts = [word];
  for (let at = 0; at < word.length; at++)
    if (at === 0 || word[at] !== word[at - 1]) parts.push(word.slice(0, at) + word.slice(at + 1));
  return parts;
}

const NONE: readonly number[] = [];

/** As many entries are quicker looked through than laid out. */
const FEW = 100;

/**
 * Makes a finder of those entries that one slip may part from a word, in their order, case aside. The time grows
 * with the number of entries, not with its square.
 */
export function openSlips<T extends { readonly word: string }>(
  entries: readonly T[],
): (word: string) => readonly T[] {
  const kept = entries.filter(({ word }) => word.length <= LONGEST);
  const find = kept.length <= FEW ? lookThrough(kept) : layOut(kept);
  return (word) => (word.length > LONGEST ? [] : find(word.toLowerCase()));
}

function lookThrough<T extends { readonly word: string }>(
  entries: readonly T[],
): (word: string) => readonly T[] {
  const words = entries.map(({ word }) => word.toLowerCase());
  const lengths = words.map(({ length }) => length);
  return (word) => {
    const near: T[] = [];
    for (let place = 0; place < words.length; place++) {
      const other = words[place] as string;
      const length = lengths[place] as number;
      if (Math.abs(length - word.length) > 1) continue;
      // One slip cannot be at both ends of a word.
      const endsAlike = word[0] === other[0] || word[word.length - 1] === other[length - 1];
      if ((endsAlike || length < 4) && (word === other || isOneSlip(word, other)))
        near.push(entries[place] as T);
    }
    return near;
  };
}

function layOut<T extends { readonly word: string }>(entries: readonly T[]): (word: string) => readonly T[] {
  const places = new Map<string, number[]>();
  for (const [place, { word }] of entries.entries()) {
    for (const part of withoutOne(word.toLowerCase())) {
      const known = places.get(part);
      if (!known) places.set(part, [place]);
      else if (known.length < MOST) known.push(place);
    }
  }
  return (word) => {
    const near = new Set<number>();
    for (const part of withoutOne(word)) for (const place of places.get(part) ?? NONE) near.add(place);
    return [...near].sort((a, b) => a - b).map((place) => entries[place] as T);
  };
}
