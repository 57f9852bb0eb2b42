import type { Depth, Step, StepEvent, Steps } from './steps.js';

const EVENTS: readonly (StepEvent | undefined)[] = [
  undefined,
  'unclosed',
  'unopened',
  'nested',
  'doubled',
  'pair',
  'closes-carried',
];
const DEPTHS = 3;

/**
 * The cheapest steps of a reading, mark by mark: a number for each, since a text may be all marks. The lowest two
 * bits are the depth that the step came from, the next three its event, and the others the mark that it is about.
 */
export type Trail = Int32Array;

/** Begins a trail over so many marks. */
export const startTrail = (marks: number): Trail => new Int32Array(marks * DEPTHS);

/** Notes the steps to the mark at `index`. */
export function note(trail: Trail, index: number, steps: Steps): void {
  for (const step of steps) {
    if (!step) continue;
    const { depth, from, event, about } = step;
    trail[index * DEPTHS + depth] = (about << 5) | (EVENTS.indexOf(event) << 2) | from;
  }
}

/** What happened on the way to a step behind the mark at `last`, told backwards. */
export function* retrace(trail: Trail, last: number, step: Step) {
  let { depth } = step;
  for (let index = last; index >= 0; index--) {
    const noted = trail[index * DEPTHS + depth] as number;
    const event = EVENTS[(noted >> 2) & 7];
    if (event) yield { event, index, about: noted >> 5 };
    depth = (noted & 3) as Depth;
  }
}
