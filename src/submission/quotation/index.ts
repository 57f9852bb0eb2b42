import type { Block, Quotation, QuoteFault } from '../types.js';
import { endsInAttribution } from './context.js';
import { type Carry, findFaults, firstOfEach, hasFaults, notReopened, unclosed } from './faults.js';
import { findQuotations } from './find.js';
import { NOTHING, opensQuoted, readMarksOf } from './reading.js';

export interface Quotations {
  readonly quotations: readonly Quotation[];
  readonly faults: readonly QuoteFault[];
}

/** A quotation may run from one of these to the next; anything but what stands beside the story ends it. */
const RUNS_ON = new Set(['paragraph', 'list-item', 'blockquote']);
const STANDS_ALONE = new Set(['headline', 'deck', 'subhead']);

/**
 * Finds the quotations of a story and the marks at fault.
 *
 * A quotation that runs on over paragraphs opens every one and closes only the last; it does not run on across
 * a subhead. A paragraph is charged with one fault of each level at most: one forgotten mark can make those
 * behind it look wrong, and whoever mends the first sees the rest.
 */
export function readQuotations(blocks: readonly Block[]): Quotations {
  const quotations: Quotation[] = [];
  const faults: QuoteFault[] = [];
  const flow = blocks.filter((block) => RUNS_ON.has(block.kind) || STANDS_ALONE.has(block.kind));
  let carry: Carry | undefined;
  let isTakenUp = false;
  for (let i = 0; i < flow.length; i++) {
    const block = flow[i] as Block;
    const next = RUNS_ON.has(block.kind) ? flow[i + 1] : undefined;
    const follower = next && RUNS_ON.has(next.kind) ? next : undefined;
    const continues = carry !== undefined && isTakenUp;
    const isCarried = carry !== undefined && !continues && RUNS_ON.has(block.kind);
    const mayRunOn = follower !== undefined && opensQuoted(follower);
    const reading = readMarksOf(block, { isCarried, mayRunOn });
    const { open, closesCarried } = reading.doubles;

    if (carry && closesCarried !== undefined) faults.push(notReopened(carry, block, closesCarried));
    else if (carry && !continues) faults.push(unclosed(carry));
    if (reading !== NOTHING) {
      for (const each of findQuotations(block, reading, continues, mayRunOn)) quotations.push(each);
      if (hasFaults(reading)) for (const fault of findFaults(block, reading, follower)) faults.push(fault);
    }

    isTakenUp = mayRunOn;
    carry = open === undefined ? undefined : { block, at: open };
    if (carry && (!follower || endsInAttribution(block.text, block.text.length))) {
      faults.push(unclosed(carry));
      carry = undefined;
    }
  }
  return { quotations, faults: firstOfEach(faults) };
}
