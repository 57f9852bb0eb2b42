import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { decode } from '../bytes/encoding.js';
import { readWhole } from '../bytes/read.js';
import { Trouble } from '../trouble.js';

/** A file may be called `-`, which on the command line is standard input. */
const asFile = (path: string): string => (path === '-' ? './-' : path);

/**
 * Reads a list of paths: one a line, or one before each NUL where it holds any, as `find -print0` writes them.
 * Throws a `Trouble` where it cannot be read or names nothing.
 */
export function readList(listed: string, cwd: string): readonly string[] {
  const shown = listed === '-' ? '<stdin>' : listed;
  const path = listed === '-' ? undefined : resolve(cwd, listed);
  if (path !== undefined && !existsSync(path)) throw new Trouble(`"${shown}" is not there.`);
  const bytes = readWhole(path, shown);
  const paths = bytes.includes(0)
    ? bytes.toString().split('\0').filter(Boolean)
    : decode(bytes)
        .text.split(/\r?\n/)
        .filter((line) => line.trim() !== '');
  if (paths.length === 0) throw new Trouble(`"${shown}" lists no file; there is nothing to lint.`);
  return paths.map(asFile);
}
