import type { Severity } from '../../rule/rule.js';
import type { Range } from '../../text/range.js';
import { escapeCopy } from './escape.js';

/** A place to mark in copy, and the number of the note beside it. */
export interface Mark {
  readonly range: Range;
  readonly severity: Severity;
  readonly note: number;
}

const RANKS: readonly Severity[] = ['info', 'warning', 'error'];

/** Copy between two places where a mark begins or ends, under the marks that cover it. */
function* findSegments(range: Range, marks: readonly Mark[]): Generator<readonly [Range, readonly Mark[]]> {
  const inside = marks.filter((mark) => mark.range.start < range.end && mark.range.end > range.start);
  const edges = inside.flatMap((mark) => [mark.range.start, mark.range.end]);
  const empty = marks.flatMap((mark) => (mark.range.start === mark.range.end ? [mark.range.start] : []));
  const cuts = [range.start, ...edges, ...empty, range.end].filter(
    (offset) => offset >= range.start && offset <= range.end,
  );
  const ordered = [...new Set(cuts)].sort((a, b) => a - b);
  for (const [index, start] of ordered.entries()) {
    const here = marks.filter((mark) => mark.range.start === start && mark.range.end === start);
    if (here.length > 0) yield [{ start, end: start }, here];
    const end = ordered[index + 1];
    if (end === undefined) return;
    yield [{ start, end }, inside.filter((mark) => mark.range.start < end && mark.range.end > start)];
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
