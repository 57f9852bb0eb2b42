import { lstatSync, type Stats, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadSuggest } from '../../config/suggest.js';
import { COMMANDS } from '../request.js';
import { codeOf, reasonFor, Trouble } from '../trouble.js';
import { type Glob, openGlob } from './glob.js';
import { isStory } from './stories.js';
import { DANGLING, type Found, findInFolder, findRealPath, type Place, type Walk } from './walk.js';

/** A file, folder or glob of the command line, looked up. */
export type Target =
  | { readonly kind: 'file'; readonly asked: string; readonly path: string }
  | { readonly kind: 'folder' | 'glob'; readonly asked: string; readonly place: Place };

function lookUp(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

const isLink = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

const folderTarget = (asked: string, path: string): Target => ({
  kind: 'folder',
  asked,
  place: { path, realPath: findRealPath(path), accepts: isStory },
});

const globTarget = (asked: string, { base, accepts }: Glob): Target => ({
  kind: 'glob',
  asked,
  place: { path: base, realPath: findRealPath(base), accepts },
});

/** Says that a path is not there. It may have been meant as a command. */
async function explainMissing(asked: string): Promise<string> {
  const command = /^[a-z]+$/.test(asked) ? (await loadSuggest())(asked, COMMANDS) : undefined;
  return `"${asked}" is not there${command ? `; did you mean the command "${command}"?` : '.'}`;
}

async function findTarget(asked: string, cwd: string): Promise<Target> {
  const path = resolve(cwd, asked);
  const stats = asked === '' ? undefined : lookUp(path);
  if (stats?.isDirectory()) return folderTarget(asked, path);
  if (stats) return { kind: 'file', asked, path };
  if (asked !== '' && isLink(path)) throw new Trouble(`"${asked}" ${DANGLING}.`);
  const glob = await openGlob(asked, cwd);
  if (glob && lookUp(glob.base)?.isDirectory()) return globTarget(asked, glob);
  throw new Trouble(glob ? `no file matches "${asked}".` : await explainMissing(asked));
}

/** Looks up what the command line names. Says of what cannot be had why, and goes on. */
export async function findTargets(
  asked: readonly string[],
  cwd: string,
  say: (sentence: string) => void,
): Promise<readonly Target[]> {
  const targets: Target[] = [];
  for (const name of new Set(asked)) {
    try {
      targets.push(await findTarget(name, cwd));
    } catch (error) {
      say(error instanceof Trouble ? error.message : `"${name}" cannot be read: ${reasonFor(error)}.`);
    }
  }
  return targets;
}

/** What the search for the files of a target goes by; see `Walk`. */
export type Course = Pick<Walk, 'ignores' | 'through' | 'fail' | 'note'>;

/** Finds the files of a target. Ignored ones are among them where the target names them, or with `through`. */
export function findFiles(target: Target, course: Course): readonly Found[] {
  const { ignores, through } = course;
  if (target.kind !== 'file') {
    const ignoredBy = ignores?.causeOfNamed(target.place.path);
    if (ignoredBy !== undefined && !through) return [];
    const place = { ...target.place, ...(ignoredBy !== undefined && { ignoredBy }) };
    return [...findInFolder(place, { ...course, visited: new Set(), links: [] })];
  }
  const { path } = target;
  const ignoredBy = ignores?.causeOf(path, false);
  return [{ path, realPath: findRealPath(path), ...(ignoredBy !== undefined && { ignoredBy }) }];
}
