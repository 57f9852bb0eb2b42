import type { Diagnostic } from '../engine/diagnostic.js';
import type { Change } from '../rule/rule.js';
import { type LineIndex, positionAt } from '../text/lines.js';
import type { Range } from '../text/range.js';
import { rulePage } from './rule-page.js';
import { printable } from './terminal.js';

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
      related: related.map(({ message, range }) => ({ message, range: rangeEntry(range, lines) })),
    }),
    ...(fix && { fix: changeEntry(fix, lines) }),
    ...(suggestions.length > 0 && { suggestions: suggestions.map((change) => changeEntry(change, lines)) }),
  };
}

const changeEntry = ({ title, edits }: Change, lines: LineIndex) => ({
  title,
  edits: edits.map(({ range, text }) => ({ range: rangeEntry(range, lines), text })),
});

const rangeEntry = ({ start, end }: Range, lines: LineIndex) => ({
  start: positionAt(lines, start),
  end: positionAt(lines, end),
});

/** A value as JSON that may be shown on a terminal. */
export const written = (value: unknown): string => printable(JSON.stringify(value));
