/**
 * A reading of double quotation marks goes from mark to mark in steps. Each says what a mark was taken for, and
 * what the reading has cost so far.
 */
export type MarkFault = 'unclosed' | 'unopened' | 'nested' | 'doubled';

/** How a paragraph stands in a quotation that runs over several. */
export interface Surroundings {
  /** The paragraph before leaves a quotation open and this one does not open with a mark. */
  readonly isCarried: boolean;
  /** The next paragraph opens with a mark, so this one may end inside a quotation. */
  readonly mayRunOn: boolean;
}

interface Event {
  readonly kind: MarkFault | 'pair' | 'closes-carried';
  /** Indexes of marks. */
  readonly mark: number;
  readonly close?: number;
}

/** Where a reading stands behind a mark; the steps hang together backwards, so readings share their past. */
export interface Step {
  readonly before: Step | undefined;
  readonly cost: number;
  readonly depth: 0 | 1 | 2;
  /** The marks that opened the quotation we are in and the one around it. */
  readonly opener: number;
  readonly outer: number;
  readonly event: Event | undefined;
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

/** Where a quotation is carried, a mark is missing: its closing mark, or the one that should open this paragraph. */
export function startSteps(around: Surroundings): Step[] {
  const outside: Step = {
    before: undefined,
    cost: around.isCarried ? FAULT : 0,
    depth: 0,
    opener: CARRIED,
    outer: CARRIED,
    event: undefined,
  };
  return around.isCarried ? [outside, { ...outside, cost: FAULT - LIKELIER, depth: 1 }] : [outside];
}

/** The step behind `before`; each is written out, because there are some for every mark. */
const stepTo = (
  before: Step,
  depth: Step['depth'],
  opener: number,
  outer: number,
  cost: number,
  event?: Event,
): Step => ({ before, cost, depth, opener, outer, event });

/** A mark that changes nothing. */
export const leave = (step: Step, cost: number, event?: Event): Step =>
  stepTo(step, step.depth, step.opener, step.outer, step.cost + cost, event);

/** An opening mark inside a quotation starts afresh, since a mark was forgotten, or opens one within. */
export function open(
  step: Step,
  index: number,
  startsAfresh: boolean,
  odd: number,
  isInner: boolean,
): readonly Step[] {
  const cost = step.cost + odd;
  if (step.depth === 0) return [stepTo(step, 1, index, step.outer, cost)];
  const likelier = startsAfresh ? -LIKELIER : LIKELIER;
  const unclosed: Event = { kind: 'unclosed', mark: step.opener };
  const restarted = stepTo(step, step.depth, index, step.outer, cost + FAULT + likelier, unclosed);
  if (step.depth === 2) return [restarted];
  const nested: Event | undefined = isInner ? undefined : { kind: 'nested', mark: index };
  return [restarted, stepTo(step, 2, index, step.opener, cost + (isInner ? 0 : FAULT), nested)];
}

export function close(step: Step, index: number, odd: number, isEmpty: boolean): Step {
  if (step.depth === 0) return leave(step, odd + FAULT, { kind: 'unopened', mark: index });
  const cost = step.cost + odd + (isEmpty ? FAULT : 0);
  return stepTo(
    step,
    step.depth === 2 ? 1 : 0,
    step.outer,
    CARRIED,
    cost,
    closing(step.opener, index, isEmpty),
  );
}

/** What a closing mark makes of the quotation it closes; one with no words in it is a mark set twice. */
function closing(opener: number, index: number, isEmpty: boolean): Event {
  if (opener === CARRIED) return { kind: 'closes-carried', mark: index };
  return isEmpty ? { kind: 'doubled', mark: index } : { kind: 'pair', mark: opener, close: index };
}

/** The cheapest step of each depth: what came before it no longer matters. */
export function cheapest(steps: readonly Step[]): Step[] {
  const best: (Step | undefined)[] = [undefined, undefined, undefined];
  for (const step of steps) {
    const rival = best[step.depth];
    if (!rival || step.cost < rival.cost) best[step.depth] = step;
  }
  return best.filter((step) => step !== undefined);
}

export function finish(steps: readonly Step[], runsOn: boolean): Step {
  const costAtEnd = (step: Step): number =>
    step.cost + (step.depth > 0 && runsOn ? RUN_ON + (step.depth - 1) * FAULT : step.depth * FAULT);
  return steps.reduce((best, step) => (costAtEnd(step) < costAtEnd(best) ? step : best));
}
