import { endsInAttribution, endsSentence, mayBeMisspacedEnd } from './context.js';
import type { Mark } from './marks.js';
import {
  CARRIED,
  cheapest,
  close,
  FAULT,
  finish,
  LIKELIER,
  leave,
  type MarkFault,
  ODD,
  open,
  RUN_ON,
  type Step,
  type Surroundings,
  startSteps,
} from './steps.js';

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
