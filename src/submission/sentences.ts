import { isSpaceAt } from './spaces.js';

/**
 * Where the sentences of news copy end. A full stop ends one unless it belongs to an abbreviation that goes
 * on: `Sept. 12`, `No. 4`, `U.S. Army`, `5:40 a.m. Sunday`, `Gov. Obi`, `J. Marlow`.
 */

const TERMINATOR = /(?<![.?!\u2026])[.?!\u2026]{1,200}["\u201D\u2019'\u00BB)\]]{0,6}(?=\s|$)/g;

/** A name or a number follows these, whatever its case. */
const BEFORE_NAME = new Set(
  (
    'mr mrs ms mx dr prof rev fr gen adm cmdr col lt maj capt sgt cpl pvt sen sens rep reps gov govs hon pres ' +
    'amb supt insp det atty st mt ft e.g i.e cf vs v viz al'
  ).split(' '),
);

/** A number follows these; before anything else their stop ends the sentence. */
const BEFORE_NUMBER = new Set(
  'no nos p pp vol art sec fig ch jan feb mar apr jun jul aug sept sep oct nov dec'.split(' '),
);

/** These end a sentence only where the next word is one that likes to start one. */
const INSIDE_NAME = new Set(
  (
    'inc corp co ltd llc bros jr sr ave blvd rd etc approx est dept univ assn ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore ' +
    'pa penn tenn tex vt va wash wis wyo'
  ).split(' '),
);

const STARTERS = new Set(
  (
    'a an the this that these those it its he she they we you i his her their our my there here who what when ' +
    'where why how if as at by for from in on of to with and but or so yet not no nor then now after before ' +
    'during since while although though because until once under over about among between both each every ' +
    'many most more some several such one two three all any other another later earlier meanwhile however ' +
    'officials police'
  ).split(' '),
);

/** Words that go on with a clock time: `5:40 a.m. Sunday`, `9 p.m. Eastern`, `9 a.m. March 2`. */
const AFTER_TIME =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[A-Z]{2,4}\b|(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.?\s\d|Eastern|Central|Mountain|Pacific|Greenwich|London|Paris|Moscow)/;

const SPEECH =
  /^(?:[\p{Lu}][\p{L}.'\u2019-]{0,30}\s){1,4}(?:said|says|asked|asks|wrote|told|added|replied|shouted|cried|demanded)\b/u;

/** The spans of the sentences of a block's text, without the white space around them. */
export function splitSentences(text: string): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let start = skipSpace(text, 0);
  TERMINATOR.lastIndex = 0;
  for (let found = TERMINATOR.exec(text); found; found = TERMINATOR.exec(text)) {
    const end = TERMINATOR.lastIndex;
    const next = skipSpace(text, end);
    if (next < text.length && !isBoundary(text, start, found.index, found[0], next)) continue;
    if (end > start) spans.push({ start, end });
    start = next;
  }
  const end = text.trimEnd().length;
  if (start < end) spans.push({ start, end });
  return spans;
}

function skipSpace(text: string, at: number): number {
  let next = at;
  while (isSpaceAt(text, next)) next++;
  return next;
}

function isBoundary(text: string, start: number, stop: number, marks: string, next: number): boolean {
  const ahead = text.slice(next, next + 120).replace(/^["\u201C\u2018'\u00AB([\u2014\u2013-]{1,6}\s?/, '');
  if (!/^[\p{Lu}\p{Lt}\p{Lo}\p{N}$\u00A3\u20AC\uFFFC]/u.test(ahead)) return false;
  if (/^[?!]/.test(marks) || marks.length > 1) return !(/^[?!]["\u201D]/.test(marks) && SPEECH.test(ahead));
  return marks !== '.' || endsSentence(lastWord(text, start, stop), ahead);
}

function lastWord(text: string, start: number, stop: number): string {
  const before = text.slice(Math.max(start, stop - 24), stop);
  return /[\p{L}\p{N}.&'\u2019-]{0,24}$/u.exec(before)?.[0] ?? '';
}

/** Whether the full stop behind `word` ends a sentence, given what comes next. */
function endsSentence(word: string, ahead: string): boolean {
  const lower = word.toLowerCase().replace(/^['\u2019-]+/, '');
  const tail = lower.slice(lower.lastIndexOf('-') + 1);
  if (BEFORE_NUMBER.has(tail) && /^\d/.test(ahead)) return false;
  if (BEFORE_NAME.has(tail)) return false;
  if (tail === 'a.m' || tail === 'p.m') return !AFTER_TIME.test(ahead);
  const isInitials = /^(?:\p{L}\.){0,6}\p{L}$/u.test(word) && /\p{Lu}/u.test(word);
  if (isInitials || INSIDE_NAME.has(tail)) return startsSentence(ahead);
  return true;
}

function startsSentence(ahead: string): boolean {
  const word = /^[\p{L}\u2019']+/u.exec(ahead)?.[0] ?? '';
  return STARTERS.has(word.toLowerCase());
}
