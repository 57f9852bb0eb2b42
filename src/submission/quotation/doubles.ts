import { endsInAttribution, endsSentence, mayBeMisspacedEnd } from './context.js';
import type { Mark } from './marks.js';
import {
  CARRIED,
  close,
  FAULT,
  finish,
  LIKELIER,
  leave,
  type MarkFault,
  ODD,
  offer,
  open,
  openWithin,
  RUN_ON,
  type Step,
  type Steps,
  type Surroundings,
  startSteps,
} from './steps.js';
import { note, retrace, startTrail, type Trail } from './trail.js';

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

export function readDoubles(
  text: string,
  marks: readonly Mark[],
  inches: ReadonlySet<number>,
  around: Surroundings,
): DoublesReading {
  let steps = startSteps(around);
  const trail = startTrail(marks.length);
  for (let index = 0; index < marks.length; index++) {
    const mark = marks[index] as Mark;
    const isDoubled = isTwin(mark, marks[index + 1]);
    const role = roleOf(mark);
    const isInside = role !== 'close' && (steps[1] ?? steps[2]) !== undefined;
    const startsAfresh = isInside && (endsSentence(text, mark.at) || endsInAttribution(text, mark.at));
    const isInch = inches.has(mark.at);
    const next: Steps = [undefined, undefined, undefined];
    for (const step of steps) {
      if (!step) continue;
      const isOdd = role === 'either' ? ODD : 0;
      if (isInch) offer(next, leave(step, ODD));
      if (isDoubled) offer(next, leave(step, FAULT - LIKELIER, 'doubled', index));
      if (role !== 'close') {
        const odd = step.depth > 0 ? isOdd : 0;
        offer(next, open(step, index, startsAfresh, odd));
        if (step.depth === 1)
          offer(next, openWithin(step, index, odd, isOtherKind(marks[step.opener], mark)));
      }
      const isEmpty = step.depth > 0 && marks[step.opener]?.at === mark.at - 1;
      // An inch mark is an unlikely end for a quotation that an earlier paragraph began.
      const odd = step.depth === 0 ? isOdd : step.opener === CARRIED && isInch ? RUN_ON : 0;
      if (role !== 'open') offer(next, close(step, index, odd, isEmpty));
      else if (step.depth > 0 && mayBeMisspacedEnd(text, mark.at))
        offer(next, close(step, index, 2 * RUN_ON, isEmpty));
    }
    steps = next;
    note(trail, index, steps);
  }
  const runsOn = around.mayRunOn && !endsInAttribution(text, text.length);
  return describe(finish(steps, runsOn), trail, marks);
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

/** Reads the steps back into what they found. */
function describe(last: Step, trail: Trail, marks: readonly Mark[]): DoublesReading {
  const at = (index: number): number => (marks[index] as Mark).at;
  const pairs: { open: number; close: number }[] = [];
  const faults: { kind: MarkFault; at: number }[] = [];
  let closesCarried: number | undefined;
  for (const { event, index, about } of retrace(trail, marks.length - 1, last)) {
    if (about === CARRIED) continue;
    if (event === 'pair') pairs.push({ open: at(about), close: at(index) });
    else if (event === 'closes-carried') closesCarried = at(about);
    else faults.push({ kind: event, at: at(about) });
  }
  return {
    pairs: pairs.reverse(),
    faults: faults.sort((a, b) => a.at - b.at),
    ...(last.depth > 0 && last.opener !== CARRIED && { open: at(last.opener) }),
    ...(closesCarried !== undefined && { closesCarried }),
  };
}
