import { LOCATION } from './cache/location.js';
import { quoted, Trouble } from './trouble.js';

/** A baseline, and what to do with it: hold back what it knows, write it anew, or take out what is gone. */
export interface BaselineRequest {
  readonly file: string;
  readonly mode: 'hold' | 'update' | 'prune';
}

/** Where results are kept, and what tells that a story is unchanged. */
export interface CacheRequest {
  readonly file: string;
  readonly strategy: 'metadata' | 'content';
}

/** What a run keeps from one time to the next. */
export interface Keeping {
  readonly baseline?: BaselineRequest;
  readonly cache?: CacheRequest;
}

/** What commander makes of the options about what is kept. */
export interface KeepingOptions {
  readonly baseline?: string;
  readonly baselineUpdate?: true;
  readonly baselinePrune?: true;
  readonly cache?: true;
  readonly cacheLocation?: string;
  readonly cacheStrategy?: CacheRequest['strategy'];
}

function readBaseline(options: KeepingOptions, isDry: boolean): BaselineRequest | undefined {
  const { baseline: file, baselineUpdate, baselinePrune } = options;
  const modes = [baselineUpdate && '--baseline-update', baselinePrune && '--baseline-prune'].filter(
    (mode) => mode !== undefined,
  );
  if (modes.length > 1) throw new Trouble(`${quoted(modes)} exclude each other; give one of them.`);
  const [mode] = modes;
  if (mode && file === undefined)
    throw new Trouble(`"${mode}" needs "--baseline FILE" beside it, to know which file.`);
  if (mode && isDry) throw new Trouble(`"${mode}" needs a run that lints; leave out what only looks.`);
  if (file === undefined) return undefined;
  return { file, mode: baselineUpdate ? 'update' : baselinePrune ? 'prune' : 'hold' };
}

/** What the options ask to keep; `isDry` says that the run only looks. Throws a `Trouble`. */
export function readKeeping(options: KeepingOptions, isDry: boolean): Keeping {
  const { cache, cacheLocation, cacheStrategy = 'metadata' } = options;
  const baseline = readBaseline(options, isDry);
  const other = cacheLocation === undefined ? '--cache-strategy' : '--cache-location';
  if (!cache && (cacheLocation !== undefined || options.cacheStrategy !== undefined))
    throw new Trouble(`"${other}" needs "--cache" beside it.`);
  return {
    ...(baseline && { baseline }),
    ...(cache && { cache: { file: cacheLocation ?? LOCATION, strategy: cacheStrategy } }),
  };
}
