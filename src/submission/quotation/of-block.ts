import { keepLast } from '../../text/last.js';
import type { Block, Quotation, Submission } from '../types.js';

const NONE: readonly never[] = [];

/** The quotations of a block, those within others too, in order. */
export const quotationsOf = (submission: Submission, { index }: Block): readonly Quotation[] =>
  byBlocks(submission)[index] ?? NONE;

const byBlocks = keepLast(({ quotations }: Submission): readonly (readonly Quotation[] | undefined)[] => {
  const lists: Quotation[][] = [];
  for (const quotation of quotations) {
    const { index } = quotation.block;
    const list = lists[index];
    if (list) list.push(quotation);
    else lists[index] = [quotation];
  }
  return lists;
});
