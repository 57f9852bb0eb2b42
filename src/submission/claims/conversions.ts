import type { Block } from '../types.js';
import { type Amount, amountsOf } from './amounts.js';

/** One amount given twice, the second time in brackets: `£5m ($9.4m; 7m euros)` is two of these. */
export interface Conversion {
  readonly block: Block;
  readonly from: Amount;
  readonly to: Amount;
}

const conversionsOfBlocks = new WeakMap<Block, readonly Conversion[]>();

/** The conversions of a block, in order. */
export function conversionsOf(block: Block): readonly Conversion[] {
  let conversions = conversionsOfBlocks.get(block);
  if (!conversions) {
    conversions = [...findConversions(block)];
    conversionsOfBlocks.set(block, conversions);
  }
  return conversions;
}

/** What may stand between an amount and the bracket: `$5 a share (`, `40-mile-long (`. */
const LEAD =
  /^(?:\s(?:an?|per|each|the)(?:\s[\p{L}-]{1,12})?|-(?:long|wide|high|tall|deep|thick)|\s(?:long|wide|high|tall|deep|away|thick))?\s\($/u;
/** What may stand in the bracket beside amounts. */
const BESIDE =
  /^(?:\s?[;,/]\s?|\sor\s|\s)?(?:about|around|roughly|approximately|some|nearly|almost|just over|just under|over|more than|up to|or|equivalent to|equal to|=|≈|~)?\s?$/i;
const LAST =
  /^(?:\s(?:an?|per|each)(?:\s[\p{L}-]{1,12})?|-(?:long|wide|high|tall|deep|thick)|\s(?:long|wide|high|tall|deep|away|thick))?\)/u;

function* findConversions(block: Block): Generator<Conversion> {
  const { text } = block;
  const amounts = amountsOf(block);
  for (const [i, from] of amounts.entries()) {
    const bracket = readBracket(text, amounts, i);
    for (const to of bracket) yield { block, from, to };
  }
}

/** The amounts in the bracket behind the amount at `index`, if nothing else stands there. */
function readBracket(text: string, amounts: readonly Amount[], index: number): readonly Amount[] {
  let last = amounts[index] as Amount;
  const inside: Amount[] = [];
  for (let next = amounts[index + 1]; next; next = amounts[index + 1 + inside.length]) {
    const between = text.slice(last.end, Math.min(next.start, last.end + 60));
    const opens = inside.length === 0 && /\([^()]{0,20}$/.exec(between);
    const isBeside = opens
      ? LEAD.test(between.slice(0, opens.index + 1)) && BESIDE.test(between.slice(opens.index + 1))
      : inside.length > 0 && BESIDE.test(between);
    if (!isBeside) break;
    inside.push(next);
    last = next;
    if (LAST.test(text.slice(last.end, last.end + 30))) return inside;
  }
  return [];
}
