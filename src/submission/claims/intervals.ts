import type { Amount } from './amounts.js';

/** The values that an amount can stand for: closed, `most` may be infinite. */
export interface Interval {
  readonly least: number;
  readonly most: number;
}

/** What an amount says, with what its words leave open and what rounding may have taken or added. */
export const intervalOf = ({ least, most, step }: Amount): Interval => ({
  least: least - step / 2,
  most: most + step / 2,
});

/** Whether two intervals have a value in common. */
export const canBeEqual = (a: Interval, b: Interval): boolean => a.least <= b.most && b.least <= a.most;
