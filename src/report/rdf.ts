import type { FileReport } from '../engine/diagnostic.js';
import type { Elsewhere } from '../rule/related.js';
import type { Change, Severity } from '../rule/rule.js';
import { indexLines, type LineIndex, positionAt } from '../text/lines.js';
import type { Range } from '../text/range.js';
import { byteColumns } from './bytes.js';
import { spanEdit } from './span.js';

/** Who found it, as reviewdog shows it. */
export const SOURCE = { name: 'newslint' };

const GRADES: Readonly<Record<Severity, string>> = { error: 'ERROR', warning: 'WARNING', info: 'INFO' };

/** The diagnostics of a file in the Reviewdog Diagnostic Format, whose columns count bytes of UTF-8 from 1. */
export function rdfEntries({ path, text, diagnostics }: FileReport): readonly object[] {
  const lines = indexLines(text);
  const placed = placeIn(text, lines);
  const suggestionOf = (change: Change): readonly object[] => {
    const edit = spanEdit(text, change);
    return edit ? [{ range: placed(edit.range), text: edit.text }] : [];
  };
  return diagnostics.map(({ ruleId, severity, message, range, related = [], fix, suggestions = [] }) => {
    const changes = [...(fix ? [fix] : []), ...suggestions].flatMap(suggestionOf);
    return {
      message,
      location: { path, range: placed(range) },
      severity: GRADES[severity],
      code: { value: ruleId },
      ...(changes.length > 0 && { suggestions: changes }),
      ...(related.length > 0 && {
        related_locations: related.map(({ message, range, elsewhere }) => ({
          message,
          // Of another file only the lines are known: its text is not at hand to count bytes in.
          location: elsewhere ? linesElsewhere(elsewhere) : { path, range: placed(range) },
        })),
      }),
    };
  });
}

const linesElsewhere = ({ path, start, end }: Elsewhere) => ({
  path,
  range: { start: { line: start.line }, end: { line: end.line } },
});

function placeIn(text: string, lines: LineIndex) {
  const columnOf = byteColumns(text, lines);
  const positionOf = (offset: number) => {
    const place = positionAt(lines, offset);
    return { line: place.line, column: columnOf(place) };
  };
  return ({ start, end }: Range) => ({ start: positionOf(start), end: positionOf(end) });
}
