import { groupBy } from '../../text/group.js';
import { keepLast } from '../../text/last.js';
import type { Block, Quotation, Submission } from '../types.js';

const NONE: readonly never[] = [];

/** The quotations of a block, those within others too, in order. */
export const quotationsOf = (submission: Submission, { index }: Block): readonly Quotation[] =>
  byBlocks(submission).get(index) ?? NONE;

const byBlocks = keepLast(({ quotations }: Submission) => groupBy(quotations, ({ block }) => block.index));
