import type { Diagnostic, FileReport } from '../engine/diagnostic.js';
import { indexLines, type LineIndex, type Position, positionAt } from '../text/lines.js';

/** A diagnostic with its place in lines and columns, both from 1, the columns in UTF-16 code units. */
export interface Located {
  readonly diagnostic: Diagnostic;
  readonly start: Position;
  readonly end: Position;
}

/** Finds the places of a file's diagnostics, in their order. */
export function locate(
  { text, diagnostics }: FileReport,
  lines: LineIndex = indexLines(text),
): readonly Located[] {
  return diagnostics.map((diagnostic) => ({
    diagnostic,
    start: positionAt(lines, diagnostic.range.start),
    end: positionAt(lines, diagnostic.range.end),
  }));
}
