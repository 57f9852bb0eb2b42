import type { Block } from '../types.js';
import { currencyOf, dollarOf, SYMBOLS } from './currencies.js';
import { type Measure, measureOf } from './measures.js';
import { readSpelt, SCALES } from './number-words.js';
import { boundsOf, type Qualifier, qualifierBefore } from './qualifiers.js';
import { wordKindsOf } from './word-kinds.js';

/** A number of a story as a quantity: `nearly £1.2m`, `40%`, `10-15 miles`, `a dozen`. */
export interface Amount {
  /** Offsets in the text of its block, from the sign of its currency to the end of its unit. */
  readonly start: number;
  readonly end: number;
  /** Where the figures and their scale end. */
  readonly numberEnd: number;
  /** What is written, scale counted; of a range, its first number. */
  readonly value: number;
  /** What the words around it allow: the ends of a range, or what `about` and `more than` leave open. */
  readonly least: number;
  readonly most: number;
  /** The worth of one in its last digit: 0.1 for `2.5`, 100,000 for `1.2m`. */
  readonly step: number;
  readonly isSpelt: boolean;
  /** Whether a dash joins two numbers: a range, a score, a vote. */
  readonly isRange: boolean;
  readonly qualifier?: Qualifier;
  /** A code, or a name where a word can mean several: `USD`, `$`, `peso`. */
  readonly currency?: string;
  /** How the money is written: `$`, `US$`, `dollars`, `p`. */
  readonly mark?: string;
  readonly percent?: 'percent' | 'points';
  readonly measure?: Measure;
  /** The letter or word that multiplies the figures, in lower case: `m`, `million`. */
  readonly scale?: string;
}

const amountsOfBlocks = new WeakMap<Block, readonly Amount[]>();

/**
 * The amounts of a block, in order, read when first asked for. Left out are figures that count nothing: clock
 * times, ordinals, model names (`F-16`, `5G`), and the words `one` and `a`, which seldom do.
 */
export function amountsOf(block: Block): readonly Amount[] {
  let amounts = amountsOfBlocks.get(block);
  if (!amounts) {
    amounts = readAmounts(block);
    amountsOfBlocks.set(block, amounts);
  }
  return amounts;
}

/** What stands before the figures of money. */
const SIGN =
  /(?:(?<![\p{L}\p{N}])(?:US|U\.S\.|AU?|CA?|HK|NZ|NT|S|TT|EC|BZ|R)?\$|[£€¥₹]|(?<![\p{L}\p{N}])(?:Rs\.?|USD|EUR|GBP|CHF))\s?$/u;
const LONGEST_SIGN = 7;
const FIGURES = /\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,8})?(?![\d,]\d)|\d{1,15}(?:\.\d{1,8})?/y;
const FRACTION = /\s?([½¼¾⅓⅔])/y;
const FRACTIONS: Readonly<Record<string, number>> = {
  '½': 0.5,
  '¼': 0.25,
  '¾': 0.75,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
};
const SCALE =
  /[\s\u00A0-]?(hundred|thousand|million|billion|trillion)(?![\p{L}\p{N}])|\s?(mn|bn|tn|[kKmMbB])(?![\p{L}\p{N}²/])/uy;
/** What makes figures part of something else: a clock time, a version, an ordinal, a model, a fraction. */
const GOES_ON = /[.:,/]\d|(?:st|nd|rd|th)(?![\p{L}\p{N}])|['’]\d/uy;
const DASH = /[-–—](?=(?:[$£€¥₹])?\d)/y;

const readAmounts = (block: Block): Amount[] =>
  [...findFigures(block.text), ...findSpelt(block)].sort((a, b) => a.start - b.start);

function* findFigures(text: string): Generator<Amount> {
  const digit = /\d/g;
  for (let found = digit.exec(text); found; found = digit.exec(text)) {
    const at = found.index;
    const sign = signBefore(text, at);
    const isApart = !isInsideWord(text, at - sign.length);
    const figures = isApart ? readFigures(text, at) : undefined;
    const amount = figures && readAmount(text, at - sign.length, figures, sign.trim());
    if (amount) yield amount;
    digit.lastIndex = amount?.numberEnd ?? endOfRun(text, at);
  }
}

/** Numbers in words; `one` and `a` count nothing unless more follows: `one million`, `a dozen`. */
function* findSpelt(block: Block): Generator<Amount> {
  const { text } = block;
  const { words, numbers } = wordKindsOf(block);
  let end = 0;
  for (const index of numbers) {
    const start = words[index]?.start ?? 0;
    const spelt = start < end ? undefined : readSpelt(text, start);
    if (!spelt || /^(?:one|an?)$/i.test(text.slice(start, spelt.end))) continue;
    const amount = readAmount(text, start, scaled(text, { ...spelt, step: 1 }), undefined);
    end = amount.end;
    yield amount;
  }
}

/** Ends of what can stand before the figures of money. */
const SIGN_END = /[$£€¥₹sDRPF.]/;

function signBefore(text: string, at: number): string {
  const last = text[at - 1] === ' ' ? text[at - 2] : text[at - 1];
  if (last === undefined || !SIGN_END.test(last)) return '';
  return SIGN.exec(text.slice(Math.max(0, at - LONGEST_SIGN), at))?.[0] ?? '';
}

const isInsideWord = (text: string, at: number): boolean =>
  text[at - 1] !== ' ' &&
  text[at - 1] !== '(' &&
  /(?:[\p{L}\p{N}_@#&$£€]|[\p{L}\p{N}][-.,:/’'–]|\d,?\s?[-–]\s?)$/u.test(text.slice(Math.max(0, at - 4), at));

const RUN = /[\p{L}\p{N}.,:/-]{1,30}/uy;

/** The end of the run of figures and letters that figures which are no amount belong to. */
function endOfRun(text: string, at: number): number {
  RUN.lastIndex = at;
  RUN.exec(text);
  return RUN.lastIndex;
}

interface Figures {
  readonly value: number;
  readonly step: number;
  readonly end: number;
  readonly scale?: string;
}

function readAmount(text: string, at: number, figures: Figures, sign: string | undefined): Amount {
  const second = sign === undefined ? undefined : readSecond(text, figures.end);
  const last = second ?? figures;
  const first = second && !figures.scale ? shareScale(figures, second) : figures;
  const { end, worth = 1, kind } = readUnit(text, last.end, sign);
  const qualifier = qualifierBefore(text, at);
  const bounds = second
    ? { least: Math.min(first.value, second.value), most: Math.max(first.value, second.value) }
    : boundsOf(first.value, qualifier);
  return {
    start: at,
    end,
    numberEnd: last.end,
    value: first.value * worth,
    least: bounds.least * worth,
    most: bounds.most * worth,
    step: first.step * worth,
    isSpelt: sign === undefined,
    isRange: second !== undefined,
    ...(qualifier && { qualifier }),
    ...(last.scale && { scale: last.scale }),
    ...kind,
  };
}

function readFigures(text: string, at: number): Figures | undefined {
  const digits = matchAt(FIGURES, text, at);
  if (digits === undefined) return undefined;
  const end = at + digits.length;
  if (matchAt(GOES_ON, text, end) !== undefined) return undefined;
  const decimals = /\.(\d+)$/.exec(digits)?.[1]?.length ?? 0;
  const value = Number(digits.replace(/,/g, ''));
  const fraction = matchAt(FRACTION, text, end);
  const part = FRACTIONS[fraction?.trim() ?? ''];
  const whole = part === undefined ? value : value + part;
  const figures = {
    value: whole,
    step: part === undefined ? 10 ** -decimals : 0.1,
    end: end + (fraction?.length ?? 0),
  };
  return scaled(text, figures);
}

function scaled(text: string, figures: Figures): Figures {
  const filed = matchAt(SCALE, text, figures.end);
  if (filed === undefined) return figures;
  const scale = filed.replace(/[\s\u00A0-]/g, '').toLowerCase();
  const times = SCALES[scale] as number;
  return { value: figures.value * times, step: figures.step * times, end: figures.end + filed.length, scale };
}

/** The number that a dash joins to the one that ends at `at`: `10-15`, `$2m-$3m`. */
function readSecond(text: string, at: number): Figures | undefined {
  const dash = matchAt(DASH, text, at);
  if (dash === undefined) return undefined;
  const from = at + dash.length;
  return readFigures(text, /\d/.test(text[from] as string) ? from : from + 1);
}

/** `10-15 million` are ten million and more. */
function shareScale(figures: Figures, second: Figures): Figures {
  const times = second.scale ? (SCALES[second.scale] as number) : 1;
  const value = figures.value * times;
  return value <= second.value ? { ...figures, value, step: figures.step * times } : figures;
}

interface Unit {
  readonly end: number;
  readonly worth?: number;
  readonly kind: Pick<Amount, 'currency' | 'mark' | 'percent' | 'measure'>;
}

const NAME = /[\s\u00A0-]?([\p{L}°º²%][\p{L}°º²./]{0,14}(?:[\s-][\p{L}.]{1,14}){0,2})/uy;
const PERCENT: Readonly<Record<string, 'percent' | 'points'>> = {
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
};

/** The money or the measure of the figures that end at `at`. */
function readUnit(text: string, at: number, sign: string | undefined): Unit {
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
  for (const name of prefixesOf(words)) {
    const percent = PERCENT[name.toLowerCase()];
    if (percent) return { end: endOf(name), kind: { percent } };
    const measure = measureOf(name, lead === 0);
    const money = currencyOf(name);
    if (!measure && !money) continue;
    const kind = { ...(measure && { measure }), ...(money && { currency: money.currency, mark: name }) };
    return { end: endOf(name), ...(money && { worth: money.worth }), kind };
  }
  return { end: at, kind: {} };
}

/** The words of a name from the most to the fewest, without a stop at the end. */
function* prefixesOf(words: string): Generator<string> {
  let name = words.replace(/[./]+$/, '');
  while (name !== '') {
    yield name;
    const cut = Math.max(name.lastIndexOf(' '), name.lastIndexOf('-'));
    name = cut > 0 ? name.slice(0, cut) : name.startsWith('%') && name.length > 1 ? '%' : '';
  }
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
