import { realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { Story } from '../selection/stories.js';
import { Trouble } from '../trouble.js';
import { findBase, findRoot, listChanged, listUntracked, readPatch } from './git.js';
import { readHunks, type Stretch } from './hunks.js';

/** What changed in a work tree. */
export interface Changes {
  /** Whether a story changed, or the link under its name. Throws a `Trouble` for one outside of the work tree. */
  readonly include: (story: Story) => boolean;
  /** The changed lines of a story; undefined where all of them are new. */
  readonly linesOf: (story: Story) => readonly Stretch[] | undefined;
}

/** Where a file lies in its folder's own place, a link not followed. */
const placeOf = (path: string): string => join(realpathSync.native(dirname(path)), basename(path));

/** Asks git what changed since the work tree left `ref`: tracked files and new ones. Throws a `Trouble`. */
export function findChanges(
  ref: string,
  folder: string,
  { withIgnored, withLines }: { readonly withIgnored: boolean; readonly withLines: boolean },
): Changes {
  const root = realpathSync.native(findRoot(folder));
  const base = findBase(ref, root);
  const fresh = new Set(listUntracked(root, withIgnored));
  const changed = new Set(listChanged(base, root));
  const hunks = withLines ? readHunks(readPatch(base, root)) : new Map<string, readonly Stretch[]>();

  function nameOf(path: string): string {
    const name = relative(root, path);
    return sep === '/' ? name : name.split(sep).join('/');
  }

  function namesOf({ path, realPath }: Story): readonly string[] {
    return [...new Set([placeOf(path), realPath])].map(nameOf);
  }

  return {
    include: (story) => {
      const names = namesOf(story);
      if (names.every((name) => name.startsWith('../') || resolve(root, name) === name))
        throw new Trouble(`"${story.shown}" is outside of the git work tree; leave it out.`);
      return names.some((name) => fresh.has(name) || changed.has(name));
    },
    linesOf: (story) => {
      const names = namesOf(story);
      return names.some((name) => fresh.has(name))
        ? undefined
        : names.flatMap((name) => hunks.get(name) ?? []);
    },
  };
}
