import type { Block } from '../submission/types.js';

/** Name particles that may open a paragraph in lower case: `de Klerk said`. */
const PARTICLES = new Set(
  'de del della da das dos di du la le el van von der den ter ten bin bint ibn al'.split(' '),
);

const CLOSING = /["'\u201D\u2019\u00BB)\]*_]{0,6}$/;

/** Whether a paragraph begins as sentences do not; a brand, a particle, an address or a list letter may. */
export function startsLowerCase(text: string): boolean {
  if (/^['\u2019]s\s/.test(text)) return true;
  const word = /^\S{1,40}/.exec(text)?.[0] ?? '';
  if (!/^\p{Ll}/u.test(word) || /[\p{Lu}\p{N}@/]|[.:]\S|^\p{Ll}[.)]$/u.test(word)) return false;
  const [stem = ''] = word.split(/[-'\u2019]/, 1);
  return !(PARTICLES.has(stem) || stem === 'd');
}

/** Whether a paragraph ends in a mark that can end one: a full stop, or a colon before what it announces. */
export const endsAsSentence = (text: string): boolean =>
  /[.?!\u2026:;\u2014\u2013-]$/.test(text.slice(-12).replace(CLOSING, ''));

/** No heading ends in one of these. */
const BEFORE_NOUN = 'the an and or than their its our my your every whose';
const HEADING_OPEN = new Set(BEFORE_NOUN.split(' '));
/** No sentence does, but a heading may. */
const SENTENCE_OPEN = new Set(
  (
    `${BEFORE_NOUN} a his her but of to at by for from with into onto that which who is are was were be has had ` +
    'have will would could should as if when while because after before'
  ).split(' '),
);
const FEWEST_WORDS = 12;
const TAIL = 80;

/** Whether a paragraph or a subhead stops in the middle of a sentence; `next` is the block below it. */
export function breaksOff({ text, kind }: Block, next: Block | undefined): boolean {
  if ((kind !== 'paragraph' && kind !== 'subhead') || endsAsSentence(text)) return false;
  if (next?.kind === 'paragraph' && startsLowerCase(next.text)) return true;
  const tail = text.slice(-TAIL);
  const last = /(?<!\p{L})\p{L}{1,20}$/u.exec(tail)?.[0].toLowerCase() ?? '';
  if (kind === 'subhead') return HEADING_OPEN.has(last) && wordsIn(text) > 3;
  const isOpen = SENTENCE_OPEN.has(last) || /,["\u201D]?$|['\u2019]s$/.test(tail);
  return isOpen && wordsIn(text) >= FEWEST_WORDS;
}

/** The words of a text as white space parts them, as far as it takes to tell many from few. */
const wordsIn = (text: string): number => text.slice(0, 400).split(/\s+/).length;

/** The offset at which the last word of a text starts. */
export function startOfLastWord(text: string): number {
  const tail = text.slice(-TAIL);
  return text.length - (/\S{1,80}$/.exec(tail)?.[0].length ?? 0);
}
