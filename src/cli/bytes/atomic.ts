import {
  closeSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { writeAll } from '../streams/output.js';
import { holdSignals } from '../streams/signals.js';
import { codeOf } from '../trouble.js';
import { draftIn, sweepDrafts } from './draft.js';

/** Only root may give files away; that the owner changes is no reason to lose the text. */
function keepOwner(descriptor: number, { uid, gid }: Stats): void {
  try {
    fchownSync(descriptor, uid, gid);
  } catch (error) {
    if (!['EPERM', 'EINVAL', 'ENOSYS'].includes(codeOf(error))) throw error;
  }
}

/**
 * Puts bytes, piece by piece, in the place of a regular file, or makes it: whoever looks finds the old text or the
 * new one, never a part, and Ctrl-C waits so long. Mode and owner stay. `path` must be no link. `confirm` is called
 * at the last moment, and throws where the old text should stay after all. Throws the system's error and leaves the
 * old text.
 *
 * The package write-file-atomic does the same, but takes a short write, which is how a disk that fills up shows
 * itself first, for a whole one.
 */
export function replaceFile(
  path: string,
  pieces: Iterable<Uint8Array>,
  confirm: () => void = () => {},
): void {
  const old = statSync(path, { throwIfNoEntry: false });
  const folder = dirname(path);
  sweepDrafts(folder);
  holdSignals();
  const draft = draftIn(folder);
  const descriptor = openSync(draft, 'wx', old ? 0o600 : 0o666);
  try {
    try {
      for (const piece of pieces) writeAll(descriptor, piece);
      if (old) keepOwner(descriptor, old);
      if (old) fchmodSync(descriptor, old.mode & 0o7777);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    confirm();
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}
