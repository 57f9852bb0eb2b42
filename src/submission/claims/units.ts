import { currencyNames, currencyOf, dollarOf, SYMBOLS } from './currencies.js';
import { matchAt } from './match.js';
import { type Measure, measureNames, measureOf } from './measures.js';

/** What an amount counts. */
export interface Counted {
  /** A code, or a name where a word can mean several: `USD`, `$`, `peso`. */
  readonly currency?: string;
  /** How the money is written: `$`, `US$`, `dollars`, `p`. */
  readonly mark?: string;
  readonly percent?: 'percent' | 'points';
  readonly measure?: Measure;
}

/** The unit of a number: where it ends, what one of it is worth, and what it is. */
export interface Unit {
  readonly end: number;
  readonly worth?: number;
  readonly kind: Counted;
}

const NAME = /[\s\u00A0-]?([\p{L}°º²%][\p{L}°º²./]{0,14}(?:[\s-][\p{L}.]{1,14}){0,2})/uy;
const PERCENT = new Map<string, 'percent' | 'points'>(
  Object.entries({
    '%': 'percent',
    percent: 'percent',
    'per cent': 'percent',
    pc: 'percent',
    'percentage point': 'points',
    'percentage points': 'points',
    '%-point': 'points',
    '%-points': 'points',
    'basis point': 'points',
    'basis points': 'points',
    point: 'points',
    points: 'points',
  }),
);

/** What all names of units begin with, in lower case: most numbers count things that have none. */
const FIRST_WORDS = new Set([...PERCENT.keys(), ...measureNames(), ...currencyNames()].map(firstWord));

function firstWord(name: string): string {
  return /^[^\s-]*/.exec(name)?.[0].toLowerCase() ?? '';
}

/** Whether a unit can begin with some words: its first word is in the tables, at most with a plural’s “s” or a stop more. */
function mayBeUnit(words: string): boolean {
  if (words.startsWith('%')) return true;
  const first = firstWord(words);
  if (FIRST_WORDS.has(first)) return true;
  const bare = withoutStop(first);
  return FIRST_WORDS.has(bare) || (bare.endsWith('s') && FIRST_WORDS.has(bare.slice(0, -1)));
}

/** The money or the measure of the figures that end at `at`. */
export function readUnit(text: string, at: number, sign: string | undefined): Unit {
  const filed = matchAt(NAME, text, at);
  const words = (filed ?? '').replace(/^[\s\u00A0-]/, '');
  const lead = (filed?.length ?? 0) - words.length;
  const endOf = (name: string): number => at + lead + name.length;
  if (sign) {
    const currency = SYMBOLS[sign.replace(/^Rs\.$/, 'Rs')] ?? sign;
    const [word = ''] = words.split(' ');
    const named = currency === '$' && lead > 0 ? dollarOf(word.replace(/\.$/, '')) : undefined;
    return { end: at, kind: { currency: named ?? currency, mark: sign } };
  }
  if (words === '' || !mayBeUnit(words)) return { end: at, kind: {} };
  for (const name of prefixesOf(words)) {
    const percent = PERCENT.get(name.toLowerCase());
    if (percent) return { end: endOf(name), kind: { percent } };
    const measure = measureOf(name, lead === 0);
    const money = currencyOf(name);
    if (!measure && !money) continue;
    const kind = { ...(measure && { measure }), ...(money && { currency: money.currency, mark: name }) };
    return { end: endOf(name), ...(money && { worth: money.worth }), kind };
  }
  return { end: at, kind: {} };
}

/** The words of a name from the most to the fewest, each time without a stop at the end. */
function* prefixesOf(words: string): Generator<string> {
  let name = withoutStop(words);
  while (name !== '') {
    yield name;
    const cut = Math.max(name.lastIndexOf(' '), name.lastIndexOf('-'));
    name = cut > 0 ? withoutStop(name.slice(0, cut)) : name.startsWith('%') && name.length > 1 ? '%' : '';
  }
}

const withoutStop = (words: string): string => words.replace(/[./]+$/, '');
