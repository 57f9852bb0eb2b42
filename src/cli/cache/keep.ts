import { resolve } from 'node:path';
import type { Configs } from '../../config/index.js';
import type { Job } from '../plan.js';
import type { Overhear } from '../reports.js';
import type { LintRequest } from '../request.js';
import { isStory } from '../selection/stories.js';
import type { Place } from '../selection/walk.js';
import type { Log } from '../streams/log.js';
import { Trouble } from '../trouble.js';
import { keyOfRun } from './key.js';
import { sumListing } from './listing.js';
import { type Cache, openCache } from './open.js';
import { type Delivered, type ListedFolder, layGround } from './record.js';

/** A run whose results are kept. */
export interface KeptRun {
  readonly cache: Cache;
  /** Takes each folder before it is looked into. */
  readonly note: (folder: Place) => void;
  readonly overhear: Overhear;
  /** Keeps the results, and the answer of the whole run where it may be given again. */
  readonly end: (outcome: Outcome) => void;
}

interface Outcome {
  readonly code: number;
  readonly configs: Configs;
  readonly jobs: readonly Job[];
  readonly log: Log;
}

/** Longer answers are made anew. */
const MOST_TEXT = 16_777_216;

/** Whether the same arguments always ask for the same; what changes files, or asks git or a pipe, does not. */
const isRepeatable = (request: LintRequest): boolean =>
  !request.fix &&
  !request.baseline &&
  !request.stats &&
  !request.watch &&
  !request.debug &&
  request.changedSince === undefined &&
  request.filesFrom !== '-' &&
  !request.paths.includes('-');

/** Joins what went to each place. */
function join(delivered: readonly Delivered[]): readonly Delivered[] {
  const texts = new Map<Delivered['place'], string[]>();
  for (const { place, text } of delivered) texts.set(place, [...(texts.get(place) ?? []), text]);
  return Array.from(texts, ([place, parts]) => ({ place, text: parts.join('') }));
}

/** Starts to keep the results of a run; `argv` are its arguments. Throws a `Trouble`. */
export function keepRun(
  request: LintRequest & { readonly cache: NonNullable<LintRequest['cache']> },
  argv: readonly string[],
  cwd: string,
  begun: number,
): KeptRun {
  const cache = openCache(request.cache, cwd);
  const folders: ListedFolder[] = [];
  const delivered: Delivered[] = [];
  let length = 0;
  const isWanted = isRepeatable(request);

  function recordOf({ code, configs, jobs, log }: Outcome) {
    const stories = new Map(jobs.map(({ story }) => [story.path, cache.digests.get(story.path) ?? '']));
    const isSound = !log.hasTrouble() && ![...stories.values()].includes('') && length <= MOST_TEXT;
    if (!isWanted || !isSound) return undefined;
    const { filesFrom } = request;
    const files = [...configs.listFiles(), ...(filesFrom === undefined ? [] : [resolve(cwd, filesFrom)])];
    const ground = layGround({ begun, stories, folders, files });
    if (!ground) return undefined;
    const said = { place: 2, text: log.preview() } as const;
    return {
      key: keyOfRun(argv, cwd),
      code,
      delivered: join([...delivered, said]),
      trustsStamps: request.cache.strategy === 'metadata',
      ...ground,
    };
  }

  return {
    cache,
    note: ({ path, accepts }) => {
      const listing = { path, ofAllFiles: accepts !== isStory };
      if (isWanted) folders.push({ ...listing, checksum: sumListing(listing) });
    },
    overhear: (place, text) => {
      length += text.length;
      if (isWanted && length <= MOST_TEXT) delivered.push({ place, text });
    },
    end: (outcome) => {
      try {
        cache.end(recordOf(outcome));
      } catch (error) {
        if (!(error instanceof Trouble)) throw error;
        // The work is done; it will only take as long again.
        outcome.log.notice(error.message);
      }
    },
  };
}
