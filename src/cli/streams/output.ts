import { writeSync } from 'node:fs';
import { codeOf, reasonFor, Trouble } from '../trouble.js';
import { pause } from './pause.js';

/** Where a report goes. */
export interface Output {
  readonly write: (text: string) => void;
  /** Writes what is still held back. */
  readonly end: () => void;
}

const CHUNK = 65_536;

/** Writes every byte, however few the system takes at a time. A pipe that is full is waited for. */
export function writeAll(descriptor: number, bytes: Uint8Array): void {
  let written = 0;
  while (written < bytes.length) {
    try {
      written += writeSync(descriptor, bytes, written);
    } catch (error) {
      if (codeOf(error) !== 'EAGAIN') throw error;
      pause();
    }
  }
}

/** Whether whoever read the other end of a pipe has gone. */
const isClosed = (error: unknown): boolean => ['EPIPE', 'EOF', 'EBADF'].includes(codeOf(error));

/** Writes to standard error, which may be gone: there is nobody left to tell. */
export function writeError(text: string): void {
  try {
    if (text !== '') writeAll(2, Buffer.from(text));
  } catch {}
}

/**
 * Writes bytes to standard output or standard error; false where their reader has gone. Throws a `Trouble` where
 * they cannot be written for another reason.
 */
export function emit(descriptor: 1 | 2, bytes: Uint8Array): boolean {
  try {
    writeAll(descriptor, bytes);
    return true;
  } catch (error) {
    if (isClosed(error)) return false;
    const name = descriptor === 1 ? 'output' : 'error';
    throw new Trouble(`cannot write to standard ${name}: ${reasonFor(error)}.`, { cause: error });
  }
}

/**
 * Opens standard output or standard error for a report. When its reader has gone, the rest is dropped, so that
 * the run goes on to its true exit code. `beforeWriting` is called whenever text is about to appear.
 */
export function openStream(descriptor: 1 | 2, beforeWriting: () => void = () => {}): Output {
  let waiting = '';
  let isOpen = true;

  function flush(): void {
    const text = waiting;
    waiting = '';
    if (text === '' || !isOpen) return;
    beforeWriting();
    isOpen = emit(descriptor, Buffer.from(text));
  }

  return {
    write: (text) => {
      waiting += text;
      if (waiting.length >= CHUNK) flush();
    },
    end: flush,
  };
}
