import type { Diagnostic, FileReport, SuppressedDiagnostic } from '../engine/diagnostic.js';
import type { Change } from '../rule/rule.js';
import { indexLines } from '../text/lines.js';
import { growArray } from './array.js';
import type { Writing } from './format.js';
import { type Located, locate } from './located.js';
import { spanEdit } from './span.js';

/**
 * The report of ESLint's `json` format: one result a file. ESLint knows no hints, so they count as warnings, and
 * `filePath` stays relative to the working directory.
 */
export const eslintJson = (): Writing => growArray((file) => [resultOf(file)]);

function resultOf(file: FileReport) {
  const { path, text, diagnostics, suppressed = [] } = file;
  const lines = diagnostics.length + suppressed.length > 0 ? indexLines(text) : [];
  return {
    filePath: path,
    messages: locate(file, lines).map((each) => messageOf(each, text)),
    suppressedMessages: locate({ ...file, diagnostics: suppressed }, lines).map((each, index) => ({
      ...messageOf(each, text),
      suppressions: [suppressionOf(suppressed[index] as SuppressedDiagnostic)],
    })),
    errorCount: count(diagnostics, isError),
    fatalErrorCount: 0,
    warningCount: count(diagnostics, (each) => !isError(each)),
    fixableErrorCount: count(diagnostics, (each) => isError(each) && isFixable(each)),
    fixableWarningCount: count(diagnostics, (each) => !isError(each) && isFixable(each)),
    usedDeprecatedRules: [],
  };
}

const isError = ({ severity }: Diagnostic): boolean => severity === 'error';

const isFixable = ({ fix }: Diagnostic): boolean => fix !== undefined;

const count = (all: readonly Diagnostic[], has: (each: Diagnostic) => boolean): number =>
  all.filter(has).length;

function messageOf({ diagnostic, start, end }: Located, text: string) {
  const { ruleId, message, fix, suggestions = [] } = diagnostic;
  const edit = fix && fixOf(fix, text);
  return {
    ruleId,
    severity: isError(diagnostic) ? 2 : 1,
    message,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    ...(edit && { fix: edit }),
    ...(suggestions.length > 0 && {
      suggestions: suggestions.flatMap((change) => {
        const edit = fixOf(change, text);
        return edit ? [{ desc: change.title, fix: edit }] : [];
      }),
    }),
  };
}

function fixOf(change: Change, text: string) {
  const edit = spanEdit(text, change);
  return edit && { range: [edit.range.start, edit.range.end], text: edit.text };
}

const suppressionOf = ({ suppression }: SuppressedDiagnostic) => ({
  kind: suppression.kind === 'inSource' ? 'directive' : 'file',
  justification: suppression.justification ?? '',
});
