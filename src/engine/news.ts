import { partitionPoint } from '../text/search.js';
import type { FileReport } from './diagnostic.js';

/**
 * How many things the report of a mended text says that the first report did not say: findings of a rule beyond
 * those that it had in the file, and, where no line came or went, beyond those that it had in the line.
 */
export function countNews(before: FileReport, after: FileReport): number {
  const [old, fresh] = [linesOf(before.text), linesOf(after.text)];
  const inFile = count(before, after, () => 0);
  if (old.length !== fresh.length) return inFile;
  return (
    inFile + count(before, after, ({ text }, offset) => lineOf(text === before.text ? old : fresh, offset))
  );
}

type PlaceOf = (report: FileReport, offset: number) => number;

function count(before: FileReport, after: FileReport, placeOf: PlaceOf): number {
  const known = tally(before, placeOf);
  return [...tally(after, placeOf)].reduce(
    (sum, [key, times]) => sum + Math.max(0, times - (known.get(key) ?? 0)),
    0,
  );
}

function tally(report: FileReport, placeOf: PlaceOf): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { ruleId, range } of report.diagnostics) {
    const key = `${ruleId} ${placeOf(report, range.start)}`;
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  return times;
}

/** The offsets at which the lines with text start: blank ones come and go without a word changing. */
const linesOf = (text: string): readonly number[] => [...text.matchAll(/^.*\S/gm)].map(({ index }) => index);

/** The line that an offset stands in or behind. */
function lineOf(starts: readonly number[], offset: number): number {
  return partitionPoint(starts, (start) => start <= offset);
}
