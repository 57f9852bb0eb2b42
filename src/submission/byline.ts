import type { Range } from '../text/range.js';
import { isAgency } from './credit.js';
import { hasMoreWords } from './spaces.js';
import type { Author } from './types.js';

/** What a line that begins with `By` says. Ranges count in the file. */
export interface BylineReading {
  readonly authors: readonly Author[];
  readonly fault?: { readonly range: Range; readonly reason: string };
  /** Whether it can be nothing but a byline: every name is made of capitalised words. */
  readonly isPlain: boolean;
}

const PREFIX = /^by(?:\s*:\s*|\s+|$)/i;
const MOST_WORDS = 25;
/** Many links with long addresses; more is a line of spaces or brackets, which would take long to read. */
const LONGEST = 3000;
const PARTICLES = new Set(
  'de del della da das dos di du la le el van von der den ter ten bin bint ibn al y e san zu the of d o i'.split(
    ' ',
  ),
);
const NAME_WORD =
  /^["'\u2018\u201C(]?(?:[\p{Lu}\p{Lt}\p{Lo}]|\p{L}['\u2019]\p{Lu}|al-)[\p{L}\p{M}\p{N}.'\u2019\u00B7-]*["'\u2019\u201D)]?$/u;
const ROLE =
  /\b(?:correspondent|reporter|editor|writer|staff|columnist|producer|bureau|chief|contributor|photographer|analyst)s?$/i;
const LINK = /^\[([^[\]]*)\]\(([^()\s]*)\)$/;
const SEPARATOR = /\s*,\s*(?:and|&)(?=\s|$)\s*|\s*[,;]\s*|\s+(?:and|&|with)\s+|^(?:and|&)\s+|\s+(?:and|&)$/gi;
const AGENCY = /\s+(?:for|of|at|from)\s+/i;

/** Reads a line as a byline; undefined where it is none. `offset` is the place of its first character. */
export function readByline(line: string, offset: number): BylineReading | undefined {
  const prefix = line.length > LONGEST ? null : PREFIX.exec(line);
  if (!prefix || /[\r\n]/.test(line) || hasMoreWords(line, MOST_WORDS)) return undefined;
  const start = prefix[0].length;
  const rest = line.slice(start).replace(/\s*[|\u2022\u00B7].*$/, '');
  const whole = { start: offset, end: offset + line.length };
  if (rest.trim() === '')
    return { authors: [], fault: { range: whole, reason: 'it names nobody' }, isPlain: true };
  const again = /^by\b:?\s*/i.exec(rest);
  if (again) {
    const second = offset + start;
    const fault = { range: { start: second, end: second + 2 }, reason: '“By” stands twice' };
    return { authors: [], fault, isPlain: true };
  }
  const parts = splitNames(rest).map((part) => ({ ...part, at: offset + start + part.at }));
  const fault = findFault(parts);
  if (!fault && !parts.some((part) => hasName(part.text))) return undefined;
  if (isProse(rest)) return undefined;
  const authors = fault
    ? []
    : shareAgency(parts.filter((part, i) => i === 0 || !ROLE.test(part.text)).map(readAuthor), line, offset);
  const isPlain = fault !== undefined || parts.every((part) => isName(part.text));
  return { authors, isPlain, ...(fault && { fault }) };
}

interface Part {
  readonly text: string;
  readonly at: number;
}

/** Splits at separators that stand outside links. */
function splitNames(rest: string): Part[] {
  // Links may hold commas and ands; while splitting they are one unbroken word.
  const masked = rest.replace(/\[[^[\]]*\]\([^()]*\)/g, (link) => 'x'.repeat(link.length));
  const parts: Part[] = [];
  let start = 0;
  for (const separator of masked.matchAll(SEPARATOR)) {
    parts.push({ text: rest.slice(start, separator.index), at: start });
    start = separator.index + separator[0].length;
  }
  parts.push({ text: rest.slice(start).trimEnd(), at: start });
  return parts;
}

function findFault(parts: readonly Part[]): BylineReading['fault'] {
  for (const { text, at } of parts) {
    const range = { start: at, end: at + text.length };
    const link = LINK.exec(text);
    if (link) {
      if (link[1]?.trim() === '') return { range, reason: 'a link has no name' };
      if (link[2] === '') return { range, reason: 'a link has no address; “#” will do' };
    } else if (BROKEN.test(text)) return { range, reason: 'a link or bracket is broken' };
    if (NAMELESS.test(bare(text))) return { range, reason: 'a name is missing' };
  }
  return undefined;
}

/** A bracket of a link, one without its partner, or an address that lost its link: `Ana Brik(#)`. */
const BROKEN = /[[\]]|^\(|\([^)]*$|^[^(]*\)|\((?:#|\/|https?:)/;

/** What stands where a name should: nothing, a second joint, or only where somebody works. */
const NAMELESS = /^\s*(?:$|(?:and|&|with)(?:\s|$)|(?:for|of|at|from)\s)/i;

const bare = (text: string): string => LINK.exec(text)?.[1] ?? text;
const words = (text: string): string[] => bare(text).trim().split(/\s+/);

const hasName = (text: string): boolean =>
  LINK.test(text) || words(text).some((word) => NAME_WORD.test(word));

const isName = (text: string): boolean =>
  LINK.test(text) ||
  (words(text).length <= 8 &&
    NAME_WORD.test(words(text)[0] as string) &&
    words(text).every(
      (word) => NAME_WORD.test(word) || PARTICLES.has(word) || /^(?:for|at|from)$/.test(word),
    ));

/** Two small words in a row outside a link, or the end of a sentence, are no part of a name. */
function isProse(filed: string): boolean {
  const rest = filed.replace(/\[[^[\]]*\]\([^()]*\)/g, 'Link');
  const small = rest.split(/\s+/).map((word) => /^\p{Ll}/u.test(word) && !isJoint(word));
  return (
    small.some((isSmall, i) => isSmall && small[i + 1]) ||
    /\p{Ll}{3,}[.?!]$/u.test(rest.trim()) ||
    /^\d/.test(rest)
  );
}

const isJoint = (word: string): boolean =>
  PARTICLES.has(word) || /^(?:and|with|for|at|from|al-.*|d['\u2019].*)$/.test(word.replace(/,$/, ''));

function readAuthor({ text, at }: Part): Author {
  const link = LINK.exec(text);
  const label = link ? (link[1] as string) : text;
  const start = at + (link ? 1 : 0);
  const joint = AGENCY.exec(label);
  const hasAgency = joint !== null && joint.index > 0;
  const name = hasAgency ? label.slice(0, joint.index) : label;
  const agencyAt = hasAgency ? joint.index + joint[0].length : 0;
  const urlAt = start + label.length + 2;
  const url = link?.[2];
  return {
    name,
    range: { start: at, end: at + text.length },
    nameRange: { start, end: start + name.length },
    ...(hasAgency && {
      agency: label.slice(agencyAt),
      agencyRange: { start: start + agencyAt, end: start + label.length },
    }),
    ...(url !== undefined && { url, urlRange: { start: urlAt, end: urlAt + url.length } }),
  };
}

/** In `By Ana Brik, Omar Diaz, CNN` the last is where all of them work; in `By Ana Brik and Reuters` it wrote, too. */
function shareAgency(authors: readonly Author[], line: string, offset: number): readonly Author[] {
  const last = authors.at(-1);
  if (authors.length < 2 || !last || last.url || last.agency) return authors;
  const isBehindComma = /,\s*$/.test(line.slice(0, last.range.start - offset));
  const isWorkplace = /^\p{Lu}{2,6}$/u.test(last.name) || (isBehindComma && isAgency(last.name));
  if (!isWorkplace) return authors;
  return authors
    .slice(0, -1)
    .map((author) => ({ ...author, agency: last.name, agencyRange: last.nameRange }));
}
