import type { Twin, Twins, TwinsByRule } from '../rule/corpus.js';
import { type Comparable, measure, readWording } from './comparable.js';
import { type Comparisons, comparisonsByPlan, leastOf } from './comparison.js';
import { findLinks, type Link } from './links.js';
import { openSheet, type Sheet } from './sheet.js';
import { type Sketches, sketchStory } from './sketch.js';

/** Related places that a reader still looks at. */
const MOST_SHOWN = 3;
/** Stories that are held against each other lie near in the order of links. */
const MOST_KEPT = 64;
/** By how much a sketch may take two stories for less alike than they are. */
const SLACK = 0.3;

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

function linkStories(sheet: Sheet, stories: readonly Comparable[]): readonly Link[] {
  const { comparisons, estimate } = sheet;
  const isExact = comparisons.find((each) => each !== undefined)?.rule.compares === 'keys';
  const least = Math.min(...new Set(comparisons.map((each) => (each ? leastOf(each) : 1))));
  const wordingOf = rememberSome((index) => {
    const comparison = comparisons[index];
    return comparison && readWording(stories[index] as Comparable, comparison);
  });
  return findLinks({
    ...sheet,
    count: stories.length,
    least,
    mayBeAlike: (first, second) => estimate(first, second) >= (isExact ? 1 : least - SLACK),
    measure: isExact ? estimate : (first, second) => measure(wordingOf(first), wordingOf(second)),
  });
}

/** The first links of a story, and how many it has in all. */
interface Linked {
  readonly first: Link[];
  count: number;
}

function groupLinks({ comparisons }: Sheet, links: readonly Link[]): ReadonlyMap<number, Linked> {
  const linked = new Map<number, Linked>();
  const note = (index: number, link: Link): void => {
    const comparison = comparisons[index];
    if (!comparison || link.likeness < leastOf(comparison)) return;
    const own = linked.get(index) ?? { first: [], count: 0 };
    linked.set(index, own);
    own.count += 1;
    if (own.first.length < MOST_SHOWN) own.first.push(link);
  };
  // Of each story, those before it come first, then those behind it.
  for (const link of links) note(link.second, link);
  for (const link of links) note(link.first, link);
  return linked;
}

/** Makes a finder of the twins of a story by one rule. */
function openTwinsOf(
  sheet: Sheet,
  links: readonly Link[],
  paths: readonly string[],
): (index: number) => Twins | undefined {
  const linked = groupLinks(sheet, links);
  const twinOf = (other: number, likeness: number): Twin => {
    const { start, end } = sheet.placeOf(other);
    const path = paths[other] as string;
    return { range: { start: start.offset, end: end.offset }, elsewhere: { path, start, end }, likeness };
  };
  return (index) => {
    const own = linked.get(index);
    if (!own) return undefined;
    const first = own.first.map((link) =>
      twinOf(link.first === index ? link.second : link.first, link.likeness),
    );
    return { first, count: own.count };
  };
}

type Plans = ReturnType<typeof comparisonsByPlan>;

function openSheets(stories: readonly Comparable[], plans: Plans): ReadonlyMap<string, Sheet> {
  const known: Comparisons = new Map([...plans.values()].flatMap((comparisons) => [...comparisons]));
  const sheets = Array.from(known, ([id, { rule }]): [string, Sheet] => [
    id,
    openSheet(
      rule.compares,
      stories.map(({ rules }) => plans.get(rules)?.get(id)),
    ),
  ]);
  return new Map(sheets);
}

function sketchOf(story: Comparable, comparisons: Comparisons): Sketches {
  const sketch = (): Sketches => {
    const outline = comparisons.size > 0 ? story.open() : undefined;
    return outline ? sketchStory(outline, comparisons) : new Map();
  };
  return story.recall?.(sketch) ?? sketch();
}

/**
 * Holds the stories of a run, in path order, against each other by every rule of their plans that compares
 * stories. Gives a finder of the twins of each by its index; undefined for one that has none. Of a story nothing
 * but its sketches is kept; those whose words may be alike are opened again, to measure how much is common.
 * `onOpening` hears of each before it is first read.
 */
export function openTwins(
  stories: readonly Comparable[],
  onOpening: (index: number) => void = () => {},
): (index: number) => TwinsByRule | undefined {
  const plans = comparisonsByPlan(stories.map(({ rules }) => rules));
  const sheets = openSheets(stories, plans);
  for (const [index, story] of stories.entries()) {
    onOpening(index);
    for (const [id, sketch] of sketchOf(story, plans.get(story.rules) ?? new Map()))
      sheets.get(id)?.note(index, sketch);
  }
  const finders = openFinders(sheets, stories);
  return (index) => gatherTwins(index, finders);
}

type TwinFinders = readonly (readonly [string, (index: number) => Twins | undefined])[];

/** A finder for each rule. None of them holds the stories, which may be much in memory. */
function openFinders(sheets: ReadonlyMap<string, Sheet>, stories: readonly Comparable[]): TwinFinders {
  const paths = stories.map(({ path }) => path);
  return Array.from(sheets, ([id, sheet]) => [id, openTwinsOf(sheet, linkStories(sheet, stories), paths)]);
}

function gatherTwins(index: number, finders: TwinFinders): TwinsByRule | undefined {
  const found = new Map<string, Twins>();
  for (const [id, find] of finders) {
    const twins = find(index);
    if (twins) found.set(id, twins);
  }
  return found.size > 0 ? found : undefined;
}

/** The twins of all stories that have any, by their indexes; see `openTwins`. */
export function findTwins(
  stories: readonly Comparable[],
  onOpening?: (index: number) => void,
): ReadonlyMap<number, TwinsByRule> {
  const twinsOf = openTwins(stories, onOpening);
  const found = stories.map((_, index) => [index, twinsOf(index)] as const);
  return new Map(found.filter((entry): entry is [number, TwinsByRule] => entry[1] !== undefined));
}
