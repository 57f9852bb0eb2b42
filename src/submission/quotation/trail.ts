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

/** The cheapest steps of a reading, mark by mark: some numbers for each, since a text may be all marks. */
export interface Trail {
  readonly events: Uint8Array;
  readonly from: Uint8Array;
  readonly about: Int32Array;
}

/** Begins a trail over so many marks. */
export const startTrail = (marks: number): Trail => ({
  events: new Uint8Array(marks * DEPTHS),
  from: new Uint8Array(marks * DEPTHS),
  about: new Int32Array(marks * DEPTHS),
});

/** Notes the steps to the mark at `index`. */
export function note({ events, from, about }: Trail, index: number, steps: Steps): void {
  for (const step of steps) {
    if (!step) continue;
    const place = index * DEPTHS + step.depth;
    events[place] = EVENTS.indexOf(step.event);
    from[place] = step.from;
    about[place] = step.about;
  }
}

/** What happened on the way to a step behind the mark at `last`, told backwards. */
export function* retrace({ events, from, about }: Trail, last: number, step: Step) {
  let { depth } = step;
  for (let index = last; index >= 0; index--) {
    const place = index * DEPTHS + depth;
    const event = EVENTS[events[place] as number];
    if (event) yield { event, index, about: about[place] as number };
    depth = from[place] as Depth;
  }
}
