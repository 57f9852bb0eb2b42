/** Two stories, by their places among all, and how much of them is common. */
export interface Link {
  readonly first: number;
  readonly second: number;
  readonly likeness: number;
}

/** Stories as links are found among them, by their places. */
export interface Linkable {
  readonly count: number;
  /** In how many ways two stories may share a bucket. */
  readonly bands: number;
  /** The bucket of a story; undefined where it has none. */
  readonly bucketOf: (story: number, band: number) => number | undefined;
  /** Whether two stories are worth measuring; this is asked often. */
  readonly mayBeAlike: (first: number, second: number) => boolean;
  /** How much of two stories is common, from 0 to 1; this is asked once. */
  readonly measure: (first: number, second: number) => number;
  /** How much of two stories must be common. */
  readonly least: number;
}

/** Further stories of a bucket are held against as many of those that were there before. */
const MOST_LEADERS = 4;

/**
 * Finds the stories that are alike. Only those that share a bucket are held against each other, and in a bucket
 * only against the first few that differ, so that the work grows with the number of stories and not with its
 * square: of ten thousand copies, each is linked to the first. Each story that is found alike has a link; it need
 * not have all of them.
 */
export function findLinks({ count, bands, bucketOf, mayBeAlike, measure, least }: Linkable): readonly Link[] {
  const unlike = new Set<number>();
  const hasLink = new Uint8Array(count);
  const links: Link[] = [];

  function isAlike(first: number, second: number): boolean {
    // Both have somebody to point at; to know whether it could be each other is not worth reading them again.
    if (hasLink[first] && hasLink[second]) return true;
    if (!mayBeAlike(first, second)) return false;
    const pair = first * count + second;
    if (unlike.has(pair)) return false;
    const likeness = measure(first, second);
    if (likeness < least) {
      unlike.add(pair);
      return false;
    }
    links.push({ first, second, likeness });
    hasLink[first] = hasLink[second] = 1;
    return true;
  }

  for (let band = 0; band < bands; band++) {
    const leaders = new Map<number, number[]>();
    for (let story = 0; story < count; story++) {
      const bucket = bucketOf(story, band);
      if (bucket === undefined) continue;
      const before = leaders.get(bucket);
      if (!before) leaders.set(bucket, [story]);
      else if (!before.some((leader) => isAlike(leader, story)) && before.length < MOST_LEADERS)
        before.push(story);
    }
  }
  return links.sort((a, b) => a.first - b.first || a.second - b.second);
}
