import { eastAsianWidth } from 'get-east-asian-width';
import { printable } from './terminal.js';

/** What a reader takes for one character, or several of them, and how many columns of a terminal it fills. */
export interface Cell {
  readonly text: string;
  readonly width: number;
}

/** Text in which every code unit fills one column: Latin, Greek, Cyrillic and the punctuation of prose. */
const PLAIN =
  /^[ -~\xa0-\xac\xae-\u02ff\u0370-\u0482\u048a-\u058f\u1e00-\u1fff\u2000-\u200a\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2122]*$/;

/** Whether each UTF-16 code unit of a text fills one column. */
export const isPlain = (text: string): boolean => PLAIN.test(text);

const EMOJI =
  /^\p{Emoji_Presentation}|^\p{Extended_Pictographic}.*[\u200d\ufe0f\u{1f3fb}-\u{1f3ff}]|^[\d#*]\ufe0f?\u20e3/su;

/** What adds no column to the character it stands with; vowels and finals of Hangul jamo among it. */
const WEIGHTLESS = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Mn}\p{Me}\u1160-\u11ff\ud7b0-\ud7ff]/u;

/** What makes one emoji of several code points; but for these, a text is as wide as its code points are together. */
const JOINED = /\u200d|\ufe0f|\u20e3|\p{Mc}|\p{Regional_Indicator}|\p{Emoji_Modifier}|[\u{e0020}-\u{e007f}]/u;

/** How many columns a text fills. Control characters fill none: make the text `printable` first. */
export function displayWidth(text: string): number {
  if (isPlain(text)) return text.length;
  return JOINED.test(text) ? widthOf(clustersOf(text)) : widthTogether(text);
}

function widthTogether(text: string): number {
  let width = 0;
  for (const character of text) width += character <= '~' && character >= ' ' ? 1 : clusterWidth(character);
  return width;
}

/** A text made `printable`, and how many columns it fills. */
export function measure(text: string): Cell {
  // There is nothing in such a text that has to be escaped, but for the first sign of a command.
  if (isPlain(text) && !text.includes('#')) return { text, width: text.length };
  const shown = printable(text);
  return { text: shown, width: displayWidth(shown) };
}

export const widthOf = (cells: readonly Cell[]): number => cells.reduce((sum, { width }) => sum + width, 0);

export const cellsOf = (text: string): readonly Cell[] =>
  isPlain(text) ? Array.from(text, (letter) => ({ text: letter, width: 1 })) : clustersOf(text);

// Making a segmenter takes a quarter of node's own start, and most copy never needs one.
let segmenter: Intl.Segmenter | undefined;

function clustersOf(text: string): readonly Cell[] {
  segmenter ??= new Intl.Segmenter('en');
  return Array.from(segmenter.segment(text), ({ segment }) => ({
    text: segment,
    width: clusterWidth(segment),
  }));
}

function clusterWidth(cluster: string): number {
  if (EMOJI.test(cluster)) return 2;
  let width = 0;
  for (const character of cluster) {
    if (!WEIGHTLESS.test(character)) width += eastAsianWidth(character.codePointAt(0) as number);
  }
  return width;
}
