import { readingOf } from '../reading.js';
import type { Block } from '../types.js';
import { type Amount, amountsOf } from './amounts.js';

/** One amount given twice: `£5m ($9.4m; 7m euros)` is two of these, `300 feet, or 91 meters` one. */
export interface Conversion {
  readonly from: Amount;
  readonly to: Amount;
}

/** The conversions of a block, in order. */
export function conversionsOf(block: Block): readonly Conversion[] {
  const reading = readingOf(block);
  reading.conversions ??= MAY_CONVERT.test(block.text) ? [...findConversions(block)] : NONE;
  return reading.conversions;
}

/** What every conversion has: what is quick to see. */
const MAY_CONVERT = /\(|\sor\s/;
const NONE: readonly never[] = [];

/** What may stand between an amount and the bracket: `$5 a share (`, `40-mile-long (`. */
const LEAD =
  /^(?:\s(?:an?|per|each|the)(?:\s[\p{L}-]{1,12})?|-(?:long|wide|high|tall|deep|thick)|\s(?:long|wide|high|tall|deep|away|thick))?\s\($/u;
/** What may stand in the bracket beside amounts. */
const BESIDE =
  /^(?:\s?[;,/]\s?|\sor\s|\s)?(?:about|around|roughly|approximately|some|nearly|almost|just over|just under|over|more than|up to|or|equivalent to|equal to|minus|=|≈|~|-|−)?\s?$/i;
const LAST =
  /^(?:\s(?:an?|per|each)(?:\s[\p{L}-]{1,12})?|-(?:long|wide|high|tall|deep|thick)|\s(?:long|wide|high|tall|deep|away|thick))?\)/u;

/** Parts the ends of a range: `90 to 110 pounds (41 to 50 kilograms)`. */
const RANGE = /^\s(?:to|and)\s$/;

function* findConversions(block: Block): Generator<Conversion> {
  const { text } = block;
  const amounts = amountsOf(block);
  for (const [i, from] of amounts.entries()) {
    const other = amounts[i + 1];
    if (other && isOtherWords(text, from, other)) yield { from, to: other };
    const inside = readBracket(text, amounts, i);
    const [first, second] = inside;
    if (!first || !second || !RANGE.test(text.slice(first.end, second.start))) {
      for (const to of inside) yield { from, to };
      continue;
    }
    const lower = amounts[i - 1];
    if (inside.length > 2 || !lower || !RANGE.test(text.slice(lower.end, from.start))) continue;
    yield { from: { ...unitOf(from), ...lower }, to: { ...unitOf(second), ...first } };
    yield { from, to: second };
  }
}

/** `300 feet, or 91 meters`: the same length, where one unit is not the other. */
const isOtherWords = (text: string, from: Amount, to: Amount): boolean =>
  from.measure !== undefined &&
  to.measure !== undefined &&
  from.measure.dimension === to.measure.dimension &&
  from.measure.name !== to.measure.name &&
  /^,?\sor\s(?:about\s|roughly\s|nearly\s|almost\s)?$/.test(text.slice(from.end, to.start));

const unitOf = ({ measure, currency, mark }: Amount) => ({
  ...(measure && { measure }),
  ...(currency && { currency }),
  ...(mark && { mark }),
});

/** The amounts in the bracket behind the amount at `index`, if nothing else stands there. */
function readBracket(text: string, amounts: readonly Amount[], index: number): readonly Amount[] {
  let last = amounts[index] as Amount;
  const inside: Amount[] = [];
  for (let next = amounts[index + 1]; next; next = amounts[index + 1 + inside.length]) {
    const between = text.slice(last.end, Math.min(next.start, last.end + REACH));
    const isBeside =
      inside.length === 0 ? opensBracket(between) : BESIDE.test(between) || RANGE.test(between);
    if (!isBeside) break;
    inside.push(next);
    last = next;
    if (LAST.test(text.slice(last.end, last.end + REACH))) return inside;
  }
  return [];
}

const REACH = 60;

function opensBracket(between: string): boolean {
  const open = between.lastIndexOf('(');
  return open > 0 && LEAD.test(between.slice(0, open + 1)) && BESIDE.test(between.slice(open + 1));
}
