import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isStory } from '../selection/stories.js';
import { isPassedOver } from '../selection/walk.js';
import { SETTINGS } from '../settings.js';
import { checksumOf } from './digest.js';

function describeLink(path: string): string {
  try {
    return `${statSync(path).isDirectory()} ${realpathSync.native(path)}`;
  } catch {
    return 'gone';
  }
}

const kindOf = (entry: Dirent, folder: string): string => {
  if (entry.isSymbolicLink()) return describeLink(join(folder, entry.name));
  return entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : 'other';
};

/** A folder that was looked into. */
export interface Listing {
  readonly path: string;
  /** Whether files were looked for that are not named like stories, as a glob may do. */
  readonly ofAllFiles: boolean;
}

/** The checksum of what a folder holds, by name and kind, as far as a walk looks at it; empty where it cannot be read. */
export function sumListing({ path: folder, ofAllFiles }: Listing): string {
  const matters = (entry: Dirent): boolean =>
    SETTINGS.has(entry.name) ||
    (!isPassedOver(entry.name) && (ofAllFiles || !entry.isFile() || isStory(entry.name)));
  try {
    const seen = readdirSync(folder, { withFileTypes: true }).filter(matters);
    const lines = seen.map((entry) => `${entry.name}\0${kindOf(entry, folder)}\0`);
    return checksumOf(lines.sort().join(''));
  } catch {
    return '';
  }
}
