import { existsSync, mkdirSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { replaceFile } from '../bytes/atomic.js';
import type { Story } from '../selection/stories.js';
import { findRealPath } from '../selection/walk.js';
import { reasonFor, Trouble } from '../trouble.js';
import type { Output } from './output.js';

const CHUNK = 65_536;

const refusal = (shown: string, error: unknown): Trouble =>
  new Trouble(`cannot write "${shown}": ${reasonFor(error)}.`, { cause: error });

/** Finds out before the work begins whether the report can be written; makes its folder where there is none. */
function prepare(path: string, shown: string): void {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats?.isDirectory())
      throw new Trouble(`cannot write "${shown}": it is a folder; name a file in it.`);
    if (!stats) mkdirSync(dirname(path), { recursive: true });
  } catch (error) {
    throw error instanceof Trouble ? error : refusal(shown, error);
  }
}

/** Whether a path stands for an open stream or a device, whatever that leads to. */
const isStream = (path: string): boolean => /^\/(?:dev|proc)\//.test(path);

function writeReport(path: string, bytes: Buffer): void {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (isStream(path) || (stats && !stats.isFile())) writeFileSync(path, bytes, { flag: 'a' });
  else replaceFile(existsSync(path) ? realpathSync(path) : path, bytes);
}

/**
 * Opens a file for a report. It is written in one go at the end: an older report stands until the new one is
 * whole. Devices and pipes are written to directly. None of the `stories` is overwritten.
 */
export function openReportFile(shown: string, cwd: string, stories: readonly Story[]): Output {
  const path = resolve(cwd, shown);
  prepare(path, shown);
  const realPath = findRealPath(path);
  if (stories.some((story) => story.realPath === realPath))
    throw new Trouble(`cannot write "${shown}": it is one of the files to lint; name another file.`);
  const parts: Buffer[] = [];
  let waiting = '';
  const put = (): void => {
    parts.push(Buffer.from(waiting));
    waiting = '';
  };
  return {
    write: (text) => {
      waiting += text;
      if (waiting.length >= CHUNK) put();
    },
    end: () => {
      put();
      try {
        writeReport(path, Buffer.concat(parts));
      } catch (error) {
        throw refusal(shown, error);
      }
    },
  };
}
