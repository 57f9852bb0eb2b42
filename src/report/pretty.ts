import type { Diagnostic, FileReport } from '../engine/diagnostic.js';
import type { Change, RelatedPlace } from '../rule/rule.js';
import { indexLines, type LineIndex, positionAt } from '../text/lines.js';
import type { Range } from '../text/range.js';
import { closing } from './closing.js';
import { type Colours, coloursFor, inkOf } from './colours.js';
import { excerpt } from './excerpt.js';
import type { Look, Writing } from './format.js';
import { lineRange } from './line.js';
import { joinPieces } from './pieces.js';
import { preview } from './preview.js';
import { countIn, emptySummary } from './summary.js';
import { printable } from './terminal.js';

/** What one diagnostic is written with. `gutter` is the width of its line numbers. */
interface Sheet {
  readonly path: string;
  readonly text: string;
  readonly lines: LineIndex;
  readonly colours: Colours;
  readonly ink: (text: string) => string;
  readonly gutter: number;
  readonly room: number;
}

/** Wider lines are no longer taken in at a glance. */
const WIDEST_LINE = 120;
const NARROWEST_LINE = 20;

/** Each diagnostic with its line of copy and the place underlined, its related places and its changes. */
export function pretty(look: Look): Writing {
  const colours = coloursFor(look);
  let summary = emptySummary;
  return {
    add: (file) => {
      summary = countIn(summary, file);
      return joinPieces(blocks(file, look, colours));
    },
    end: () => closing(summary, look, colours),
  };
}

function* blocks({ path, text, diagnostics }: FileReport, look: Look, colours: Colours): Generator<string> {
  const lines = indexLines(text);
  for (const diagnostic of diagnostics) {
    const ink = inkOf(diagnostic.severity, colours);
    const gutter = gutterOf(diagnostic, lines);
    const room = Math.max(NARROWEST_LINE, Math.min(WIDEST_LINE, look.columns) - gutter - 3);
    const sheet = { path: printable(path), text, lines, colours, ink, gutter, room };
    yield [...blockLines(diagnostic, sheet), '', ''].join('\n');
  }
}

function gutterOf({ range, related = [] }: Diagnostic, lines: LineIndex): number {
  const last = related
    .filter((place) => !place.elsewhere)
    .reduce((most, place) => Math.max(most, place.range.start), range.start);
  return String(positionAt(lines, last).line).length;
}

function* blockLines(diagnostic: Diagnostic, sheet: Sheet): Generator<string> {
  const { severity, ruleId, message, range, related = [], fix, suggestions = [] } = diagnostic;
  const { bold } = sheet.colours;
  yield `${bold(sheet.ink(`${severity}[${ruleId}]`))}${bold(`: ${printable(message)}`)}`;
  yield `${edge(sheet, '-->')} ${where(range, sheet)}`;
  yield* quote(range, sheet, sheet.ink);
  for (const place of related) {
    yield edge(sheet, ' |');
    yield `${edge(sheet, ':::')} ${whereRelated(place, sheet)}: ${printable(place.message)}`;
    if (!place.elsewhere) yield* quote(place.range, sheet, sheet.colours.cyan);
  }
  const changes = [...(fix ? [fix] : []), ...suggestions];
  if (changes.length > 0) yield edge(sheet, ' |');
  for (const change of changes) yield* offer(change === fix ? 'fix' : 'suggestion', change, sheet);
}

/** The left edge of a line that has no number, up to and with its sign. */
const edge = ({ gutter, colours }: Sheet, sign: string): string =>
  `${' '.repeat(gutter)}${colours.dim(sign)}`;

function where(range: Range, { path, lines }: Sheet): string {
  const { line, column } = positionAt(lines, range.start);
  return `${path}:${line}:${column}`;
}

function whereRelated({ range, elsewhere }: RelatedPlace, sheet: Sheet): string {
  if (!elsewhere) return where(range, sheet);
  const { path, start } = elsewhere;
  return `${printable(path)}:${start.line}:${start.column}`;
}

/** The first line of a range, with what lies on it underlined. */
function* quote(range: Range, sheet: Sheet, ink: (text: string) => string): Generator<string> {
  const { text, lines, gutter, room, colours } = sheet;
  const { line } = positionAt(lines, range.start);
  const window = excerpt(text, lineRange(text, lines, line - 1), range, room);
  const copy = window.text === '' ? '' : ` ${window.text}`;
  yield edge(sheet, ' |');
  yield `${colours.dim(`${String(line).padStart(gutter)} |`)}${copy}`;
  yield `${edge(sheet, ' |')} ${' '.repeat(window.indent)}${ink(`^${'~'.repeat(window.width - 1)}`)}`;
}

function* offer(kind: 'fix' | 'suggestion', change: Change, sheet: Sheet): Generator<string> {
  const { text, lines, room, colours } = sheet;
  yield `${edge(sheet, ' =')} ${kind}: ${printable(change.title)}`;
  const lineOf = preview(text, lines, change, room);
  if (!lineOf) return;
  yield colours.red(`${edge(sheet, ' -')} ${lineOf.before}`);
  yield colours.green(`${edge(sheet, ' +')} ${lineOf.after}`);
}
