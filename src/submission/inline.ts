import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import type { Range } from '../text/range.js';
import type { View } from '../text/view.js';
import { hasMarkup, isInvisible, isOddSpace, PLAIN_RUN } from './characters.js';
import { commentsIn } from './comments.js';

/** A view of a stretch of text, and the link targets in it. */
export interface Inline {
  readonly view: View;
  readonly targets: readonly Range[];
}

const ENTITY = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{1,31}));/y;
const AUTOLINK = /<([A-Za-z][A-Za-z\d+.-]{1,31}:[^\s<>]{0,2000})>/y;
const LINK_END = /\]\([^()\s]{0,2000}(?:\([^()\s]{0,500}\)[^()\s]{0,500}){0,4}\)/y;
const ESCAPABLE = /[!-/:-@[-`{-~]/;
const LINE_MARKER = /(?:#{1,6}|>|[-+*•]|\d{1,3}[.)])[ \t]{1,4}/y;
const LATER_LINE_MARKER = new RegExp(`[\\n\\r]${LINE_MARKER.source}`);
const LINK_TEXT = 500;

/** Collects what stays, piece by piece, with its place in the file. */
interface Reading {
  readonly text: string;
  readonly end: number;
  readonly pieces: string[];
  /** How many characters all pieces have. */
  length: number;
  readonly offsets: number[];
  readonly starts: number[];
  readonly ends: number[];
  readonly targets: Range[];
  readonly hidden: ReadonlySet<number>;
  /** Where the texts of links end. */
  openLinks: Set<number> | undefined;
}

const NOTHING_HIDDEN: ReadonlySet<number> = new Set();

/**
 * Reads a stretch of a file as its reader sees it: no markers at the start of lines, no escapes, entities
 * decoded, links and emphasis without their marks, comments and invisible characters gone, odd spaces plain.
 */
export function readInline(text: string, range: Range, comments: readonly Range[]): Inline {
  const slice = text.slice(range.start, range.end);
  if (!hasMarkup(slice) && !hasLineMarker(slice)) return { view: { text: slice, range }, targets: [] };
  const inside = commentsIn(comments, range);
  const reading: Reading = {
    text,
    end: range.end,
    pieces: [],
    length: 0,
    offsets: [],
    starts: [],
    ends: [],
    targets: [],
    hidden: slice.includes('*') ? findEmphasis(slice, range.start) : NOTHING_HIDDEN,
    openLinks: undefined,
  };
  let comment = 0;
  let at = skipLineMarker(text, range.start, range.end);
  while (at < range.end) {
    const next = inside[comment];
    if (next && at >= next.start) {
      at = Math.max(at, next.end);
      comment++;
      continue;
    }
    PLAIN_RUN.lastIndex = at;
    at = PLAIN_RUN.test(text)
      ? keepRun(reading, at, Math.min(PLAIN_RUN.lastIndex, range.end))
      : readCharacter(reading, at);
  }
  const { pieces, offsets, starts, ends, targets } = reading;
  return { view: { text: pieces.join(''), range, map: { offsets, starts, ends } }, targets };
}

function keepPiece(reading: Reading, piece: string, start: number, end: number): void {
  reading.pieces.push(piece);
  reading.offsets.push(reading.length);
  reading.starts.push(start);
  reading.ends.push(end);
  reading.length += piece.length;
}

/** Keeps a run of characters as they stand in the file. */
function keepRun(reading: Reading, start: number, end: number): number {
  if (start < end) keepPiece(reading, reading.text.slice(start, end), start, end);
  return end;
}

function hasLineMarker(slice: string): boolean {
  LINE_MARKER.lastIndex = 0;
  return LINE_MARKER.test(slice) || LATER_LINE_MARKER.test(slice);
}

/** Reads what stands at `at` and answers where to go on. */
function readCharacter(reading: Reading, at: number): number {
  const { text, end } = reading;
  const character = text[at] as string;
  if (reading.hidden.has(at) || isInvisible(character)) return at + 1;
  if (character === '\\' && at + 1 < end) {
    const next = text[at + 1] as string;
    if (ESCAPABLE.test(next)) return keep(reading, next, at, at + 2);
    if (next === '\n' || next === '\r') return at + 1;
  }
  if (character === '\r') return keep(reading, '\n', at, text[at + 1] === '\n' ? at + 2 : at + 1, true);
  if (character === '\n') return keep(reading, '\n', at, at + 1, true);
  if (character === '&') return readEntity(reading, at);
  if (character === '<') return readAutolink(reading, at);
  if (character === '[' || character === ']') return readLink(reading, at);
  return keep(reading, isOddSpace(character) ? ' ' : character, at, at + 1);
}

/** Keeps what is shown in the place of the characters from `start` to `end` of the file. */
function keep(reading: Reading, shown: string, start: number, end: number, isBreak = false): number {
  for (let i = 0; i < shown.length; i++) keepPiece(reading, shown[i] as string, start, end);
  return isBreak ? skipLineMarker(reading.text, end, reading.end) : end;
}

function skipLineMarker(text: string, at: number, end: number): number {
  LINE_MARKER.lastIndex = at;
  return LINE_MARKER.test(text) && LINE_MARKER.lastIndex <= end ? LINE_MARKER.lastIndex : at;
}

function readEntity(reading: Reading, at: number): number {
  ENTITY.lastIndex = at;
  const found = ENTITY.exec(reading.text);
  const decoded = found && decode(found[1], found[2], found[3]);
  if (!decoded || ENTITY.lastIndex > reading.end) return keep(reading, '&', at, at + 1);
  if (isInvisible(decoded)) return ENTITY.lastIndex;
  return keep(reading, isOddSpace(decoded) ? ' ' : decoded, at, ENTITY.lastIndex);
}

function decode(decimal?: string, hexadecimal?: string, name?: string): string | undefined {
  if (name) return decodeNamedCharacterReference(name) || undefined;
  const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hexadecimal ?? '', 16);
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : undefined;
}

function readAutolink(reading: Reading, at: number): number {
  AUTOLINK.lastIndex = at;
  const found = AUTOLINK.exec(reading.text);
  if (!found || AUTOLINK.lastIndex > reading.end) return keep(reading, '<', at, at + 1);
  const target = { start: at + 1, end: AUTOLINK.lastIndex - 1 };
  reading.targets.push(target);
  keepRun(reading, target.start, target.end);
  return AUTOLINK.lastIndex;
}

/** Drops the brackets and the target of `[text](target)`; any other bracket is a bracket. */
function readLink(reading: Reading, at: number): number {
  const { text, end } = reading;
  if (text[at] === '[') {
    const close = text.slice(at, Math.min(end, at + LINK_TEXT)).indexOf('](');
    if (close > 0 && endOfLink(text, at + close, end) && !text.slice(at + 1, at + close).includes('[')) {
      reading.openLinks ??= new Set();
      reading.openLinks.add(at + close);
      return at + 1;
    }
  } else if (reading.openLinks?.has(at)) {
    const linkEnd = endOfLink(text, at, end) as number;
    reading.targets.push({ start: at + 2, end: linkEnd - 1 });
    return linkEnd;
  }
  return keep(reading, text[at] as string, at, at + 1);
}

function endOfLink(text: string, at: number, end: number): number | undefined {
  LINK_END.lastIndex = at;
  return LINK_END.test(text) && LINK_END.lastIndex <= end ? LINK_END.lastIndex : undefined;
}

/** The offsets of the asterisks that set emphasis: a run that opens a word and a like run that closes one. */
function findEmphasis(slice: string, offset: number): ReadonlySet<number> {
  const hidden = new Set<number>();
  const open = new Map<number, number>();
  for (const run of slice.matchAll(/(?<![\\*])\*{1,3}(?!\*)/g)) {
    const { length } = run[0];
    const before = slice[run.index - 1] ?? ' ';
    const after = slice[run.index + length] ?? ' ';
    const opener = open.get(length);
    if (opener !== undefined && /\S/.test(before) && !isLetterOrDigit(after)) {
      for (let i = 0; i < length; i++) hidden.add(offset + opener + i).add(offset + run.index + i);
      open.delete(length);
    } else if (/\S/.test(after) && !isLetterOrDigit(before)) open.set(length, run.index);
  }
  return hidden;
}

const isLetterOrDigit = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);
