import type { FileReport } from '../engine/diagnostic.js';
import type { Severity } from '../rule/rule.js';
import { indexLines, positionAt } from '../text/lines.js';
import { closing } from './closing.js';
import { type Colours, coloursFor, inkOf } from './colours.js';
import type { Look, Writing } from './format.js';
import { joinPieces } from './pieces.js';
import { countIn, emptySummary } from './summary.js';
import { leadingPath } from './terminal.js';
import { measure } from './width.js';

interface Row {
  readonly line: number;
  readonly column: number;
  readonly severity: Severity;
  readonly message: string;
  readonly width: number;
  readonly ruleId: string;
}

/** Messages longer than this stand out of line rather than push every rule id away. */
const WIDEST_MESSAGE = 100;

/** The default format: findings under the path of their file, in aligned columns, and a closing line. */
export function stylish(look: Look): Writing {
  const colours = coloursFor(look);
  let summary = emptySummary;
  return {
    add: (file) => {
      summary = countIn(summary, file);
      return file.diagnostics.length > 0 ? joinPieces(groupOf(file, look, colours)) : '';
    },
    end: () => closing(summary, look, colours),
  };
}

function* groupOf(file: FileReport, look: Look, colours: Colours): Generator<string> {
  const rows = rowsOf(file);
  const lines = String(most(rows, ({ line }) => line)).length;
  const columns = String(most(rows, ({ column }) => column)).length;
  const severities = most(rows, ({ severity }) => severity.length);
  const ruleIds = most(rows, ({ ruleId }) => ruleId.length);
  const room = Math.min(WIDEST_MESSAGE, look.columns - lines - columns - severities - ruleIds - 9);
  const messages = most(rows, ({ width }) => (width <= room ? width : 0));
  yield `${colours.underline(leadingPath(file.path))}\n`;
  for (const row of rows) {
    const place = colours.dim(`${String(row.line).padStart(lines)}:${String(row.column).padEnd(columns)}`);
    const severity = inkOf(row.severity, colours)(row.severity.padEnd(severities));
    const gap = ' '.repeat(Math.max(messages - row.width, 0) + 2);
    yield `  ${place}  ${severity}  ${row.message}${gap}${colours.dim(row.ruleId)}\n`;
  }
  yield '\n';
}

function rowsOf({ text, diagnostics }: FileReport): readonly Row[] {
  const lines = indexLines(text);
  return diagnostics.map(({ range, severity, ruleId, message }) => {
    const { line, column } = positionAt(lines, range.start);
    const shown = measure(message);
    return { line, column, severity, message: shown.text, width: shown.width, ruleId };
  });
}

const most = (rows: readonly Row[], count: (row: Row) => number): number =>
  rows.reduce((highest, row) => Math.max(highest, count(row)), 0);
