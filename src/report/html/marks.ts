import type { Severity } from '../../rule/rule.js';
import { groupBy } from '../../text/group.js';
import type { Range } from '../../text/range.js';
import { escapeCopy } from './escape.js';

/** A place to mark in copy, and the number of the note beside it. */
export interface Mark {
  readonly range: Range;
  readonly severity: Severity;
  readonly note: number;
}

const RANKS: readonly Severity[] = ['info', 'warning', 'error'];

const isEmptyMark = ({ range }: Mark): boolean => range.start === range.end;

/** The offsets in a stretch at which a mark begins or ends, and its own ends, in order. */
function cutsOf({ start, end }: Range, marks: readonly Mark[]): readonly number[] {
  const offsets = new Set([start, end]);
  for (const { range } of marks)
    for (const offset of [range.start, range.end]) if (offset > start && offset < end) offsets.add(offset);
  return [...offsets].sort((a, b) => a - b);
}

/**
 * Copy between two places where a mark begins or ends, under the marks that cover it. The marks stand in order of
 * where they begin; there may be very many.
 */
function* findSegments(range: Range, marks: readonly Mark[]): Generator<readonly [Range, readonly Mark[]]> {
  const near = marks.filter((mark) => mark.range.start <= range.end && mark.range.end >= range.start);
  const carets = groupBy(near.filter(isEmptyMark), (mark) => mark.range.start);
  const spans = near.filter((mark) => !isEmptyMark(mark));
  const cuts = cutsOf(range, near);
  let covering: readonly Mark[] = [];
  let next = 0;
  for (const [index, start] of cuts.entries()) {
    const here = carets.get(start);
    if (here) yield [{ start, end: start }, here];
    const end = cuts[index + 1];
    if (end === undefined) return;
    const first = next;
    while ((spans[next]?.range.start ?? end) <= start) next++;
    covering = [...covering, ...spans.slice(first, next)].filter((mark) => mark.range.end > start);
    yield [{ start, end }, covering];
  }
}

function openTag(covering: readonly Mark[], isEmpty: boolean): string {
  const gravest = Math.max(...covering.map(({ severity }) => RANKS.indexOf(severity)));
  const numbers = covering.map(({ note }) => note).join(' ');
  return `<mark class="${RANKS[gravest]}${isEmpty ? ' caret' : ''}" data-notes="${numbers}">`;
}

/** A stretch of copy as HTML with its marks. A place without width is a caret. */
export function markCopy(text: string, range: Range, marks: readonly Mark[]): string {
  return Array.from(findSegments(range, marks), ([{ start, end }, covering]) => {
    const copy = escapeCopy(text.slice(start, end));
    return covering.length === 0 ? copy : `${openTag(covering, start === end)}${copy}</mark>`;
  }).join('');
}
