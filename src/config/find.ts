import { lstatSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { holdsConfig } from './read.js';

/** The names of config files, in the order in which a folder is searched for them. */
export const CONFIG_NAMES = ['newslint.config.json', '.newslintrc.json', '.newslintrc.yaml', 'package.json'];

/** A link that leads nowhere counts: whoever made it meant a config. */
function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

const isConfig = (path: string): boolean =>
  isThere(path) && (basename(path) !== 'package.json' || holdsConfig(path));

/** Makes a search for the nearest config in or above a folder, which looks into each folder once. */
export function configFinder(): (folder: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return function find(folder): string | undefined {
    if (known.has(folder)) return known.get(folder);
    const own = CONFIG_NAMES.map((name) => join(folder, name)).find(isConfig);
    const parent = dirname(folder);
    const found = own ?? (parent === folder ? undefined : find(parent));
    known.set(folder, found);
    return found;
  };
}
