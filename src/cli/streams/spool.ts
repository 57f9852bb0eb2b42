import { closeSync, mkdtempSync, openSync, readSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeAll } from './output.js';

/** Bytes that wait until they are wanted. */
export interface Spool {
  readonly write: (text: string) => void;
  /** Gives back everything that was written, in pieces, and forgets it. */
  readonly drain: () => Iterable<Uint8Array>;
}

/** Small reports never touch the disk twice. */
const MOST_IN_MEMORY = 1_048_576;
const CHUNK = 65_536;

/** Opens a file that has no name, so that nothing is left of it however the run ends. */
function openNameless(): number {
  const folder = mkdtempSync(join(process.getBuiltinModule('node:os').tmpdir(), 'newslint-'));
  try {
    return openSync(join(folder, 'report'), 'wx+', 0o600);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function* readBack(descriptor: number): Generator<Uint8Array> {
  try {
    const piece = Buffer.alloc(CHUNK);
    for (let at = 0; ; ) {
      const count = readSync(descriptor, piece, 0, CHUNK, at);
      if (count === 0) return;
      yield piece.subarray(0, count);
      at += count;
    }
  } finally {
    closeSync(descriptor);
  }
}

/** Opens a spool. What does not fit in little memory lies in a file without a name. */
export function openSpool(): Spool {
  let parts: Buffer[] = [];
  let size = 0;
  let waiting = '';
  let descriptor: number | undefined;

  function settle(): void {
    parts.push(Buffer.from(waiting));
    size += parts.at(-1)?.length ?? 0;
    waiting = '';
    if (size < MOST_IN_MEMORY) return;
    descriptor ??= openNameless();
    writeAll(descriptor, Buffer.concat(parts));
    parts = [];
    size = 0;
  }

  return {
    write: (text) => {
      waiting += text;
      if (waiting.length >= CHUNK) settle();
    },
    *drain() {
      settle();
      if (descriptor !== undefined) yield* readBack(descriptor);
      yield* parts;
    },
  };
}
