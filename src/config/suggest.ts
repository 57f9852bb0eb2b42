/** The candidate that a misspelt name is likeliest to mean; the first of equals. */
export type Suggest = (unknown: string, candidates: readonly string[]) => string | undefined;

const LONGEST = 64;

const plain = (name: string): string =>
  name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2')
    .toLowerCase()
    .replace(/[_/\s]+/g, '-');

/** Loads the distance between words, which only a faulty config needs. */
export async function loadSuggest(): Promise<Suggest> {
  const { default: distance } = await import('leven');

  // A part that finds no partner costs its length, so that "no-headline" still finds "missing-headline".
  const costOfPart = (part: string, parts: readonly string[]): number =>
    Math.min(part.length, ...parts.map((other) => distance(part, other)));

  function costOfParts(unknown: readonly string[], known: readonly string[]): number {
    const costs = unknown.map((part) => costOfPart(part, known));
    const unpartnered = Math.max(0, known.length - unknown.length) / 2;
    return costs.reduce((sum, cost) => sum + cost, unpartnered);
  }

  return (unknown, candidates) => {
    if (unknown.length > LONGEST) return undefined;
    const name = plain(unknown);
    let best: string | undefined;
    let least = Math.min(Math.max(1, name.length * 0.4), name.length - 1);
    for (const candidate of candidates) {
      const known = plain(candidate);
      const cost = Math.min(distance(name, known), costOfParts(name.split('-'), known.split('-')));
      if (cost > least || (cost === least && best !== undefined)) continue;
      best = candidate;
      least = cost;
    }
    return best;
  };
}
