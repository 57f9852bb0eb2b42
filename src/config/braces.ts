const MOST = 256;

/** Where the brace that opens at `start` closes and its commas stand; undefined where it is no list. */
function readList(glob: string, start: number): readonly number[] | undefined {
  const stops = [start];
  let depth = 0;
  for (let index = start; index < glob.length; index += 1) {
    const character = glob[index];
    if (character === '\\') index += 1;
    else if (character === '{') depth += 1;
    else if (character === ',' && depth === 1) stops.push(index);
    else if (character === '}') depth -= 1;
    if (depth === 0) return stops.length > 1 ? [...stops, index] : undefined;
  }
  return undefined;
}

function findList(glob: string): readonly number[] | undefined {
  for (let index = 0; index < glob.length; index += 1) {
    if (glob[index] === '\\') index += 1;
    else if (glob[index] === '{') {
      const stops = readList(glob, index);
      if (stops) return stops;
    }
  }
  return undefined;
}

/**
 * Writes out the lists in braces: `{a,b}/c` gives `a/c` and `b/c`. Gives undefined where that makes more
 * than 256 globs.
 */
export function expandBraces(glob: string): readonly string[] | undefined {
  const waiting = [glob];
  const expanded: string[] = [];
  while (waiting.length > 0) {
    if (waiting.length + expanded.length > MOST) return undefined;
    const next = waiting.pop() as string;
    const stops = findList(next);
    if (!stops) {
      expanded.push(next);
      continue;
    }
    const head = next.slice(0, stops[0]);
    const tail = next.slice((stops.at(-1) as number) + 1);
    for (let index = stops.length - 1; index > 0; index -= 1)
      waiting.push(head + next.slice((stops[index - 1] as number) + 1, stops[index]) + tail);
  }
  return expanded;
}
