import { printable } from '../../report/terminal.js';
import type { Job } from '../plan.js';
import type { LintRequest } from '../request.js';
import { openStream } from '../streams/output.js';
import { openReportFile } from '../streams/report-file.js';

/** Writes the path of every file that would be linted. Gives the exit code. */
export function listFiles(jobs: readonly Job[], { outputFile }: LintRequest, cwd: string): number {
  const stories = jobs.map(({ story }) => story);
  const output = outputFile === undefined ? openStream(1) : openReportFile(outputFile, cwd, stories);
  for (const { shown } of stories) output.write(`${printable(shown)}\n`);
  output.end();
  return 0;
}
