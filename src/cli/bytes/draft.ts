import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { hashPart } from '../../text/hash.js';
import { codeOf } from '../trouble.js';

/** The machine, in a few letters: process ids of another one say nothing here. */
const nameHost = (): string => (hashPart(process.getBuiltinModule('node:os').hostname()) >>> 0).toString(36);

/** A name for a file that is not whole yet: hidden, so that nobody lints it, and with who is writing it. */
export const draftIn = (folder: string): string =>
  join(folder, `.newslint-${nameHost()}-${process.pid}-${Math.random().toString(36).slice(2)}`);

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return codeOf(error) !== 'ESRCH';
  }
}

const swept = new Set<string>();

/** Takes out of a folder, once a run, the drafts of runs that were killed. What cannot be removed stays. */
export function sweepDrafts(folder: string): void {
  if (swept.has(folder)) return;
  swept.add(folder);
  const host = nameHost();
  try {
    for (const name of readdirSync(folder)) {
      const [, at, id] = /^\.newslint-([a-z0-9]+)-(\d+)-[a-z0-9]+$/.exec(name) ?? [];
      if (at === host && !isRunning(Number(id))) rmSync(join(folder, name), { force: true });
    }
  } catch {}
}
