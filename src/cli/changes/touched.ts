import type { Diagnostic, FileReport } from '../../engine/diagnostic.js';
import { lineAt } from '../../text/lines.js';
import type { Range } from '../../text/range.js';
import type { Stretch } from './hunks.js';

/** The starts of lines as git counts them: only a line feed ends one. */
function indexLineFeeds(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Whether an empty range stands between blocks, where something is missing. */
const isGap = ({ start, end }: Range, text: string): boolean =>
  start === end && (start === text.length || start === 0 || text[start - 1] === '\n');

/** The stretch of copy around a gap: from the last letter before it to the first behind it. */
function widen({ start }: Range, text: string): Range {
  const before = text.slice(0, start).trimEnd().length;
  const behind = text.length - text.slice(start).trimStart().length;
  return { start: Math.max(0, before - 1), end: Math.min(text.length, behind + 1) };
}

/** Says of places in a text whether one of its changed lines is among theirs. */
function openTouch(text: string, stretches: readonly Stretch[]): (range: Range) => boolean {
  const starts = indexLineFeeds(text);
  return (range) => {
    const isOfGap = isGap(range, text);
    const { start, end } = isOfGap ? widen(range, text) : range;
    const first = lineAt(starts, start) + 1;
    const last = lineAt(starts, Math.max(start, end - 1)) + 1;
    return stretches.some((stretch) =>
      stretch.count > 0
        ? stretch.first <= last && stretch.first + stretch.count > first
        : isOfGap && stretch.first + 1 >= first && stretch.first <= last,
    );
  };
}

/**
 * Keeps the diagnostics that changed lines have to do with: those whose own place or related places lie on one.
 * What is missing lies on no line; it counts where a line beside the gap was changed, or lines in it taken out.
 */
export function keepTouched(report: FileReport, stretches: readonly Stretch[]): FileReport {
  const { text, diagnostics } = report;
  if (diagnostics.length === 0) return report;
  const isTouched = openTouch(text, stretches);
  const placesOf = ({ range, related = [] }: Diagnostic) => [
    range,
    ...related.filter((place) => !place.elsewhere).map((place) => place.range),
  ];
  return { ...report, diagnostics: diagnostics.filter((each) => placesOf(each).some(isTouched)) };
}
