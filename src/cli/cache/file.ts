import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { replaceFile } from '../bytes/atomic.js';
import { codeOf } from '../trouble.js';
import { build } from './build.js';
import { checksumOf, digestOf } from './digest.js';
import type { RunRecord } from './record.js';

/** A cache file: a line about it, the answers of whole runs, and a line for each story. */
export interface CacheFile {
  readonly runs: readonly RunRecord[];
  /** What is known of each story, by its path from the cache's folder; see `readLine`. */
  readonly lines: ReadonlyMap<string, Buffer>;
}

const MAGIC = 'newslint cache';
/** The head of what this very build writes; another build's results count for nothing. */
const OWN = `${MAGIC} 1 ${build} `;
const LONGEST_HEAD = 256;
const NEWLINE = 0x0a;

interface Head {
  /** Where the answers begin. */
  readonly start: number;
  readonly length: number;
  readonly checksum: string;
}

function readHead(bytes: Buffer): Head | undefined {
  const end = bytes.indexOf(NEWLINE);
  const line = bytes.toString('latin1', 0, Math.min(Math.max(end, 0), LONGEST_HEAD));
  if (!line.startsWith(OWN)) return undefined;
  const [length = '', checksum = ''] = line.slice(OWN.length).split(' ');
  return { start: end + 1, length: Number(length), checksum };
}

function parseRuns(bytes: Buffer, { length, checksum }: Head): readonly RunRecord[] {
  const text = bytes.toString();
  const isWhole = bytes.length === length && checksumOf(text) === checksum;
  return isWhole ? (JSON.parse(text) as readonly RunRecord[]) : [];
}

function fill(descriptor: number, room: Buffer, at: number): Buffer {
  let read = 0;
  for (let count = -1; count !== 0 && read < room.length; read += count)
    count = readSync(descriptor, room, read, room.length - read, at + read);
  return room.subarray(0, read);
}

/** Reads the answers of whole runs and nothing else; none where there is no sound cache of this build. */
export function readRuns(path: string): readonly RunRecord[] {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, 'r');
    const head = readHead(fill(descriptor, Buffer.alloc(LONGEST_HEAD), 0));
    if (!head) return [];
    return parseRuns(fill(descriptor, Buffer.alloc(head.length), head.start), head);
  } catch {
    return [];
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** A line of a story: the digest of the rest, the story's path and what is known of it, parted by tabs. */
export function writeLine(name: string, known: unknown): Buffer {
  const rest = `${JSON.stringify(name)}\t${JSON.stringify(known)}`;
  return Buffer.from(`${digestOf(rest)}\t${rest}`);
}

/** What a line knows of its story; undefined where the line is damaged. */
export function readLine(line: Buffer): unknown {
  const tab = line.indexOf('\t');
  const rest = line.subarray(tab + 1);
  if (digestOf(rest) !== line.toString('latin1', 0, tab)) return undefined;
  return JSON.parse(rest.toString('utf8', rest.indexOf('\t') + 1));
}

function indexStories(bytes: Buffer, start: number): ReadonlyMap<string, Buffer> {
  const lines = new Map<string, Buffer>();
  for (let at = start; at < bytes.length; ) {
    const found = bytes.indexOf(NEWLINE, at);
    const end = found < 0 ? bytes.length : found;
    const line = bytes.subarray(at, end);
    const [, name] = /^[\w-]+\t("[^\t]*")\t/.exec(line.toString('utf8', 0, 8192)) ?? [];
    if (name !== undefined) lines.set(JSON.parse(name), line);
    at = end + 1;
  }
  return lines;
}

const empty: CacheFile = { runs: [], lines: new Map() };

/** Reads a cache; an empty one where there is no sound one of this build. Undefined where the file is no cache. */
export function readCache(path: string): CacheFile | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    // What cannot be read may be anybody's, and would be replaced.
    return ['ENOENT', 'EISDIR'].includes(codeOf(error)) ? empty : undefined;
  }
  if (bytes.length > 0 && !bytes.toString('latin1', 0, MAGIC.length).startsWith(MAGIC)) return undefined;
  const head = readHead(bytes);
  if (!head) return empty;
  const end = head.start + head.length;
  try {
    return { runs: parseRuns(bytes.subarray(head.start, end), head), lines: indexStories(bytes, end + 1) };
  } catch {
    return empty;
  }
}

const NEW_LINE = Buffer.of(NEWLINE);

function* layOut({ runs, lines }: CacheFile): Generator<Buffer> {
  const text = JSON.stringify(runs);
  const answers = Buffer.from(text);
  yield Buffer.from(`${OWN}${answers.length} ${checksumOf(text)}\n`);
  yield answers;
  yield NEW_LINE;
  for (const line of lines.values()) yield Buffer.concat([line, NEW_LINE]);
}

/** Pieces large enough that the system is not asked for each line. */
function* inChunks(pieces: Iterable<Buffer>): Generator<Buffer> {
  let waiting: Buffer[] = [];
  let size = 0;
  for (const piece of pieces) {
    waiting.push(piece);
    size += piece.length;
    if (size < 65_536) continue;
    yield Buffer.concat(waiting);
    waiting = [];
    size = 0;
  }
  yield Buffer.concat(waiting);
}

/** Writes a cache in one step: whoever looks finds the old one or the new one. Throws the system's error. */
export const writeCache = (path: string, cache: CacheFile): void =>
  replaceFile(path, inChunks(layOut(cache)));
