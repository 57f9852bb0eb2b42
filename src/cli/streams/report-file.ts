import { closeSync, existsSync, mkdirSync, openSync, realpathSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { replaceFile } from '../bytes/atomic.js';
import type { Story } from '../selection/stories.js';
import { findRealPath } from '../selection/walk.js';
import { reasonFor, Trouble } from '../trouble.js';
import { type Output, writeAll } from './output.js';
import { openSpool } from './spool.js';

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

function pour(path: string, pieces: Iterable<Uint8Array>): void {
  const descriptor = openSync(path, 'a');
  try {
    for (const piece of pieces) writeAll(descriptor, piece);
  } finally {
    closeSync(descriptor);
  }
}

function writeReport(path: string, pieces: Iterable<Uint8Array>): void {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (isStream(path) || (stats && !stats.isFile())) pour(path, pieces);
  else replaceFile(existsSync(path) ? realpathSync(path) : path, pieces);
}

/** A report that goes to a file. */
export interface ReportFile extends Output {
  /** Where it goes when all links are followed. */
  readonly realPath: string;
}

/**
 * Opens a file for a report. It is written in one go at the end: an older report stands until the new one is
 * whole. Devices and pipes are written to directly. None of the `stories` is overwritten.
 */
export function openReportFile(shown: string, cwd: string, stories: readonly Story[]): ReportFile {
  const path = resolve(cwd, shown);
  prepare(path, shown);
  const realPath = findRealPath(path);
  if (stories.some((story) => story.realPath === realPath))
    throw new Trouble(`cannot write "${shown}": it is one of the files to lint; name another file.`);
  const spool = openSpool();
  const attempt = (work: () => void): void => {
    try {
      work();
    } catch (error) {
      throw refusal(shown, error);
    }
  };
  return {
    realPath,
    write: (text) => attempt(() => spool.write(text)),
    end: () => attempt(() => writeReport(path, spool.drain())),
  };
}
