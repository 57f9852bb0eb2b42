import { resolve } from 'node:path';
import { countIn, emptySummary } from '../../report/index.js';
import type { Rule } from '../../rule/rule.js';
import { hasFailed, withErrorsAlone } from '../report.js';
import { openReports } from '../reports.js';
import type { MergeRequest } from '../request.js';
import { findRealPath } from '../selection/walk.js';
import { type Log, openLog } from '../streams/log.js';
import { counted, quoted, Trouble } from '../trouble.js';
import { version } from '../version.js';
import { openReader, type WrittenFile } from './read.js';
import { restore } from './restore.js';

/** A file's entry, and the report that it comes from. */
interface Entry {
  readonly file: WrittenFile;
  readonly from: string;
}

/** What the reports hold together. */
interface Gathered {
  /** In path order. */
  readonly entries: readonly Entry[];
  /** How many findings baselines held back. */
  readonly heldBack: number;
}

/** Reads the reports. Throws a `Trouble` where two are about one file. */
async function gatherEntries({ files }: MergeRequest, cwd: string, log: Log): Promise<Gathered> {
  const read = await openReader(cwd);
  const entries = new Map<string, Entry>();
  let heldBack = 0;
  for (const from of files) {
    const report = read(from);
    if (report.tool.version !== version)
      log.notice(`"${from}" was written by newslint ${report.tool.version}; this is ${version}.`);
    heldBack += report.summary.heldBack ?? 0;
    for (const file of report.files) {
      const other = entries.get(file.path);
      if (other)
        throw new Trouble(
          `"${file.path}" is in ${quoted([...new Set([other.from, from])])}; give reports of different files.`,
        );
      entries.set(file.path, { file, from });
    }
  }
  return { entries: [...entries.values()].sort((a, b) => (a.file.path < b.file.path ? -1 : 1)), heldBack };
}

/** Joins JSON reports and writes them in any format. Gives the exit code that one run would have had. */
export async function mergeReports(
  request: MergeRequest,
  rules: readonly Rule[],
  cwd: string,
): Promise<number> {
  const log = openLog(request);
  try {
    const { entries, heldBack } = await gatherEntries(request, cwd, log);
    const kept = [...request.files, ...entries.map(({ file }) => file.path)].map((shown) => {
      const path = resolve(cwd, shown);
      return { path, realPath: findRealPath(path), shown, isStdin: false };
    });
    const run = { cwd, rules, stories: kept, beforeWriting: () => {} };
    const reports = await openReports({ ...request, fix: false, paths: [] }, run);
    let summary = emptySummary;
    let blank = 0;
    for (const [index, { file, from }] of entries.entries()) {
      const restored = await restore(file, cwd);
      if (!restored)
        throw new Trouble(`in "${from}", the positions in "${file.path}" contradict each other.`);
      if (!restored.hasCopy) blank += 1;
      // Reports count what was held back over all their files; the joined one counts it with its first.
      const report = { ...restored.report, ...(index === 0 && heldBack > 0 && { heldBack }) };
      summary = countIn(summary, report);
      reports.add(request.quiet ? withErrorsAlone(report) : report);
    }
    reports.end();
    if (blank > 0 && request.reports.some(({ format }) => format !== 'json'))
      log.notice(
        `${counted(blank, 'story', 'stories')} ${blank === 1 ? 'is' : 'are'} not here as linted; no copy can be shown.`,
      );
    return hasFailed(summary, request) ? 1 : 0;
  } finally {
    log.flush();
  }
}
