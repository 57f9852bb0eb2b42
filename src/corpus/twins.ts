import type { Twin, TwinsByRule } from '../rule/corpus.js';
import type { Buckets } from './buckets.js';
import { type Comparison, type Comparisons, comparisonsByPlan, leastOf } from './comparison.js';
import { findLinks, type Link } from './links.js';
import { bucketsOfKey, bucketsOfWords } from './minhash.js';
import { type Comparable, measure, placeMark } from './place.js';

/** Related places that a reader still looks at. */
const MOST_SHOWN = 3;
/** Stories that are held against each other lie near in the order of links. */
const MOST_KEPT = 64;

/** Remembers the last few values that were made. */
function rememberSome<T>(make: (index: number) => T): (index: number) => T {
  const kept = new Map<number, T>();
  return (index) => {
    const value = kept.get(index) ?? make(index);
    kept.delete(index);
    kept.set(index, value);
    if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value as number);
    return value;
  };
}

/** What is known of the stories by one rule. */
interface Sheet {
  readonly comparisons: readonly (Comparison | undefined)[];
  readonly buckets: (Float64Array | undefined)[];
}

type Found = Map<number, { readonly first: Twin[]; count: number }>;

function findTwinsOf({ comparisons, buckets }: Sheet, stories: readonly Comparable[]): Found {
  const place = rememberSome((index) => {
    const comparison = comparisons[index];
    return comparison && placeMark(stories[index] as Comparable, comparison);
  });
  const least = Math.min(...new Set(comparisons.map((each) => (each ? leastOf(each) : 1))));
  const links = findLinks(buckets, (first, second) => measure(place(first), place(second)), least);
  const found: Found = new Map();
  const note = (index: number, other: number, { likeness }: Link): void => {
    const comparison = comparisons[index];
    if (!comparison || likeness < leastOf(comparison)) return;
    const own = found.get(index) ?? { first: [], count: 0 };
    found.set(index, own);
    own.count += 1;
    const placed = own.first.length < MOST_SHOWN ? place(other) : undefined;
    if (placed) own.first.push({ ...placed.twin, likeness });
  };
  // Of each story, those before it come first, then those behind it.
  for (const link of links) note(link.second, link.first, link);
  for (const link of links) note(link.first, link.second, link);
  return found;
}

type Plans = ReturnType<typeof comparisonsByPlan>;

function openSheets(stories: readonly Comparable[], plans: Plans): ReadonlyMap<string, Sheet> {
  const ids = new Set([...plans.values()].flatMap((comparisons) => [...comparisons.keys()]));
  const sheetOf = (id: string): Sheet => ({
    comparisons: stories.map(({ rules }) => plans.get(rules)?.get(id)),
    buckets: new Array(stories.length),
  });
  return new Map([...ids].map((id) => [id, sheetOf(id)]));
}

function findBuckets(comparisons: Comparisons, story: Comparable): Buckets {
  const found = new Map<string, Float64Array>();
  const submission = comparisons.size > 0 ? story.open() : undefined;
  if (!submission) return found;
  for (const [id, { rule, options }] of comparisons) {
    const content = rule.mark(submission, options)?.content;
    if (content !== undefined)
      found.set(id, rule.compares === 'keys' ? bucketsOfKey(content) : bucketsOfWords(content));
  }
  return found;
}

/**
 * Holds the stories of a run, in path order, against each other by every rule of their plans that compares
 * stories. Gives the twins of those that have any, by their indexes. Of a story nothing but its buckets is kept;
 * those that may be alike are opened again, to measure how much is common. `onOpening` hears of each before it is
 * first read.
 */
export function findTwins(
  stories: readonly Comparable[],
  onOpening: (index: number) => void = () => {},
): ReadonlyMap<number, TwinsByRule> {
  const plans = comparisonsByPlan(stories.map(({ rules }) => rules));
  const sheets = openSheets(stories, plans);
  for (const [index, story] of stories.entries()) {
    onOpening(index);
    const find = () => findBuckets(plans.get(story.rules) ?? new Map(), story);
    for (const [id, own] of story.recall?.(find) ?? find()) {
      const sheet = sheets.get(id);
      if (sheet) sheet.buckets[index] = own;
    }
  }
  const found = new Map<number, Map<string, { readonly first: readonly Twin[]; readonly count: number }>>();
  for (const [id, sheet] of sheets) {
    for (const [index, twins] of findTwinsOf(sheet, stories))
      found.set(index, (found.get(index) ?? new Map()).set(id, twins));
  }
  return found;
}
