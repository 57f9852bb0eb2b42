import type { Known } from '../../report/known.js';
import type { Baseline } from './file.js';

/** The entries of files that are gone, for files that may be the same under a new name. */
export interface Moved {
  /** The fingerprints that a file of which the baseline knows nothing can take over. */
  readonly offered: Known;
  /** Says that a file has taken over some of them. */
  readonly take: (file: string, fingerprints: Iterable<string>) => void;
  /** Which file has taken an entry over. */
  readonly movedTo: (file: string, fingerprint: string) => string | undefined;
}

const keyOf = (file: string, fingerprint: string): string => `${file}\0${fingerprint}`;

/**
 * Opens the entries of files that are gone. Whoever renames a story finds its known findings where it now lies;
 * each is taken over once, so that a copy of a fault stays a new fault.
 */
export function openMoved(baseline: Baseline, isThere: (file: string) => boolean): Moved {
  let free: Map<string, string[]> | undefined;
  const taken = new Map<string, string>();

  function findFree(): Map<string, string[]> {
    const found = new Map<string, string[]>();
    for (const [file, known] of baseline) {
      if (isThere(file)) continue;
      for (const mark of known.keys()) found.set(mark, [...(found.get(mark) ?? []), file]);
    }
    return found;
  }

  const open = (): Map<string, string[]> => {
    free ??= findFree();
    return free;
  };
  return {
    offered: { has: (mark) => (open().get(mark)?.length ?? 0) > 0 },
    take: (file, fingerprints) => {
      for (const mark of fingerprints) {
        const from = open().get(mark)?.shift();
        if (from !== undefined) taken.set(keyOf(from, mark), file);
      }
    },
    movedTo: (file, fingerprint) => taken.get(keyOf(file, fingerprint)),
  };
}
