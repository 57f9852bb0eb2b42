import { joinWords } from './join.js';
import { scan, type Token, WORD } from './scan.js';
import { joinStops } from './stops.js';

export type { Token } from './scan.js';

/** The words of a sentence: spans of `text`, exactly those of parse-english's WordNodes for that stretch. */
export const findWords = (text: string, start: number, end: number): Token[] =>
  joinStops(text, joinWords(text, scan(text, start, end))).filter(({ kind }) => kind === WORD);
