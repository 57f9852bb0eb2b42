import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf, reasonFor } from '../trouble.js';
import type { Ignores } from './ignores.js';

/** A file that was come across. */
export interface Found {
  readonly path: string;
  /** Where it lies when every link is followed. */
  readonly realPath: string;
  /** The ignore file that leaves it out. */
  readonly ignoredBy?: string;
}

/** A folder, or a link, to look into. */
export interface Place {
  readonly path: string;
  readonly realPath: string;
  readonly ignoredBy?: string;
  /** Whether a file in it is looked for. */
  readonly accepts: (path: string) => boolean;
}

/** Says what is wrong with the folder or link at a path, in what completes a sentence about it. */
export type Fail = (path: string, fault: string) => void;

/** What the steps of one walk share. */
export interface Walk {
  readonly ignores: Ignores | undefined;
  /** Whether to go on into what is ignored, to count it. */
  readonly through: boolean;
  readonly fail: Fail;
  /** The real paths of folders that were looked into: links can lead round. */
  readonly visited: Set<string>;
  /** Takes each folder before it is looked into. */
  readonly note: (folder: Place) => void;
  /** Links that were met. They are followed last, so that what is there in fact goes before its links. */
  readonly links: Place[];
}

/** What is said of a link that leads nowhere. */
export const DANGLING = 'is a link that leads nowhere; delete it or mend it';

/** Hidden files and folders, and packages, are never looked into unless they are named. */
export const isPassedOver = (name: string): boolean => name.startsWith('.') || name === 'node_modules';

/** The real path; the path itself for what has none, as a pipe under /dev/fd. */
export function findRealPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}

function listFolder({ path }: Place, walk: Walk): readonly Dirent[] {
  try {
    const entries = readdirSync(path, { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    walk.fail(path, `cannot be read: ${reasonFor(error)}`);
    return [];
  }
}

/** The place, with what leaves it out; undefined where something does and nobody counts it. */
function admit(place: Place, isFolder: boolean, walk: Walk): Place | undefined {
  const ignoredBy = place.ignoredBy ?? walk.ignores?.causeOf(place.path, isFolder);
  if (ignoredBy === undefined) return place;
  return walk.through ? { ...place, ignoredBy } : undefined;
}

function* findHere(start: Place, walk: Walk): Generator<Found> {
  const folders = [start];
  for (let folder = folders.pop(); folder; folder = folders.pop()) {
    if (walk.visited.has(folder.realPath)) continue;
    walk.visited.add(folder.realPath);
    walk.note(folder);
    for (const entry of listFolder(folder, walk)) {
      if (isPassedOver(entry.name)) continue;
      const path = join(folder.path, entry.name);
      // Where no link was followed, they are one string.
      const realPath = folder.realPath === folder.path ? path : join(folder.realPath, entry.name);
      const inner = { ...folder, path, realPath };
      if (entry.isSymbolicLink()) walk.links.push(inner);
      else if (entry.isDirectory()) folders.push(...present(admit(inner, true, walk)));
      else if (entry.isFile() && inner.accepts(path)) yield* present(admit(inner, false, walk));
    }
  }
}

const present = <T>(value: T | undefined): readonly T[] => (value === undefined ? [] : [value]);

/** What a link leads to. One that leads nowhere is a failure where it is named like a submission. */
function follow(link: Place, walk: Walk): Stats | undefined {
  try {
    return statSync(link.path);
  } catch (error) {
    const fault = codeOf(error) === 'ENOENT' ? DANGLING : `cannot be read: ${reasonFor(error)}`;
    if (link.accepts(link.path) && admit(link, false, walk)) walk.fail(link.path, fault);
    return undefined;
  }
}

/** Finds the files in a folder and in the folders below it, each folder once, through links too. */
export function* findInFolder(start: Place, walk: Walk): Generator<Found> {
  yield* findHere(start, walk);
  for (const link of walk.links) {
    const stats = follow(link, walk);
    const isFolder = stats?.isDirectory() ?? false;
    const place = stats && admit({ ...link, realPath: findRealPath(link.path) }, isFolder, walk);
    if (place && isFolder) yield* findHere(place, walk);
    else if (place && stats.isFile() && place.accepts(place.path)) yield place;
  }
}
