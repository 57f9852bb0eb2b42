import type { Position } from '../../text/lines.js';
import type { WrittenDiagnostic, WrittenFile, WrittenRange } from './read.js';

/** Longer than any story that newslint reads. */
const MOST = 2 ** 27;

function* findRanges(diagnostic: WrittenDiagnostic): Generator<WrittenRange> {
  const { range, related = [], fix, suggestions = [] } = diagnostic;
  yield range;
  for (const place of related) if (place.path === undefined) yield place.range;
  for (const { edits } of fix ? [fix, ...suggestions] : suggestions) yield* edits.map((edit) => edit.range);
}

/** Every position in a file's own text that a report names. */
export const positionsOf = ({ diagnostics }: WrittenFile): readonly Position[] =>
  diagnostics.flatMap((each) => [...findRanges(each)].flatMap(({ start, end }) => [start, end]));

/**
 * A blank text in which every position is where a report says: formats count lines and columns in it as they
 * would in the story. Undefined where no text can have these positions.
 */
export function standInFor(positions: readonly Position[]): string | undefined {
  const starts = new Map(positions.map(({ line, column, offset }) => [line, offset - column + 1]));
  const inOrder = [...starts.set(1, starts.get(1) ?? 0)].sort(([a], [b]) => a - b);
  const length = positions.reduce((most, { offset }) => Math.max(most, offset), 0);
  if (length > MOST || starts.get(1) !== 0) return undefined;
  const parts: string[] = [];
  let [line, at] = [1, 0];
  for (const [next, start] of inOrder) {
    const spaces = start - at - (next - line);
    if (spaces < 0 || start > length) return undefined;
    parts.push(' '.repeat(spaces), '\n'.repeat(next - line));
    [line, at] = [next, start];
  }
  return parts.join('') + ' '.repeat(length - at);
}
