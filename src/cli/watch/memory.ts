import { statSync } from 'node:fs';
import type { FileReport } from '../../engine/diagnostic.js';
import { openPlanKeys } from '../cache/plan-key.js';
import type { Job } from '../plan.js';

/** Reports of the rounds before, for stories that nothing has changed for since. */
export interface Memory {
  /** Whether these jobs are word for word those of the round before. */
  readonly isUnchanged: (jobs: readonly Job[]) => boolean;
  /** Takes the next round for changed whatever it finds. */
  readonly forgetRound: () => void;
  /** The report of a job, made by `lint` where none is remembered; undefined where it could not be had. */
  readonly recall: (job: Job, lint: () => FileReport | undefined) => FileReport | undefined;
}

/** What tells a file's content from the one before without reading it. */
function stampOf({ story }: Job): string {
  const stats = statSync(story.path, { throwIfNoEntry: false, bigint: true });
  return stats ? `${stats.mtimeNs} ${stats.ctimeNs} ${stats.size} ${stats.ino}` : 'gone';
}

/** Starts to remember. A report is remembered as long as its story, its plan and its twins are the same. */
export function openMemory(): Memory {
  const planKey = openPlanKeys();
  const reports = new Map<string, { readonly key: string; readonly report: FileReport }>();
  let last: string | undefined;
  const keyOf = (job: Job): string =>
    [
      stampOf(job),
      planKey(job.plan),
      JSON.stringify(job.changed),
      JSON.stringify([...(job.twins?.() ?? [])]),
    ].join('\n');
  return {
    isUnchanged: (jobs) => {
      const now = jobs.map((job) => `${job.story.shown}\n${keyOf(job)}`).join('\0');
      const isSame = now === last;
      last = now;
      const present = new Set(jobs.map(({ story }) => story.shown));
      for (const shown of reports.keys()) if (!present.has(shown)) reports.delete(shown);
      return isSame;
    },
    forgetRound: () => {
      last = undefined;
    },
    recall: (job, lint) => {
      const key = keyOf(job);
      const known = reports.get(job.story.shown);
      if (known?.key === key) return known.report;
      const report = lint();
      if (report) reports.set(job.story.shown, { key, report });
      else reports.delete(job.story.shown);
      return report;
    },
  };
}
