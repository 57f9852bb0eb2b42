import { partitionPoint } from '../../text/search.js';
import { locate } from '../../text/view.js';
import { isSpaceAt } from '../spaces.js';
import type { Block, Quotation, QuoteMark } from '../types.js';
import { styleOf } from './marks.js';
import type { MarksReading } from './reading.js';

/** The quotations of a block in text order, less those that would cross another. */
export function findQuotations(
  block: Block,
  { doubles, singles }: MarksReading,
  continues: boolean,
  continued: boolean,
): Quotation[] {
  const end = block.text.length;
  const { pairs, closesCarried } = doubles;
  const firstOpen = Math.min(doubles.open ?? end, pairs[0]?.open ?? end);
  const double = (open: number, close: number | undefined, until: number, runsOn = false): Quotation =>
    quotationAt(block, 'double', { open, close, until }, continues && open === firstOpen, runsOn);
  const found: Quotation[] = [];
  if (closesCarried !== undefined)
    found.push(quotationAt(block, 'double', { open: undefined, close: closesCarried, until: end }, true));
  for (const { open, close } of pairs) found.push(double(open, close, end));
  for (const { open, close } of singles.pairs)
    found.push(quotationAt(block, 'single', { open, close, until: end }));
  const edges = edgesOf(doubles, end);
  for (const { kind, at } of doubles.faults) {
    // What follows a mark without partner may be speech, so it is treated as such, up to the next mark.
    const until = kind === 'unclosed' ? (nextEdge(edges, at) ?? end) : at;
    if (!isBlank(block.text, at + 1, until)) found.push(double(at, undefined, until));
  }
  if (doubles.open !== undefined) found.push(double(doubles.open, undefined, end, continued));
  return nest(found);
}

/** Where quotations may end that no mark closes, in order; nothing where there are none. */
function edgesOf({ faults, pairs, open }: MarksReading['doubles'], end: number): readonly number[] {
  const edges: number[] = [];
  for (const { kind, at } of faults) if (kind === 'unclosed') edges.push(at);
  if (edges.length === 0) return edges;
  edges.push(open ?? end);
  for (const pair of pairs) edges.push(pair.open, pair.close);
  return edges.sort((a, b) => a - b);
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isSpaceAt(text, at)) return false;
  return true;
}

/** Offsets of the marks that a quotation has; `until` is where its words end where no mark closes them. */
interface Place {
  readonly open: number | undefined;
  readonly close: number | undefined;
  readonly until: number;
}

function quotationAt(
  block: Block,
  level: Quotation['level'],
  { open, close, until }: Place,
  continues = false,
  continued = false,
): Quotation {
  const { text } = block;
  let from = open === undefined ? 0 : open + 1;
  let to = close ?? until;
  while (from < to && isSpaceAt(text, from)) from++;
  while (close !== undefined && from < to && isSpaceAt(text, to - 1)) to--;
  const range = locate(block, open ?? 0, close === undefined ? until : close + 1);
  const words = locate(block, from, to);
  const opening = open === undefined ? undefined : markAt(block, open);
  const closing = close === undefined ? undefined : markAt(block, close);
  // There may be a great many, and each is smallest when all that it has is named at once.
  if (opening && closing) return { range, words, block, level, continues, continued, opening, closing };
  if (opening) return { range, words, block, level, continues, continued, opening };
  if (closing) return { range, words, block, level, continues, continued, closing };
  return { range, words, block, level, continues, continued };
}

const markAt = (block: Block, at: number): QuoteMark => ({
  range: locate(block, at, at + 1),
  style: styleOf(block.text[at] as string),
});

/** The quotations of a block in text order, less those that would cross another; double marks are surer. */
function nest(quotations: Quotation[]): Quotation[] {
  const kept: Quotation[] = [];
  const around: Quotation[] = [];
  const inOrder = quotations.sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
  for (const quotation of inOrder) {
    while (around.length > 0 && (around.at(-1) as Quotation).range.end <= quotation.range.start) around.pop();
    while (around.at(-1)?.level === 'single' && quotation.level === 'double' && crosses(around, quotation)) {
      kept.splice(kept.lastIndexOf(around.pop() as Quotation), 1);
    }
    if (crosses(around, quotation)) continue;
    around.push(quotation);
    kept.push(quotation);
  }
  return kept;
}

const crosses = (around: readonly Quotation[], { range }: Quotation): boolean =>
  around.length > 0 && (around.at(-1) as Quotation).range.end < range.end;

/** The first of `edges`, which are in order, behind `at`. */
function nextEdge(edges: readonly number[], at: number): number | undefined {
  return edges[partitionPoint(edges, (edge) => edge <= at)];
}
