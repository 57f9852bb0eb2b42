import { kindOf, kinds, SPACE, WORD } from './scan.js';
import { isShortForm } from './stops.js';

/** A word of a plain sentence. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const APOSTROPHE = 0x27;
const HYPHEN = 0x2d;
const STOP = 0x2e;
const RIGHT_QUOTE = 0x2019;

/** Marks that never belong to a word: ( ) , ; and the double quotation marks. */
const APART: ReadonlySet<number> = new Set([0x22, 0x28, 0x29, 0x2c, 0x3b, 0x201c, 0x201d]);

const isInner = (unit: number): boolean => unit === APOSTROPHE || unit === HYPHEN || unit === RIGHT_QUOTE;

/**
 * The words of a sentence, where it is as plain as most: letters and figures, spaces, marks that stand apart,
 * apostrophes and hyphens between letters, and one full stop at its end, behind no short form. Undefined where more
 * care is needed.
 */
export function findPlainWords(text: string, start: number, end: number): readonly Span[] | undefined {
  const spans: Span[] = [];
  let from = -1;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    // Most characters are asked for here, and the table needs no call.
    const kind = kinds[unit] || kindOf(unit);
    if (kind === WORD) {
      if (from < 0) from = at;
      continue;
    }
    if (
      kind !== SPACE &&
      from >= 0 &&
      isInner(unit) &&
      at + 1 < end &&
      kindOf(text.charCodeAt(at + 1)) === WORD
    )
      continue;
    if (from >= 0) spans.push({ start: from, end: at });
    if (unit === STOP) return from >= 0 && endsPlainly(text, from, at, end) ? spans : undefined;
    if (kind !== SPACE && !APART.has(unit)) return undefined;
    from = -1;
  }
  if (from >= 0) spans.push({ start: from, end });
  return spans;
}

/** Whether a full stop at `stop` is the last of a sentence, with nothing but quotation marks and brackets behind. */
function endsPlainly(text: string, word: number, stop: number, end: number): boolean {
  for (let at = stop + 1; at < end; at++) if (!APART.has(text.charCodeAt(at))) return false;
  return !isShortForm(text.slice(word, stop));
}
