import type { Nodes } from 'nlcst';
import { ParseEnglish } from 'parse-english';
import { findWords } from '../../src/submission/tokens/index.js';
import { joinWords } from '../../src/submission/tokens/join.js';
import { scan, WORD } from '../../src/submission/tokens/scan.js';
import { joinStops } from '../../src/submission/tokens/stops.js';

interface Span {
  readonly start: number;
  readonly end: number;
}

export const spell = (spans: readonly Span[]): string =>
  spans.map(({ start, end }) => `${start}-${end}`).join(' ');

/** A node and all below it, in the order of the text. */
export const nodesOf = (node: Nodes): Nodes[] =>
  'children' in node ? [node, ...node.children.flatMap(nodesOf)] : [node];

const parser = new ParseEnglish();

/** The spans that parse-english gives the words of a text, in time that grows with the square of it. */
export const asParseEnglish = (text: string): string =>
  nodesOf(parser.parse(text))
    .filter(({ type }) => type === 'WordNode')
    .map(({ position }) => `${position?.start.offset}-${position?.end.offset}`)
    .join(' ');

/** The type of node that parse-english makes of a character. */
export const typeOf = (character: string): string | undefined => parser.tokenize(character)[0]?.type;

export const asNewslint = (text: string): string => spell(findWords(text, 0, text.length));

/** As the passes over tokens find them, without the way around them for plain sentences. */
export const withCare = (text: string): string =>
  spell(joinStops(text, joinWords(text, scan(text, 0, text.length))).filter(({ kind }) => kind === WORD));
