import { keepLast } from '../../text/last.js';
import { indexIn } from '../../text/view.js';
import { quotationsOf } from '../quotation/of-block.js';
import type { Block, Quotation, Submission, Word } from '../types.js';
import { wordKindsOf } from './word-kinds.js';

/** Quoted words of a block as offsets into its text, marks included. */
export interface QuotedSpan {
  readonly quotation: Quotation;
  readonly start: number;
  readonly end: number;
}

/** A paragraph with what is quoted in it and the words outside quotations that can credit a speaker. */
export interface SpokenBlock {
  readonly block: Block;
  /** The outermost quotations, in order. */
  readonly quoted: readonly QuotedSpan[];
  /** Words outside them such as `said`, `statement`, `according`. */
  readonly credits: readonly Word[];
  /** Whether a name and a colon open it, a colon leads to a quotation, or a dash and a name follow one. */
  readonly hasSign: boolean;
  /** Whether a subhead stands before it: a quotation does not run on across one, nor does its credit. */
  readonly startsSection: boolean;
  /** Whether it begins with a quotation, or is the next part of one. */
  readonly opensQuoted: boolean;
}

const FLOW = new Set(['paragraph', 'list-item', 'blockquote']);
const SPEAKER = /^(?:[\p{Lu}][\p{L}.’'-]{0,20}\s?){1,4}(?:\([^)]{1,40}\))?:\s/u;

/** The running paragraphs of a story in order, each with its quotations and its credits. */
export const spokenBlocksOf = keepLast((submission: Submission): readonly SpokenBlock[] => {
  return submission.blocks
    .filter(({ kind }) => FLOW.has(kind))
    .map((block) =>
      readBlock(
        block,
        quotationsOf(submission, block),
        submission.blocks[block.index - 1]?.kind === 'subhead',
      ),
    );
});

function readBlock(block: Block, quotations: readonly Quotation[], startsSection: boolean): SpokenBlock {
  const quoted = quotations.length === 0 ? NONE : outermost(block, quotations);
  const { words, speech } = wordKindsOf(block);
  const spoken = speech.length === 0 ? NONE : speech.map((index) => words[index] as Word);
  const credits = quoted.length === 0 ? spoken : outside(spoken, quoted);
  return {
    block,
    quoted,
    credits,
    hasSign:
      (block.text.includes(':') && SPEAKER.test(block.text)) ||
      (quoted.length > 0 && SIGN.test(block.text) && quoted.some((span) => isSigned(block.text, span))),
    startsSection,
    opensQuoted: quoted.length > 0 && opensWith(block.text, quoted),
  };
}

const NONE: readonly never[] = [];

function opensWith(text: string, quoted: readonly QuotedSpan[]): boolean {
  const lead = text.search(/\S/);
  return quoted.some(({ start }) => start <= lead + 2);
}

/** The words that stand in none of some spans; both in order, the spans apart. */
function outside(words: readonly Word[], spans: readonly QuotedSpan[]): readonly Word[] {
  let next = 0;
  return words.filter(({ start, end }) => {
    while (next < spans.length && (spans[next] as QuotedSpan).end < end) next++;
    const span = spans[next];
    return !span || start < span.start;
  });
}

/** Without one of these in its text a block has no sign beside a quotation. */
const SIGN = /[:\u2013\u2014-]/;

const isSigned = (text: string, { start, end }: QuotedSpan): boolean =>
  /:\s?$/.test(text.slice(Math.max(0, start - 2), start)) ||
  /^\s?(?:--?|[\u2013\u2014])\s?\p{Lu}/u.test(text.slice(end, end + 5));

function outermost(block: Block, quotations: readonly Quotation[]): QuotedSpan[] {
  const spans = quotations.map((quotation) => ({
    quotation,
    start: indexIn(block, quotation.range.start),
    end: indexIn(block, quotation.range.end),
  }));
  if (spans.length < 2) return spans;
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  const outer: QuotedSpan[] = [];
  for (const span of spans) if (span.start >= (outer.at(-1)?.end ?? 0)) outer.push(span);
  return outer;
}
