import type { Diagnostic, FileReport } from '../engine/diagnostic.js';
import type { Change } from '../rule/rule.js';
import { indexLines, type LineIndex, positionAt } from '../text/lines.js';
import type { Range } from '../text/range.js';
import { fingerprints } from './fingerprint.js';
import type { Look, Writing } from './format.js';
import { rulePage } from './rule-page.js';
import { countIn, emptySummary } from './summary.js';
import { printable } from './terminal.js';

/** One JSON document, with a line for each diagnostic. `reportSchema` describes it. */
export function json({ version }: Look): Writing {
  const tool = { name: 'newslint', version };
  const head = `{\n  "version": 1,\n  "tool": ${written(tool)},\n  "columnUnit": "utf16CodeUnits",\n  "files": [`;
  let summary = emptySummary;
  return {
    add: (file) => {
      const before = summary.files === 0 ? `${head}\n` : ',\n';
      summary = countIn(summary, file);
      return before + Array.from(fileEntry(file)).join('');
    },
    end: () => `${summary.files === 0 ? head : '\n  '}],\n  "summary": ${written(summary)}\n}\n`,
  };
}

function* fileEntry(file: FileReport): Generator<string> {
  yield `    {\n      "path": ${written(file.path)},\n      "diagnostics": [`;
  if (file.diagnostics.length > 0) yield* diagnosticEntries(file);
  yield ']\n    }';
}

function* diagnosticEntries(file: FileReport): Generator<string> {
  const lines = indexLines(file.text);
  const marks = fingerprints(file, lines);
  for (const [index, diagnostic] of file.diagnostics.entries()) {
    const entry = diagnosticEntry(diagnostic, marks[index] as string, lines);
    yield `${index === 0 ? '\n' : ',\n'}        ${written(entry)}`;
  }
  yield '\n      ';
}

function diagnosticEntry(diagnostic: Diagnostic, fingerprint: string, lines: LineIndex) {
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
const written = (value: unknown): string => printable(JSON.stringify(value));
