import { existsSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { LintRequest } from '../request.js';
import { openGlob } from '../selection/glob.js';
import { SETTINGS } from '../settings.js';

function* findFolders(path: string): Generator<string> {
  let folder = path;
  for (let parent = dirname(folder); parent !== folder; parent = dirname(folder)) {
    yield folder;
    folder = parent;
  }
  yield folder;
}

async function findRoot(asked: string, cwd: string): Promise<string> {
  const path = resolve(cwd, asked);
  return existsSync(path) ? path : ((await openGlob(asked, cwd))?.base ?? path);
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** The files and folders to watch: what the command line names, and the settings above that, where there are any. */
export async function findPlaces(
  { paths, filesFrom, configFile }: LintRequest,
  cwd: string,
): Promise<readonly string[]> {
  const roots = await Promise.all(paths.map((path) => findRoot(path, cwd)));
  const folders = new Set(roots.flatMap((root) => [...findFolders(isFolder(root) ? dirname(root) : root)]));
  const settings = [...folders].flatMap((folder) => [...SETTINGS].map((name) => join(folder, name)));
  const named = [filesFrom, configFile].filter((file) => file !== undefined);
  const files = [...settings.filter((file) => existsSync(file)), ...named.map((file) => resolve(cwd, file))];
  return [...new Set([...roots, ...files])];
}

const isWithin = (path: string, place: string): boolean =>
  path === place || path.startsWith(place.endsWith(sep) ? place : place + sep);

/** Whether a way into a folder leads through what is passed over; settings are hidden files that count. */
const isHidden = (parts: readonly string[]): boolean =>
  parts.some(
    (part, index) =>
      (part.startsWith('.') || part === 'node_modules') &&
      !(index === parts.length - 1 && SETTINGS.has(part)),
  );

/** Makes a test of what lies in watched folders and makes no difference. */
export function openFilter(places: readonly string[]): (path: string) => boolean {
  return (path) =>
    places
      .filter((place) => isWithin(path, place))
      .every((place) => isHidden(relative(place, path).split(sep).filter(Boolean)));
}
