/** Two stories, by their places among all, and how much of them is common. */
export interface Link {
  readonly first: number;
  readonly second: number;
  readonly likeness: number;
}

/** Further stories of a bucket are held against as many of those that were there before. */
const MOST_LEADERS = 4;

/**
 * Finds the stories that are alike. Only those that share a bucket are held against each other, and in a bucket
 * only against the first few that differ, so that the work grows with the number of stories and not with its
 * square: of ten thousand copies, each is linked to the first. Each story that is found alike has a link; it need
 * not have all of them.
 */
export function findLinks(
  buckets: readonly (Float64Array | undefined)[],
  measure: (first: number, second: number) => number,
  least: number,
): readonly Link[] {
  const unlike = new Set<string>();
  const hasLink = new Uint8Array(buckets.length);
  const links: Link[] = [];

  function isAlike(first: number, second: number): boolean {
    // Both have somebody to point at; to know whether it could be each other is not worth reading them again.
    if (hasLink[first] && hasLink[second]) return true;
    const pair = `${first} ${second}`;
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

  const bands = buckets.reduce((most, own) => Math.max(most, own?.length ?? 0), 0);
  for (let band = 0; band < bands; band++) {
    const leaders = new Map<number, number[]>();
    for (const [story, own] of buckets.entries()) {
      const bucket = own?.[band];
      if (bucket === undefined) continue;
      const before = leaders.get(bucket);
      if (!before) leaders.set(bucket, [story]);
      else if (!before.some((leader) => isAlike(leader, story)) && before.length < MOST_LEADERS)
        before.push(story);
    }
  }
  return links.sort((a, b) => a.first - b.first || a.second - b.second);
}
