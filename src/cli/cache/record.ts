import { dirname, join } from 'node:path';
import { SETTINGS } from '../settings.js';
import { type Listing, sumListing } from './listing.js';
import { isSame, isSettled, lookUp, noteSource, readDigest, type Source } from './source.js';

/** Text that went to standard output (1), to standard error (2), or to a file as the command line has it. */
export interface Delivered {
  readonly place: 1 | 2 | string;
  readonly text: string;
}

/** A folder that was looked into, with the checksum of what it held. */
export interface ListedFolder extends Listing {
  readonly checksum: string;
}

/** The answer of a whole run, with everything that it rests on. */
export interface RunRecord {
  /** What was asked, and by whom; see `keyOfRun`. */
  readonly key: string;
  readonly code: number;
  readonly delivered: readonly Delivered[];
  /** Whether times and size tell that a file is unchanged. */
  readonly trustsStamps: boolean;
  readonly sources: readonly Source[];
  /** Paths where nothing is. */
  readonly absent: readonly string[];
  readonly folders: readonly ListedFolder[];
}

/** What an answer rests on, as a run knows it. */
export interface Ground {
  /** When the run began, in milliseconds. */
  readonly begun: number;
  /** The stories, with the digest of what was read of each. */
  readonly stories: ReadonlyMap<string, string>;
  /** The folders that were looked into. */
  readonly folders: readonly ListedFolder[];
  /** Other files that were read. */
  readonly files: readonly string[];
}

const REPOSITORY = '.git';

function withAncestors(folders: readonly string[]): ReadonlySet<string> {
  const all = new Set<string>();
  for (const start of folders) {
    for (let folder = start; !all.has(folder); folder = dirname(folder)) all.add(folder);
  }
  return all;
}

/** A setting that was read during the run; undefined where it may have changed meanwhile. */
function noteSetting(path: string, begun: number): Source | undefined {
  const stats = lookUp(path);
  if (stats?.isDirectory()) return { path, stamp: 'folder', digest: 'folder' };
  return stats && isSettled(stats, begun) ? noteSource(path, readDigest(path), begun) : undefined;
}

/** Everything that an answer rests on; undefined where some of it may have changed while the run went on. */
export function layGround(ground: Ground): Pick<RunRecord, 'sources' | 'absent' | 'folders'> | undefined {
  const { begun, stories, folders, files } = ground;
  const walked = new Set(folders.map(({ path }) => path));
  const settings = new Set(files);
  const absent: string[] = [];
  for (const folder of withAncestors([...walked, ...[...stories.keys()].map(dirname)])) {
    for (const name of [...SETTINGS, REPOSITORY]) {
      const path = join(folder, name);
      if (lookUp(path)) settings.add(path);
      // What a folder that was looked into does not hold, its listing tells.
      else if (!walked.has(folder) || name === REPOSITORY) absent.push(path);
    }
  }
  const sources = [...settings].map((path) => noteSetting(path, begun));
  if (sources.includes(undefined)) return undefined;
  return {
    sources: [
      ...(sources as readonly Source[]),
      ...Array.from(stories, ([path, digest]) => noteSource(path, digest, begun)),
    ],
    absent,
    folders,
  };
}

/** Whether everything is as it was when the answer was given. */
export const stands = ({ sources, absent, folders, trustsStamps }: RunRecord): boolean =>
  folders.every((folder) => folder.checksum !== '' && sumListing(folder) === folder.checksum) &&
  !absent.some(lookUp) &&
  sources.every((source) => isSame(source, trustsStamps));
