import type { FileReport } from '../engine/diagnostic.js';
import type { Severity } from '../rule/rule.js';
import { indexLines, positionAt } from '../text/lines.js';
import { closing } from './closing.js';
import { type Colours, coloursFor, inkOf } from './colours.js';
import type { Look, Writing } from './format.js';
import { countIn, emptySummary } from './summary.js';
import { leadingPath, printable } from './terminal.js';
import { displayWidth } from './width.js';

interface Row {
  readonly line: string;
  readonly column: string;
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
      return file.diagnostics.length > 0 ? Array.from(groupOf(file, look, colours)).join('') : '';
    },
    end: () => closing(summary, look, colours),
  };
}

function* groupOf(file: FileReport, look: Look, colours: Colours): Generator<string> {
  const rows = rowsOf(file);
  const lines = longest(rows.map((row) => row.line.length));
  const columns = longest(rows.map((row) => row.column.length));
  const severities = longest(rows.map((row) => row.severity.length));
  const ruleIds = longest(rows.map((row) => row.ruleId.length));
  const room = Math.min(WIDEST_MESSAGE, look.columns - lines - columns - severities - ruleIds - 9);
  const messages = longest(rows.map((row) => row.width).filter((width) => width <= room));
  yield `${colours.underline(leadingPath(file.path))}\n`;
  for (const row of rows) {
    const place = colours.dim(`${row.line.padStart(lines)}:${row.column.padEnd(columns)}`);
    const severity = inkOf(row.severity, colours)(row.severity.padEnd(severities));
    const gap = ' '.repeat(Math.max(messages - row.width, 0) + 2);
    yield `  ${place}  ${severity}  ${row.message}${gap}${colours.dim(row.ruleId)}\n`;
  }
  yield '\n';
}

function rowsOf({ text, diagnostics }: FileReport): readonly Row[] {
  const lines = indexLines(text);
  return diagnostics.map(({ range, severity, ruleId, ...diagnostic }) => {
    const { line, column } = positionAt(lines, range.start);
    const message = printable(diagnostic.message);
    const width = displayWidth(message);
    return { line: String(line), column: String(column), severity, message, width, ruleId };
  });
}

const longest = (lengths: readonly number[]): number =>
  lengths.reduce((most, length) => Math.max(most, length), 0);
