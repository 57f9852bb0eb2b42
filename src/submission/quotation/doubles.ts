import { endsInAttribution, endsSentence, mayBeMisspacedEnd } from './context.js';
import type { Mark } from './marks.js';

/**
 * Double quotation marks within one paragraph.
 *
 * A mark opens, closes, or (behind a figure) counts inches. Most marks say by their place which; some do not.
 * So each way to read them is weighed, and the one that leaves the fewest faults is taken: a writer who set
 * nine marks right is likelier to have forgotten the tenth than to have meant something odd nine times.
 * The reading goes from mark to mark and keeps only the cheapest way to be outside a quotation, inside one,
 * and inside one within one, so its time grows with the number of marks.
 */
export interface DoublesReading {
  readonly pairs: readonly { readonly open: number; readonly close: number }[];
  readonly faults: readonly { readonly kind: MarkFault; readonly at: number }[];
  /** The opening mark of the quotation that the paragraph leaves open. */
  readonly open?: number;
  /** The mark that closes what the paragraph before left open, though this one does not take it up. */
  readonly closesCarried?: number;
}

type MarkFault = 'unclosed' | 'unopened' | 'nested' | 'doubled';

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
interface Step {
  readonly before: Step | undefined;
  readonly cost: number;
  readonly depth: 0 | 1 | 2;
  /** The marks that opened the quotation we are in and the one around it. */
  readonly opener: number;
  readonly outer: number;
  readonly event: Event | undefined;
}

/** Stands for the mark in a paragraph before. */
const CARRIED = -1;

const FAULT = 100;
/** Of two faults, the likelier costs this much less. */
const LIKELIER = 10;
/** To end inside a quotation is sound where the next paragraph takes it up, but seldom; so is a slipped space. */
const RUN_ON = 30;
/** A reading that sees inches, or goes against the usual order, must gain something by it. */
const ODD = 1;

export function readDoubles(
  text: string,
  marks: readonly Mark[],
  inches: ReadonlySet<number>,
  around: Surroundings,
): DoublesReading {
  let steps = startSteps(around);
  for (const [index, mark] of marks.entries()) {
    const isDoubled = isTwin(mark, marks[index + 1]);
    const role = roleOf(mark);
    const isInside = role !== 'close' && steps.some(({ depth }) => depth > 0);
    const startsAfresh = isInside && (endsSentence(text, mark.at) || endsInAttribution(text, mark.at));
    const next: Step[] = [];
    for (const step of steps) {
      const isOdd = role === 'either' ? ODD : 0;
      if (inches.has(mark.at)) next.push(leave(step, ODD));
      if (isDoubled) next.push(leave(step, FAULT - LIKELIER, { kind: 'doubled', mark: index }));
      if (role !== 'close') {
        const isInner = step.depth === 1 && isOtherKind(marks[step.opener], mark);
        next.push(...open(step, index, startsAfresh, step.depth > 0 ? isOdd : 0, isInner));
      }
      const isEmpty = step.depth > 0 && marks[step.opener]?.at === mark.at - 1;
      // An inch mark is an unlikely end for a quotation that an earlier paragraph began.
      const odd = step.depth === 0 ? isOdd : step.opener === CARRIED && inches.has(mark.at) ? RUN_ON : 0;
      if (role !== 'open') next.push(close(step, index, odd, isEmpty));
      else if (step.depth > 0 && mayBeMisspacedEnd(text, mark.at))
        next.push(close(step, index, 2 * RUN_ON, isEmpty));
    }
    steps = cheapest(next);
  }
  const runsOn = around.mayRunOn && !endsInAttribution(text, text.length);
  return describe(finish(steps, runsOn), marks);
}

/**
 * What a mark is by its place. A curly mark is what its shape says, unless its place forbids it: then it either
 * faces the wrong way or only has its space on the wrong side.
 */
function roleOf({ character, canOpen, canClose }: Mark): 'open' | 'close' | 'either' {
  if (OPENING.has(character)) return canClose && !canOpen ? 'either' : 'open';
  if (character === '\u201D') return canOpen && !canClose ? 'either' : 'close';
  if (canOpen !== canClose) return canOpen ? 'open' : 'close';
  if (character === '\u00AB') return 'open';
  if (character === '\u00BB') return 'close';
  return 'either';
}

const OPENING = new Set(['\u201C', '\u201E', '\u201F']);

/** Guillemets may stand inside other marks, and other marks inside guillemets. */
const isOtherKind = (outer: Mark | undefined, inner: Mark): boolean =>
  outer !== undefined && isGuillemet(outer) !== isGuillemet(inner);

const isGuillemet = ({ character }: Mark): boolean => character === '\u00AB' || character === '\u00BB';

/** Whether the next mark opens the same quotation again: `""We won`. */
const isTwin = (mark: Mark, next: Mark | undefined): boolean =>
  next?.at === mark.at + 1 && mark.canOpen && next.canOpen && !isOtherKind(mark, next);

/** Where a quotation is carried, a mark is missing: its closing mark, or the one that should open this paragraph. */
function startSteps(around: Surroundings): Step[] {
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
const leave = (step: Step, cost: number, event?: Event): Step =>
  stepTo(step, step.depth, step.opener, step.outer, step.cost + cost, event);

/** An opening mark inside a quotation starts afresh, since a mark was forgotten, or opens one within. */
function* open(
  step: Step,
  index: number,
  startsAfresh: boolean,
  odd: number,
  isInner: boolean,
): Generator<Step> {
  const cost = step.cost + odd;
  if (step.depth === 0) {
    yield stepTo(step, 1, index, step.outer, cost);
    return;
  }
  const likelier = startsAfresh ? -LIKELIER : LIKELIER;
  const unclosed: Event = { kind: 'unclosed', mark: step.opener };
  yield stepTo(step, step.depth, index, step.outer, cost + FAULT + likelier, unclosed);
  if (step.depth === 2) return;
  const nested: Event | undefined = isInner ? undefined : { kind: 'nested', mark: index };
  yield stepTo(step, 2, index, step.opener, cost + (isInner ? 0 : FAULT), nested);
}

function close(step: Step, index: number, odd: number, isEmpty: boolean): Step {
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
function cheapest(steps: readonly Step[]): Step[] {
  const best: (Step | undefined)[] = [undefined, undefined, undefined];
  for (const step of steps) {
    const rival = best[step.depth];
    if (!rival || step.cost < rival.cost) best[step.depth] = step;
  }
  return best.filter((step) => step !== undefined);
}

function finish(steps: readonly Step[], runsOn: boolean): Step {
  const costAtEnd = (step: Step): number =>
    step.cost + (step.depth > 0 && runsOn ? RUN_ON + (step.depth - 1) * FAULT : step.depth * FAULT);
  return steps.reduce((best, step) => (costAtEnd(step) < costAtEnd(best) ? step : best));
}

/** Reads the steps back into what they found. */
function describe(last: Step, marks: readonly Mark[]): DoublesReading {
  const at = (index: number): number => (marks[index] as Mark).at;
  const pairs: { open: number; close: number }[] = [];
  const faults: { kind: MarkFault; at: number }[] = [];
  let closesCarried: number | undefined;
  for (let step: Step | undefined = last; step; step = step.before) {
    const { event } = step;
    if (!event || event.mark === CARRIED) continue;
    if (event.kind === 'pair') pairs.push({ open: at(event.mark), close: at(event.close as number) });
    else if (event.kind === 'closes-carried') closesCarried = at(event.mark);
    else faults.push({ kind: event.kind, at: at(event.mark) });
  }
  return {
    pairs: pairs.reverse(),
    faults: faults.sort((a, b) => a.at - b.at),
    ...(last.depth > 0 && last.opener !== CARRIED && { open: at(last.opener) }),
    ...(closesCarried !== undefined && { closesCarried }),
  };
}
