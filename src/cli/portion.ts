import { quoted, Trouble } from './trouble.js';

/** One of several equal parts of a run: `2/5` is the second of five. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** Which part of what the paths hold a run is about. */
export interface Portion {
  /** A file that lists paths; `-` is standard input. */
  readonly filesFrom?: string;
  /** A commit: files that differ from where this branch left it are linted. */
  readonly changedSince?: string;
  /** Whether only diagnostics on changed lines count. */
  readonly changedLines: boolean;
  readonly shard?: Shard;
}

/** What commander makes of the options that choose a portion. */
export interface PortionOptions {
  readonly filesFrom?: string;
  readonly changedSince?: string;
  readonly changedLines?: true;
  readonly shard?: Shard;
}

const MOST_SHARDS = 10_000;

export function readShard(value: string): Shard {
  const [index = 0, count = 0] = /^\d{1,5}\/\d{1,5}$/.test(value) ? value.split('/').map(Number) : [];
  if (index >= 1 && index <= count && count <= MOST_SHARDS) return { index, count };
  throw new Trouble(`--shard cannot be "${value}"; the second of five is "2/5", and the first "1/5".`);
}

/** Throws a `Trouble` where the options cannot go together. */
function checkTogether(options: PortionOptions, paths: readonly string[], rewrites: readonly string[]): void {
  const { filesFrom, changedSince, changedLines, shard } = options;
  if (changedLines && changedSince === undefined)
    throw new Trouble('"--changed-lines" needs "--changed-since" beside it, to know since when.');
  if (changedLines && rewrites.length > 0)
    throw new Trouble(`"--changed-lines" does not go with ${quoted(rewrites)}, which works on whole files.`);
  if (!paths.includes('-')) return;
  if (filesFrom === '-') throw new Trouble('standard input cannot be both a list of files and a story.');
  const [option] = [changedSince && '--changed-since', shard && '--shard'].filter(Boolean);
  if (option) throw new Trouble(`"${option}" is about files, and does not go with standard input.`);
}

/** The portion that the options choose. Throws a `Trouble`. */
export function readPortion(
  options: PortionOptions,
  paths: readonly string[],
  rewrites: readonly string[],
): Portion {
  checkTogether(options, paths, rewrites);
  const { filesFrom, changedSince, changedLines = false, shard } = options;
  return {
    ...(filesFrom !== undefined && { filesFrom }),
    ...(changedSince !== undefined && { changedSince }),
    changedLines,
    ...(shard && { shard }),
  };
}
