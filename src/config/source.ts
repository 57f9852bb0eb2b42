import { isAbsolute, relative, sep } from 'node:path';
import { indexLines, positionAt } from '../text/lines.js';
import { escapeControls } from './quote.js';

/** The way to a part of a config, as in `['rules', 'long-sentence', '1', 'limit']`. */
export type Way = readonly string[];

/** What a parser makes of the text of a config file. */
export interface Parsed {
  readonly value: unknown;
  /** The offset of the value at `way`, or of its key; of the nearest part there is, where that is not there. */
  readonly offsetOf: (way: Way, part: 'key' | 'value') => number;
}

/** A config file as read. */
export interface Source extends Parsed {
  /** Absolute. */
  readonly path: string;
  /** As users are shown it. */
  readonly name: string;
  /** `file:line:column` of an offset into the file's text. */
  readonly placeOf: (offset: number) => string;
}

/** A fault of syntax, at an offset into the text. */
export class SyntaxFault extends Error {
  constructor(
    readonly offset: number,
    sentence: string,
  ) {
    super(sentence);
  }
}

/** A path as users are shown it: relative to the working directory, with `/`, no character in it a control. */
export function showPath(path: string, cwd: string): string {
  const short = relative(cwd, path) || path;
  return escapeControls(isAbsolute(short) ? short : short.split(sep).join('/'));
}

/** Makes `file:line:column` of an offset into `text`. */
export function placesIn(text: string, name: string): (offset: number) => string {
  const lines = indexLines(text);
  return (offset) => {
    const { line, column } = positionAt(lines, offset);
    return `${name}:${line}:${column}`;
  };
}
