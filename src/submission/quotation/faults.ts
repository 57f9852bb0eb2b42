import { locate } from '../../text/view.js';
import type { Block, QuoteFault } from '../types.js';
import { type MarksReading, opensQuoted } from './reading.js';

/** A quotation that a paragraph left open: the offset of its opening mark in the text of its block. */
export interface Carry {
  readonly block: Block;
  readonly at: number;
}

/** The next paragraph takes up a quotation and the one inside it. */
const OPENS_WITH_BOTH = /^["\u201C]\s?['\u2018]/;

export const unclosed = (carry: Carry): QuoteFault => ({
  kind: 'unclosed',
  level: 'double',
  range: locate(carry.block, carry.at, carry.at + 1),
  block: carry.block,
});

export const notReopened = (carry: Carry, block: Block, at: number): QuoteFault => ({
  kind: 'not-reopened',
  level: 'double',
  range: locate(block, at, at + 1),
  block,
  other: locate(carry.block, carry.at, carry.at + 1),
});

export const hasFaults = ({ doubles, singles, reversed }: MarksReading): boolean =>
  doubles.faults.length + singles.faults.length + reversed.length > 0;

/** The faults of a block: of those of each level but reversed marks, the first is enough. */
export function* findFaults(
  block: Block,
  reading: MarksReading,
  follower: Block | undefined,
): Generator<QuoteFault> {
  const { doubles, singles, reversed } = reading;
  const fault = (kind: QuoteFault['kind'], level: 'double' | 'single', at: number): QuoteFault => ({
    kind,
    level,
    range: locate(block, at, at + 1),
    block,
  });
  const [first] = doubles.faults;
  if (first) yield fault(first.kind, 'double', first.at);
  // A double mark that came out as a single one is one fault, and the double's partner is where it shows.
  const isOneFault =
    first !== undefined || (doubles.open !== undefined && !(follower && opensQuoted(follower)));
  const single = isOneFault
    ? undefined
    : singles.faults.find(({ kind, at }) => {
        const runsOn =
          doubles.open !== undefined && at > doubles.open && OPENS_WITH_BOTH.test(follower?.text ?? '');
        return kind === 'unopened' || !runsOn;
      });
  if (single) yield fault(single.kind, 'single', single.at);
  for (const { level, at } of reversed) yield fault('reversed', level, at);
}

/** The faults in text order, one of each level in a block; each reversed mark is a fault of its own. */
export function firstOfEach(faults: readonly QuoteFault[]): QuoteFault[] {
  const seen = { double: new Set<number>(), single: new Set<number>() };
  return [...faults]
    .sort((a, b) => a.range.start - b.range.start)
    .filter(({ kind, level, block }) => {
      if (kind === 'reversed') return true;
      if (seen[level].has(block.index)) return false;
      seen[level].add(block.index);
      return true;
    });
}
