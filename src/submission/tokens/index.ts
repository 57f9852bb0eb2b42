import { joinWords } from './join.js';
import { findPlainWords, type Span } from './plain.js';
import { scan, WORD } from './scan.js';
import { joinStops } from './stops.js';

export type { Span } from './plain.js';

/** The words of a sentence: spans of `text`, exactly those of parse-english's WordNodes for that stretch. */
export const findWords = (text: string, start: number, end: number): readonly Span[] =>
  findPlainWords(text, start, end) ??
  joinStops(text, joinWords(text, scan(text, start, end))).filter(({ kind }) => kind === WORD);
