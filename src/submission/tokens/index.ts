import { wordAt } from '../lexicon.js';
import type { Word } from '../types.js';
import { joinWords } from './join.js';
import { findPlainWords } from './plain.js';
import { scan, WORD } from './scan.js';
import { joinStops } from './stops.js';

/** The words of a sentence, which stand exactly where parse-english's WordNodes do for that stretch of `text`. */
export const findWords = (text: string, start: number, end: number): readonly Word[] =>
  findPlainWords(text, start, end) ?? findWithCare(text, start, end);

function findWithCare(text: string, start: number, end: number): readonly Word[] {
  const words: Word[] = [];
  for (const token of joinStops(text, joinWords(text, scan(text, start, end))))
    if (token.kind === WORD) words.push(wordAt(text, token.start, token.end));
  return words;
}
