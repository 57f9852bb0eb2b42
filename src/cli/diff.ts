import type { StructuredPatch } from 'diff';
import { coloursFor } from '../report/colours.js';
import { printable } from '../report/terminal.js';
import { demandUtf8, encode } from './bytes/write.js';
import type { Job } from './plan.js';
import type { LintRequest } from './request.js';
import type { Log } from './streams/log.js';
import { openStream } from './streams/output.js';
import { openReportFile } from './streams/report-file.js';
import { lookAt, paper, type Screen } from './streams/terminal.js';
import { attempt, fixOpened, noteFailures, type Opened } from './work.js';

/** Beyond this many changed lines, looking for the smallest patch takes longer than reading it. */
const MOST_CHANGES = 2000;
const HEADERS = { includeIndex: false, includeUnderline: false, includeFileHeaders: true };

/** A file's name as `patch` reads it: what a header cannot hold is quoted as in C. */
const headerName = (name: string): string =>
  /["\\]|[^ -~\xa0-\u{10ffff}]/u.test(name) ? printable(JSON.stringify(name)) : name;

function listLines(text: string, sign: '-' | '+'): readonly string[] {
  const lines = text.split('\n');
  const last = lines.pop();
  const marked = lines.map((line) => sign + line);
  return last === '' ? marked : [...marked, sign + last, '\\ No newline at end of file'];
}

const countLines = (lines: readonly string[]): number =>
  lines.filter((line) => !line.startsWith('\\')).length;

/** A patch that puts one text in the place of the other. */
function replaceAll(name: string, before: string, after: string): StructuredPatch {
  const removed = listLines(before, '-');
  const added = listLines(after, '+');
  const [oldLines, newLines] = [countLines(removed), countLines(added)];
  const hunk = { oldStart: 1, oldLines, newStart: 1, newLines, lines: [...removed, ...added] };
  return { oldFileName: name, newFileName: name, oldHeader: '', newHeader: '', hunks: [hunk] };
}

/** Makes the unified diff of two texts of a file, for `patch -p0`. */
export type WritePatch = (path: string, before: string, after: string) => string;

/** Loads what makes patches, which only `--diff` needs. */
export async function loadPatches(): Promise<WritePatch> {
  const { formatPatch, structuredPatch } = await import('diff');
  return (path, before, after) => {
    const name = headerName(path);
    const limits = { context: 3, maxEditLength: MOST_CHANGES };
    const smallest = structuredPatch(name, name, before, after, '', '', limits);
    return formatPatch(smallest ?? replaceAll(name, before, after), HEADERS);
  };
}

function paintLine(line: string, { colour }: Screen): string {
  const { red, green, cyan } = coloursFor({ colour });
  const shown = printable(line.replace(/\r$/, ''));
  if (line.startsWith('-')) return red(shown);
  if (line.startsWith('+')) return green(shown);
  return line.startsWith('@') ? cyan(shown) : shown;
}

/** A patch as a terminal shows it; elsewhere `patch` needs every byte of the copy. */
const paint = (patch: string, screen: Screen): string =>
  screen.isTerminal
    ? patch
        .split('\n')
        .map((line) => paintLine(line, screen))
        .join('\n')
    : patch;

function patchOf(opened: Opened, writePatch: WritePatch, log: Log): string {
  const { story, filed } = opened;
  const { text, report } = fixOpened(opened, log);
  noteFailures(report, log);
  if (text === filed.text) return '';
  demandUtf8(filed, story.shown);
  return writePatch(story.shown, filed.bytes.toString('utf8'), encode(text, filed).toString('utf8'));
}

/** Writes what fixing would change as a unified diff, and changes nothing. Gives the exit code. */
export async function diffStories(
  jobs: readonly Job[],
  request: LintRequest,
  cwd: string,
  log: Log,
): Promise<number> {
  const writePatch = await loadPatches();
  const { outputFile } = request;
  const screen = outputFile === undefined ? lookAt(1) : paper;
  const stories = jobs.map(({ story }) => story);
  const output = outputFile === undefined ? openStream(1) : openReportFile(outputFile, cwd, stories);
  let code = 0;
  for (const job of jobs) {
    const patch = attempt(job, log, (opened) => patchOf(opened, writePatch, log));
    if (!patch) continue;
    code = 1;
    output.write(paint(patch, screen));
  }
  output.end();
  return code;
}
