import type { Configs } from '../config/index.js';
import type { FileReport } from '../engine/diagnostic.js';
import { readDay } from './clock.js';
import type { Job } from './plan.js';
import type { LintRequest } from './request.js';
import type { Log } from './streams/log.js';
import { rootsOf } from './suppressions/judge.js';
import { noteSuppressions } from './suppressions/note.js';

/** What a run keeps an eye on beside its reports. */
export interface Kept {
  /** Takes the report of a story, and gives what of it counts. */
  readonly settle: (report: FileReport, job: Job) => FileReport;
  /** Says and writes what there is to say and write at the end. */
  readonly end: () => Promise<void>;
}

/** Opens what is kept over the reports of a run. */
export function openKept(
  request: LintRequest,
  jobs: readonly Job[],
  configs: Configs,
  cwd: string,
  log: Log,
): Kept {
  const used = new Set<string>();
  return {
    settle: (report) => {
      for (const place of report.used ?? []) used.add(place);
      return report;
    },
    end: async () => {
      if (request.diff || request.listFiles) return;
      await noteSuppressions(configs, { jobs, used, roots: rootsOf(request, cwd), today: readDay() }, log);
    },
  };
}
