import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { pause } from '../streams/pause.js';
import { codeOf, reasonFor, Trouble } from '../trouble.js';
import { describeBinary } from './binary.js';
import { type Decoded, decode } from './encoding.js';

/** A file as it was read. */
export interface Filed extends Decoded {
  readonly bytes: Buffer;
}

const MEGABYTE = 1024 * 1024;
const MOST_MEGABYTES = 64;
const MOST_BYTES = MOST_MEGABYTES * MEGABYTE;

/** Reads what there is, at least a byte; 0 at the end. An empty pipe is waited for. */
export function readSome(descriptor: number, room: Buffer): number {
  for (;;) {
    try {
      return readSync(descriptor, room);
    } catch (error) {
      if (codeOf(error) === 'EOF') return 0;
      if (codeOf(error) !== 'EAGAIN') throw error;
      pause();
    }
  }
}

/** Reads to the end; undefined where that is too far. Devices and pipes have no size to go by. */
function readToEnd(descriptor: number): Buffer | undefined {
  const stats = fstatSync(descriptor);
  if (stats.size > MOST_BYTES) return undefined;
  const parts: Buffer[] = [];
  let length = 0;
  for (let room = stats.size + 1; length <= MOST_BYTES; room = MEGABYTE / 4) {
    const part = Buffer.allocUnsafe(room);
    const read = readSome(descriptor, part);
    parts.push(part.subarray(0, read));
    length += read;
    const isEnd = read === 0 || (read < room && stats.isFile());
    if (isEnd) return parts.length === 1 ? parts[0] : Buffer.concat(parts);
  }
  return undefined;
}

function readBytes(path: string | undefined): Buffer | undefined {
  if (path === undefined) return readToEnd(0);
  const descriptor = openSync(path, 'r');
  try {
    return readToEnd(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** What is no UTF-8 in a file's name comes from node as U+FFFD, and nothing is found by that. */
const explainGone = (path = ''): string =>
  path.includes('\uFFFD') ? 'its name is not UTF-8; rename it' : 'it is not there any more';

/** Reads a file's bytes, or standard input's where there is no path. Throws a `Trouble`. */
export function readWhole(path: string | undefined, shown: string): Buffer {
  let bytes: Buffer | undefined;
  try {
    bytes = readBytes(path);
  } catch (error) {
    const reason = codeOf(error) === 'ENOENT' ? explainGone(path) : reasonFor(error);
    throw new Trouble(`"${shown}" cannot be read: ${reason}.`, { cause: error });
  }
  if (bytes) return bytes;
  throw new Trouble(`"${shown}" was not read: it is larger than ${MOST_MEGABYTES} MB, and no story is.`);
}

/** Makes text of a file's bytes. Throws a `Trouble` where they are none. */
export function readText(bytes: Buffer, shown: string): Filed {
  const decoded = decode(bytes);
  const kind = describeBinary(bytes, decoded.encoding);
  if (kind === undefined) return { ...decoded, bytes };
  throw new Trouble(`"${shown}" is no text but ${kind}; save the story as plain text.`);
}
