import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { FileReport } from '../../engine/diagnostic.js';
import type { SelectFixable } from '../../engine/fix.js';
import { holdBack, type Known, withFingerprints } from '../../report/known.js';
import { replaceFile } from '../bytes/atomic.js';
import type { BaselineRequest } from '../keeping.js';
import type { Job } from '../plan.js';
import { type Story, showPath } from '../selection/stories.js';
import { findRealPath } from '../selection/walk.js';
import type { Log } from '../streams/log.js';
import { counted, reasonFor, Trouble } from '../trouble.js';
import { countKnown, readBaseline, writeBaseline } from './file.js';
import { openMoved } from './moved.js';
import { countGone, type Found, pruneBaseline, type Revision, updateBaseline } from './revise.js';

/** A baseline in a run. */
export interface OpenBaseline {
  /** Says what of a story may be fixed: what is held back is not changed unseen. */
  readonly selectOf: (story: Story) => SelectFixable;
  /** Takes the report of a story, and gives it without what is held back. */
  readonly settle: (report: FileReport, job: Job) => FileReport;
  /** Writes the file where that was asked for, and says what there is to say. */
  readonly end: (log: Log) => void;
}

/** Where a file lies, or would lie, when every link is followed. */
const findPlace = (path: string): string =>
  existsSync(path) ? findRealPath(path) : join(findRealPath(dirname(path)), basename(path));

/** Opens a baseline. Throws a `Trouble` where it is not there and not to be made, or cannot be read. */
export async function openBaseline({ file, mode }: BaselineRequest, cwd: string): Promise<OpenBaseline> {
  const path = findPlace(resolve(cwd, file));
  const filed = await readBaseline(path, file);
  if (!filed && mode !== 'update')
    throw new Trouble(`"${file}" is not there; "--baseline-update" beside it writes it.`);
  const baseline = filed ?? new Map<string, Map<string, string>>();
  const folder = dirname(path);
  const isThere = (name: string): boolean => existsSync(resolve(folder, name));
  const moved = openMoved(baseline, isThere);
  const found = new Map<string, Found>();
  const ruleIds = new Set<string>();

  const nameOf = ({ path, realPath, isStdin }: Story): string =>
    showPath(isStdin ? findPlace(path) : realPath, folder);
  const knownOf = (story: Story): Known => baseline.get(nameOf(story)) ?? moved.offered;

  function settle(report: FileReport, { story, plan }: Job): FileReport {
    const name = nameOf(story);
    const { diagnostics } = withFingerprints(report);
    const marks = new Map(diagnostics.map(({ fingerprint = '', ruleId }) => [fingerprint, ruleId]));
    const broken = new Set(report.failures.map(({ ruleId }) => ruleId));
    const ran = new Set(plan.rules.map(({ rule }) => rule.id).filter((id) => !broken.has(id)));
    for (const id of plan.knownRules) ruleIds.add(id);
    found.set(name, { marks, hasRun: (id) => ran.has(id) });
    if (mode === 'update') return holdBack(report, new Set(marks.keys()));
    if (marks.size === 0) return report;
    const known = knownOf(story);
    const held = [...marks.keys()].filter((mark) => known.has(mark));
    if (!baseline.has(name)) moved.take(name, held);
    return holdBack(report, new Set(held));
  }

  function end(log: Log): void {
    const revision: Revision = { found, isThere, movedTo: moved.movedTo, isRule: (id) => ruleIds.has(id) };
    if (mode === 'hold') {
      const gone = countGone(baseline, revision);
      if (gone > 0)
        log.notice(
          `"${file}" holds ${counted(gone, 'finding')} that ${gone === 1 ? 'is' : 'are'} gone; "--baseline-prune" tidies up.`,
        );
      return;
    }
    const revised =
      mode === 'update' ? updateBaseline(baseline, revision) : pruneBaseline(baseline, revision);
    const text = writeBaseline(revised);
    try {
      if (!filed || writeBaseline(baseline) !== text) replaceFile(path, [Buffer.from(text)]);
    } catch (error) {
      throw new Trouble(`cannot write "${file}": ${reasonFor(error)}.`, { cause: error });
    }
    const [before, after] = [countKnown(baseline), countKnown(revised)];
    log.notice(`"${file}" holds ${counted(after, 'finding')} now; before, it held ${before}.`);
  }

  const selectOf =
    (story: Story): SelectFixable =>
    (report) =>
      holdBack(report, knownOf(story)).diagnostics;
  return { selectOf, settle, end };
}
