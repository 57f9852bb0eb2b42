import type { FileReport } from '../engine/diagnostic.js';
import { countIn, emptySummary, formats, type Look, type Summary } from '../report/index.js';
import { fixStory } from './fix.js';
import type { Job } from './plan.js';
import type { LintRequest } from './request.js';
import type { Log } from './streams/log.js';
import { emit, openStream } from './streams/output.js';
import { openProgress } from './streams/progress.js';
import { openReportFile } from './streams/report-file.js';
import { lookAt, paper } from './streams/terminal.js';
import { version } from './version.js';
import { attempt, lintOpened, noteFailures, type Opened } from './work.js';

const withErrorsAlone = (report: FileReport): FileReport => ({
  ...report,
  diagnostics: report.diagnostics.filter(({ severity }) => severity === 'error'),
});

const hasFailed = ({ errors, warnings }: Summary, { maxWarnings }: LintRequest): boolean =>
  errors > 0 || (maxWarnings !== undefined && warnings > maxWarnings);

/** Lints the stories one by one, or fixes them, and writes the report as it grows. Gives the exit code. */
export function reportOn(jobs: readonly Job[], request: LintRequest, cwd: string, log: Log): number {
  const { fix, format, outputFile, quiet } = request;
  // Fixed standard input comes out on standard output, where a report would spoil it.
  const stream = fix && request.paths.includes('-') ? 2 : 1;
  const screen = outputFile === undefined ? lookAt(stream) : paper;
  const progress = openProgress(jobs.length);
  const stories = jobs.map(({ story }) => story);
  const output =
    outputFile === undefined ? openStream(stream, progress.clear) : openReportFile(outputFile, cwd, stories);
  const work = fix ? (opened: Opened) => fixStory(opened, log) : lintOpened;
  const spare = fix ? (bytes: Buffer) => emit(1, bytes) : undefined;
  let summary = emptySummary;

  function* findReports(): Generator<FileReport> {
    for (const [index, job] of jobs.entries()) {
      progress.show(index, job.story.shown);
      const report = attempt(job, log, work, job.story.isStdin ? spare : undefined);
      if (!report) continue;
      noteFailures(report, log);
      summary = countIn(summary, report);
      yield quiet ? withErrorsAlone(report) : report;
    }
  }

  const look: Look = {
    colour: screen.colour,
    columns: screen.columns,
    version,
    fixable: !fix,
    // Where nothing could be linted, "nothing to report" would be a lie.
    get quiet() {
      return quiet || summary.files === 0;
    },
  };
  for (const text of formats[format](findReports(), look)) output.write(text);
  progress.clear();
  output.end();
  return hasFailed(summary, request) ? 1 : 0;
}
