/**
 * A reading of double quotation marks goes from mark to mark in steps. Each says what a mark was taken for, and
 * what the reading has cost so far. It does not hold on to those before it: of a long paragraph only a trail of
 * numbers is kept.
 */
export type MarkFault = 'unclosed' | 'unopened' | 'nested' | 'doubled';

/** How a paragraph stands in a quotation that runs over several. */
export interface Surroundings {
  /** The paragraph before leaves a quotation open and this one does not open with a mark. */
  readonly isCarried: boolean;
  /** The next paragraph opens with a mark, so this one may end inside a quotation. */
  readonly mayRunOn: boolean;
}

/** What a mark can make known: a fault, a pair, or the end of what an earlier paragraph began. */
export type StepEvent = MarkFault | 'pair' | 'closes-carried';

export type Depth = 0 | 1 | 2;

/** Where a reading stands behind a mark, and what it took the mark for. */
export interface Step {
  readonly depth: Depth;
  readonly cost: number;
  /** The marks that opened the quotation we are in and the one around it, by their indexes. */
  readonly opener: number;
  readonly outer: number;
  /** The depth of the step before it. */
  readonly from: Depth;
  readonly event: StepEvent | undefined;
  /** The mark that the event is about; of a pair the one that opens it. */
  readonly about: number;
}

/** Stands for the mark in a paragraph before. */
export const CARRIED = -1;

export const FAULT = 100;
/** Of two faults, the likelier costs this much less. */
export const LIKELIER = 10;
/** To end inside a quotation is sound where the next paragraph takes it up, but seldom; so is a slipped space. */
export const RUN_ON = 30;
/** A reading that sees inches, or goes against the usual order, must gain something by it. */
export const ODD = 1;

/** The cheapest step to each depth, by depth: what came before it no longer matters. */
export type Steps = (Step | undefined)[];

/** Where a quotation is carried, a mark is missing: its closing mark, or the one that should open this paragraph. */
export function startSteps({ isCarried }: Surroundings): Steps {
  const start = (depth: Depth, cost: number): Step => stepTo(depth, depth, cost, CARRIED, CARRIED);
  return [start(0, isCarried ? FAULT : 0), isCarried ? start(1, FAULT - LIKELIER) : undefined, undefined];
}

/** Each step is written out, because there are some for every mark. */
const stepTo = (
  from: Depth,
  depth: Depth,
  cost: number,
  opener: number,
  outer: number,
  event?: StepEvent,
  about = CARRIED,
): Step => ({ depth, cost, opener, outer, from, event, about });

/** Keeps a step if it is the cheapest to its depth so far. */
export function offer(steps: Steps, step: Step): void {
  const rival = steps[step.depth];
  if (!rival || step.cost < rival.cost) steps[step.depth] = step;
}

/** A mark that changes nothing. */
export const leave = ({ depth, cost, opener, outer }: Step, odd: number, event?: StepEvent, about?: number) =>
  stepTo(depth, depth, cost + odd, opener, outer, event, about);

/** An opening mark; inside a quotation it starts afresh, since a mark was forgotten. */
export function open(step: Step, index: number, startsAfresh: boolean, odd: number): Step {
  const { depth, opener, outer } = step;
  const cost = step.cost + odd;
  if (depth === 0) return stepTo(0, 1, cost, index, outer);
  const likelier = startsAfresh ? -LIKELIER : LIKELIER;
  return stepTo(depth, depth, cost + FAULT + likelier, index, outer, 'unclosed', opener);
}

/** An opening mark that opens a quotation within another. */
export function openWithin({ opener, cost }: Step, index: number, odd: number, isInner: boolean): Step {
  return isInner
    ? stepTo(1, 2, cost + odd, index, opener)
    : stepTo(1, 2, cost + odd + FAULT, index, opener, 'nested', index);
}

export function close(step: Step, index: number, odd: number, isEmpty: boolean): Step {
  const { depth, opener, outer } = step;
  if (depth === 0) return leave(step, odd + FAULT, 'unopened', index);
  const cost = step.cost + odd + (isEmpty ? FAULT : 0);
  const next = depth === 2 ? 1 : 0;
  if (opener === CARRIED) return stepTo(depth, next, cost, outer, CARRIED, 'closes-carried', index);
  // A quotation with no words in it is a mark set twice.
  return isEmpty
    ? stepTo(depth, next, cost, outer, CARRIED, 'doubled', index)
    : stepTo(depth, next, cost, outer, CARRIED, 'pair', opener);
}

/** The cheapest step at the end of a paragraph. */
export function finish(steps: Steps, runsOn: boolean): Step {
  const costAtEnd = (step: Step): number =>
    step.cost + (step.depth > 0 && runsOn ? RUN_ON + (step.depth - 1) * FAULT : step.depth * FAULT);
  return steps
    .filter((step) => step !== undefined)
    .reduce((best, step) => (costAtEnd(step) < costAtEnd(best) ? step : best));
}
