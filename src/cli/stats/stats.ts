import { printable } from '../../report/terminal.js';
import type { Job } from '../plan.js';
import { writeError } from '../streams/output.js';
import { openTimedPlans } from './timed.js';

/** How the time of a run was spent. */
export interface Stats {
  /** The same jobs, with the time of their rules taken. */
  readonly jobs: readonly Job[];
  /** Does the work on a file and takes its time. */
  readonly timeFile: <T>(shown: string, work: () => T) => T;
  /** Says on standard error what took how long. */
  readonly print: () => void;
}

/** A file, or a rule, and its milliseconds. */
type Entry = readonly [string, number];

const MOST_RULES = 20;
const MOST_FILES = 10;

const sum = (entries: Iterable<Entry>): number => [...entries].reduce((total, [, time]) => total + time, 0);

const slowest = (entries: Iterable<Entry>, count: number): readonly Entry[] =>
  [...entries].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).slice(0, count);

/** Lays out one list: milliseconds, their share of the total, and whose they are. */
function* tableLines(heading: string, entries: readonly Entry[], total: number): Generator<string> {
  yield `${'ms'.padStart(10)}  ${'share'.padStart(6)}  ${heading}`;
  for (const [name, time] of entries) {
    const share = total === 0 ? 0 : (100 * time) / total;
    yield `${time.toFixed(1).padStart(10)}  ${`${share.toFixed(1)}%`.padStart(6)}  ${printable(name)}`;
  }
}

/** Starts to take the time of rules and files. */
export function openStats(jobs: readonly Job[]): Stats {
  const rules = new Map<string, number>();
  const files = new Map<string, number>();
  const planFor = openTimedPlans(rules);
  return {
    jobs: jobs.map((job) => ({ ...job, plan: planFor(job.plan) })),
    timeFile: (shown, work) => {
      const start = performance.now();
      try {
        return work();
      } finally {
        files.set(shown, performance.now() - start);
      }
    },
    print: () => {
      const total = sum(files);
      const rest: Entry = ['reading, parsing and what rules share', total - sum(rules)];
      const lines = [
        ...tableLines('rule', [rest, ...slowest(rules, MOST_RULES)], total),
        '',
        ...tableLines('file', slowest(files, MOST_FILES), total),
      ];
      writeError(`${lines.join('\n')}\n`);
    },
  };
}
