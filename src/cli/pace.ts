import { quoted, Trouble } from './trouble.js';

/** How a run goes about its work. */
export interface Pace {
  /** Whether to go on and lint again what changes. */
  readonly watch: boolean;
  /** Whether to say which rules and files took how long. */
  readonly stats: boolean;
  /** How many threads lint; `auto` chooses by the number of files. */
  readonly concurrency: number | 'auto';
}

/** What commander makes of the options about the pace. */
export interface PaceOptions {
  readonly watch?: true;
  readonly stats?: true;
  readonly concurrency?: number | 'auto';
}

const MOST_THREADS = 64;

export function readConcurrency(value: string): number | 'auto' {
  if (value === 'auto') return value;
  const threads = /^\d{1,3}$/.test(value) ? Number(value) : 0;
  if (threads >= 1 && threads <= MOST_THREADS) return threads;
  throw new Trouble(
    `--concurrency cannot be "${value}"; it is "auto" or a number of threads from 1 to ${MOST_THREADS}.`,
  );
}

/** The pace that the options ask for; `others` are given options that want one run alone. Throws a `Trouble`. */
export function readPace(options: PaceOptions, paths: readonly string[], others: readonly string[]): Pace {
  const { watch = false, stats = false, concurrency = 'auto' } = options;
  if (watch && others.length > 0)
    throw new Trouble(`"--watch" does not go with ${quoted(others)}, which is for one run.`);
  if (watch && paths.includes('-'))
    throw new Trouble('"--watch" is about files, and does not go with standard input.');
  return { watch, stats, concurrency };
}
