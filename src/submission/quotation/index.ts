import { locate } from '../../text/view.js';
import type { Block, Quotation, QuoteFault, QuoteMark } from '../types.js';
import { endsInAttribution } from './context.js';
import { styleOf } from './marks.js';
import { type MarksReading, NOTHING, opensWithMark, readMarksOf } from './reading.js';

export interface Quotations {
  readonly quotations: readonly Quotation[];
  readonly faults: readonly QuoteFault[];
}

/** A quotation that a paragraph left open: the offset of its opening mark in the text of its block. */
interface Carry {
  readonly block: Block;
  readonly at: number;
}

/** A quotation may run from one of these to the next; anything but what stands beside the story ends it. */
const RUNS_ON = new Set(['paragraph', 'list-item', 'blockquote']);
/** The next paragraph takes up a quotation and the one inside it. */
const OPENS_WITH_BOTH = /^["\u201C]\s?['\u2018]/;

const STANDS_ALONE = new Set(['headline', 'deck', 'subhead']);

/**
 * Finds the quotations of a story and the marks at fault.
 *
 * A quotation that runs on over paragraphs opens every one and closes only the last; it does not run on across
 * a subhead. A paragraph is charged with one fault of each level at most: one forgotten mark can make those
 * behind it look wrong, and whoever mends the first sees the rest.
 */
export function readQuotations(blocks: readonly Block[]): Quotations {
  const quotations: Quotation[] = [];
  const faults: QuoteFault[] = [];
  const flow = blocks.filter((block) => RUNS_ON.has(block.kind) || STANDS_ALONE.has(block.kind));
  let carry: Carry | undefined;
  for (const [i, block] of flow.entries()) {
    const next = RUNS_ON.has(block.kind) ? flow[i + 1] : undefined;
    const follower = next && RUNS_ON.has(next.kind) ? next : undefined;
    const continues = carry !== undefined && opensWithMark(block.text);
    const isCarried = carry !== undefined && !continues && RUNS_ON.has(block.kind);
    const mayRunOn = follower !== undefined && opensWithMark(follower.text);
    const reading = readMarksOf(block, { isCarried, mayRunOn });
    const { open, closesCarried } = reading.doubles;

    if (carry && closesCarried !== undefined) faults.push(notReopened(carry, block, closesCarried));
    else if (carry && !continues) faults.push(unclosed(carry));
    if (reading !== NOTHING) {
      for (const each of nest([...findQuotations(block, reading, continues, mayRunOn)]))
        quotations.push(each);
      for (const fault of findFaults(block, reading, follower?.text ?? '')) faults.push(fault);
    }

    carry = open === undefined ? undefined : { block, at: open };
    if (carry && (!follower || endsInAttribution(block.text, block.text.length))) {
      faults.push(unclosed(carry));
      carry = undefined;
    }
  }
  return { quotations, faults: firstOfEach(faults) };
}

const unclosed = (carry: Carry): QuoteFault => ({
  kind: 'unclosed',
  level: 'double',
  range: locate(carry.block, carry.at, carry.at + 1),
  block: carry.block,
});

const notReopened = (carry: Carry, block: Block, at: number): QuoteFault => ({
  kind: 'not-reopened',
  level: 'double',
  range: locate(block, at, at + 1),
  block,
  other: locate(carry.block, carry.at, carry.at + 1),
});

function* findQuotations(
  block: Block,
  { doubles, singles }: MarksReading,
  continues: boolean,
  continued: boolean,
): Generator<Quotation> {
  const end = block.text.length;
  const firstOpen = Math.min(doubles.open ?? end, doubles.pairs[0]?.open ?? end);
  const double = (open: number, close: number | undefined, until: number): Quotation =>
    quotationAt(block, { level: 'double', open, close, until }, continues && open === firstOpen);
  const { closesCarried } = doubles;
  if (closesCarried !== undefined)
    yield quotationAt(block, { level: 'double', close: closesCarried, until: end }, true);
  for (const { open, close } of doubles.pairs) yield double(open, close, end);
  for (const { open, close } of singles.pairs)
    yield quotationAt(block, { level: 'single', open, close, until: end });
  // What follows a mark without partner may be speech, so it is treated as such, up to the next mark.
  const alone = doubles.faults.flatMap(({ kind, at }) => (kind === 'unclosed' ? [at] : []));
  if (alone.length > 0) {
    const paired = doubles.pairs.flatMap(({ open, close }) => [open, close]);
    const edges = [...paired, ...alone, doubles.open ?? end].sort((a, b) => a - b);
    let next = 0;
    for (const at of alone) {
      while (next < edges.length && (edges[next] as number) <= at) next++;
      const until = edges[next] ?? end;
      if (block.text.slice(at + 1, until).trim() !== '') yield double(at, undefined, until);
    }
  }
  if (doubles.open !== undefined) yield { ...double(doubles.open, undefined, end), continued };
}

/** Offsets of the marks that a quotation has; `until` is where its words end where no mark closes them. */
interface Place {
  readonly level: 'double' | 'single';
  readonly open?: number;
  readonly close?: number | undefined;
  readonly until: number;
}

function quotationAt(block: Block, place: Place, continues = false): Quotation {
  const { level, open, close, until } = place;
  const { text } = block;
  let from = open === undefined ? 0 : open + 1;
  let to = close ?? until;
  while (from < to && isSpace(text, from)) from++;
  while (close !== undefined && from < to && isSpace(text, to - 1)) to--;
  const quotation: { -readonly [Key in keyof Quotation]: Quotation[Key] } = {
    range: locate(block, open ?? 0, close === undefined ? until : close + 1),
    words: locate(block, from, to),
    block,
    level,
    continues,
    continued: false,
  };
  if (open !== undefined) quotation.opening = markAt(block, open);
  if (close !== undefined) quotation.closing = markAt(block, close);
  return quotation;
}

const isSpace = (text: string, at: number): boolean => /\s/.test(text[at] as string);

const markAt = (block: Block, at: number): QuoteMark => ({
  range: locate(block, at, at + 1),
  style: styleOf(block.text[at] as string),
});

/** The quotations of a block in text order, less those that would cross another; double marks are surer. */
function nest(quotations: readonly Quotation[]): Quotation[] {
  const kept: Quotation[] = [];
  const around: Quotation[] = [];
  const inOrder = [...quotations].sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
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

function* findFaults(block: Block, reading: MarksReading, follower: string): Generator<QuoteFault> {
  const { doubles, singles, reversed } = reading;
  const fault = (kind: QuoteFault['kind'], level: 'double' | 'single', at: number): QuoteFault => ({
    kind,
    level,
    range: locate(block, at, at + 1),
    block,
  });
  for (const { kind, at } of doubles.faults) yield fault(kind, 'double', at);
  // A double mark that came out as a single one is one fault, and the double's partner is where it shows.
  const isOneFault = doubles.faults.length > 0 || (doubles.open !== undefined && !opensWithMark(follower));
  for (const { kind, at } of isOneFault ? [] : singles.faults) {
    const runsOn = doubles.open !== undefined && at > doubles.open && OPENS_WITH_BOTH.test(follower);
    if (kind === 'unopened' || !runsOn) yield fault(kind, 'single', at);
  }
  for (const { level, at } of reversed) yield fault('reversed', level, at);
}

/** The faults in text order, one of each level in a block; each reversed mark is a fault of its own. */
function firstOfEach(faults: readonly QuoteFault[]): QuoteFault[] {
  const seen = new Set<string>();
  return [...faults]
    .sort((a, b) => a.range.start - b.range.start)
    .filter(({ kind, level, block }) => {
      if (kind === 'reversed') return true;
      const key = `${block.index} ${level}`;
      return !seen.has(key) && seen.add(key);
    });
}
