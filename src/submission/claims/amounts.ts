import { readingOf } from '../reading.js';
import type { Block } from '../types.js';
import { type Figures, readFigures, readSecond, scaled, shareScale } from './figures.js';
import { readSpelt } from './number-words.js';
import { boundsOf, type Qualifier, qualifierBefore } from './qualifiers.js';
import { type Counted, readUnit } from './units.js';
import { wordKindsOf } from './word-kinds.js';

/** A number of a story as a quantity: `nearly £1.2m`, `40%`, `10-15 miles`, `a dozen`. */
export interface Amount extends Counted {
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
  /** The letter or word that multiplies the figures, in lower case: `m`, `million`. */
  readonly scale?: string;
}

/**
 * The amounts of a block, in order, read when first asked for. Left out are figures that count nothing: clock
 * times, ordinals, model names (`F-16`, `5G`), and the words `one` and `a`, which seldom do.
 */
export function amountsOf(block: Block): readonly Amount[] {
  const reading = readingOf(block);
  reading.amounts ??= readAmounts(block);
  return reading.amounts;
}

const PERCENT_SIGN = /%|cent|pc/i;

/** The amounts of a block where some can be percentages, and else none: few blocks have any. */
export function amountsWithPercent(block: Block): readonly Amount[] {
  const reading = readingOf(block);
  reading.percentages ??= PERCENT_SIGN.test(block.text) ? amountsOf(block) : NONE;
  return reading.percentages;
}

const NONE: readonly never[] = [];

/** What stands before the figures of money. */
const SIGN =
  /(?:(?<![\p{L}\p{N}])(?:US|U\.S\.|AU?|CA?|HK|NZ|NT|S|TT|EC|BZ|R)?\$|[£€¥₹]|(?<![\p{L}\p{N}])(?:Rs\.?|USD|EUR|GBP|CHF))\s?$/u;
const LONGEST_SIGN = 7;
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
    // What a letter follows is a name: `5G`, `the 90s`.
    if (amount && !/\p{L}/u.test(text[amount.end] ?? '')) yield amount;
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
    const amount = readAmount(
      text,
      start,
      scaled(text, { value: spelt.value, step: 1, end: spelt.end }),
      undefined,
    );
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

function readAmount(text: string, at: number, figures: Figures, sign: string | undefined): Amount {
  const second = sign === undefined ? undefined : readSecond(text, figures.end);
  const last = second ?? figures;
  const first = second && !figures.scale ? shareScale(figures, second) : figures;
  const { end, worth = 1, kind } = readUnit(text, last.end, sign);
  const qualifier = qualifierBefore(text, at);
  const bounds = second
    ? { least: Math.min(first.value, second.value), most: Math.max(first.value, second.value) }
    : boundsOf(first.value, qualifier);
  const amount: { -readonly [K in keyof Amount]: Amount[K] } = {
    start: at,
    end,
    numberEnd: last.end,
    value: first.value * worth,
    least: bounds.least * worth,
    most: bounds.most * worth,
    step: first.step * worth,
    isSpelt: sign === undefined,
    isRange: second !== undefined,
  };
  if (qualifier) amount.qualifier = qualifier;
  if (last.scale) amount.scale = last.scale;
  if (kind.currency) amount.currency = kind.currency;
  if (kind.mark) amount.mark = kind.mark;
  if (kind.percent) amount.percent = kind.percent;
  if (kind.measure) amount.measure = kind.measure;
  return amount;
}
