import { readFileSync, type Stats, statSync } from 'node:fs';
import { digestOf } from './digest.js';

/** A file that an answer rests on. */
export interface Source {
  /** Absolute. */
  readonly path: string;
  /** What tells without reading that it is as it was; empty where nothing does. */
  readonly stamp: string;
  /** The digest of its bytes. */
  readonly digest: string;
}

/** How far apart two changes of a file are whose times differ: file systems count ticks, or seconds. */
const TICK = 100;
const SECOND = 1000;

/** What tells a file's content from the one before without reading it; a folder only is or is not there. */
export const stampOf = (stats: Stats): string =>
  stats.isDirectory() ? 'folder' : `${stats.mtimeMs} ${stats.ctimeMs} ${stats.size} ${stats.ino}`;

/** Looks a path up; undefined where nothing is. */
export function lookUp(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/**
 * Whether a file that changed after `moment` (milliseconds) would show that in its stamp. One whose time of change
 * is as late as that, or lies ahead because a clock was set back, may have changed since with no sign of it.
 */
export function isSettled({ ctimeMs }: Stats, moment: number): boolean {
  const span = ctimeMs % SECOND === 0 ? 2 * SECOND : TICK;
  return ctimeMs + span < moment;
}

export const readDigest = (path: string): string => digestOf(readFileSync(path));

/**
 * A source as it is now, for an answer that was begun at `begun` (milliseconds) and rests on bytes with this
 * digest. Where the file may have changed since, only its bytes will tell.
 */
export function noteSource(path: string, digest: string, begun: number): Source {
  const stats = lookUp(path);
  return { path, digest, stamp: stats && isSettled(stats, begun) ? stampOf(stats) : '' };
}

/** Whether a source is as it was. Times and size are believed only where `trustsStamps`. */
export function isSame({ path, stamp, digest }: Source, trustsStamps: boolean): boolean {
  const stats = lookUp(path);
  if (!stats) return false;
  if (trustsStamps && stamp !== '' && stampOf(stats) === stamp) return true;
  if (stats.isDirectory()) return digest === 'folder';
  return stats.isFile() && readDigest(path) === digest;
}
