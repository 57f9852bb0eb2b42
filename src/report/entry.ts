import type { Diagnostic, FileReport } from '../engine/diagnostic.js';
import type { Change, RelatedPlace } from '../rule/rule.js';
import { indexLines, type LineIndex, positionAt } from '../text/lines.js';
import type { Range } from '../text/range.js';
import { fingerprints } from './fingerprint.js';
import { rulePage } from './rule-page.js';
import { printable } from './terminal.js';

/** One linted file as an entry of the `files` of `json`. */
export function fileEntryOf(file: FileReport) {
  const lines = indexLines(file.text);
  const marks = fingerprints(file, lines);
  const entries = file.diagnostics.map((each, index) => diagnosticEntry(each, marks[index] as string, lines));
  return { path: file.path, diagnostics: entries };
}

/** A diagnostic as the JSON formats write it; `reportSchema` describes it. */
export function diagnosticEntry(diagnostic: Diagnostic, fingerprint: string, lines: LineIndex) {
  const { ruleId, category, severity, message, range, related = [], fix, suggestions = [] } = diagnostic;
  return {
    ruleId,
    category,
    severity,
    message,
    range: rangeEntry(range, lines),
    url: rulePage(ruleId),
    fingerprint,
    ...(related.length > 0 && {
      related: related.map((place) => relatedEntry(place, lines)),
    }),
    ...(fix && { fix: changeEntry(fix, lines) }),
    ...(suggestions.length > 0 && { suggestions: suggestions.map((change) => changeEntry(change, lines)) }),
  };
}

const relatedEntry = ({ message, range, elsewhere }: RelatedPlace, lines: LineIndex) => {
  if (!elsewhere) return { message, range: rangeEntry(range, lines) };
  const { path, start, end } = elsewhere;
  return { message, path, range: { start, end } };
};

const changeEntry = ({ title, edits }: Change, lines: LineIndex) => ({
  title,
  edits: edits.map(({ range, text }) => ({ range: rangeEntry(range, lines), text })),
});

const rangeEntry = ({ start, end }: Range, lines: LineIndex) => ({
  start: positionAt(lines, start),
  end: positionAt(lines, end),
});

/** A value as JSON on one line that may be shown on a terminal. */
export const written = (value: unknown): string => printable(JSON.stringify(value));
