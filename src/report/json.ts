import type { Diagnostic, FileReport } from '../engine/diagnostic.js';
import type { Change, RelatedPlace } from '../rule/rule.js';
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
      return before + fileText(file);
    },
    end: () => `${summary.files === 0 ? head : '\n  '}],\n  "summary": ${written(summary)}\n}\n`,
  };
}

function fileText(file: FileReport): string {
  const { path, diagnostics } = fileEntryOf(file);
  const lines = diagnostics.map((entry) => `\n        ${written(entry)}`);
  const inside = lines.length === 0 ? '' : `${lines.join(',')}\n      `;
  return `    {\n      "path": ${written(path)},\n      "diagnostics": [${inside}]\n    }`;
}

/** One linted file as an entry of the document's `files`. */
export function fileEntryOf(file: FileReport) {
  const lines = indexLines(file.text);
  const marks = fingerprints(file, lines);
  const entries = file.diagnostics.map((each, index) => diagnosticEntry(each, marks[index] as string, lines));
  return { path: file.path, diagnostics: entries };
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
