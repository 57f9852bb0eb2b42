import { readSome } from '../bytes/read.js';

/** A line of a stream, counted from 1. */
export interface StreamLine {
  readonly number: number;
  /** Without its end; left out where the line is longer than any may be. */
  readonly bytes?: Buffer;
}

const CHUNK = 65_536;
const LINE_FEED = 10;

/** The pieces of a line that has not ended yet. Of one that is too long, nothing is kept. */
function openLine(most: number) {
  let parts: Buffer[] = [];
  let length = 0;
  return {
    isEmpty: (): boolean => length === 0,
    add: (piece: Buffer): void => {
      length += piece.length;
      if (length > most) parts = [];
      else parts.push(piece);
    },
    take: (number: number): StreamLine => {
      const line = length > most ? { number } : { number, bytes: Buffer.concat(parts) };
      parts = [];
      length = 0;
      return line;
    },
  };
}

/**
 * Reads a descriptor line by line, in the memory of one line. `beforeWaiting` is called before each look for more,
 * so that whoever writes and whoever reads never wait for each other.
 */
export function* findLines(
  descriptor: number,
  most: number,
  beforeWaiting: () => void,
): Generator<StreamLine> {
  const line = openLine(most);
  let number = 0;
  for (;;) {
    beforeWaiting();
    const room = Buffer.allocUnsafe(CHUNK);
    const piece = room.subarray(0, readSome(descriptor, room));
    if (piece.length === 0) break;
    let start = 0;
    for (let end = piece.indexOf(LINE_FEED); end >= 0; end = piece.indexOf(LINE_FEED, start)) {
      line.add(piece.subarray(start, end));
      yield line.take(++number);
      start = end + 1;
    }
    if (start < piece.length) line.add(piece.subarray(start));
  }
  if (!line.isEmpty()) yield line.take(++number);
}
