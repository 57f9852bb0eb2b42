import { withAlphabetOf } from '../text/alphabet.js';
import type { Range } from '../text/range.js';
import type { View } from '../text/view.js';
import { type RawBlock, splitBlocks } from './blocks.js';
import { readByline } from './byline.js';
import { findComments } from './comments.js';
import { readDate } from './date.js';
import { findDirectives } from './directives.js';
import { type Draft, draftBlock } from './draft.js';
import { readQuotations } from './quotation/index.js';
import { startReadings } from './reading.js';
import { type ReadLabel, type Recognised, recognise } from './sections.js';
import { addressIn, isAddress, labelReader } from './source.js';
import type { Block, Byline, DateLine, Encoding, Section, SectionKind, Source, Submission } from './types.js';

export interface ParseOptions {
  readonly encoding?: Encoding;
  /** Labels of the source section beside those of the format. */
  readonly sourceLabels?: readonly string[];
}

const NO_LABELS: readonly string[] = [];

/** Enough of a line to tell what it is. */
const LONGEST_LINE = 500;

/** The front of a story has at most this many blocks. */
const FRONT = 8;

/**
 * Reads a text as a news submission. Never throws: whatever is missing or wrong is left out or marked, and
 * rules say so. Takes time in proportion to the text.
 */
export const parseSubmission = (text: string, options: ParseOptions = {}): Submission =>
  withAlphabetOf(text, () => readSubmission(text, options));

function readSubmission(text: string, options: ParseOptions): Submission {
  startReadings();
  const comments = [...findComments(text)];
  const readLabel = labelReader(options.sourceLabels ?? NO_LABELS);
  const drafts: Draft[] = [];
  for (const [i, lines] of splitBlocks(text, comments).entries()) {
    const parts = lines.length === 1 ? [lines] : partLines(text, lines, i < FRONT, readLabel);
    for (const part of parts) drafts.push(draftBlock(text, part, comments));
  }
  const recognised = recognise(drafts, readLabel);
  const blocks = recognised.map(({ draft: { view }, kind }, index) => makeBlock(view, kind, index));
  const { quotations, faults } = readQuotations(blocks);
  const first = (kind: Block['kind']): Block | undefined => blocks.find((block) => block.kind === kind);
  const headline = first('headline');
  const byline = readBylineSection(recognised, blocks);
  const date = readDateSection(recognised, blocks);
  const source = readSourceSection(recognised, blocks);
  return {
    text,
    encoding: options.encoding ?? { name: 'utf-8', valid: true },
    blocks,
    sections: groupSections(recognised, blocks),
    ...(headline && { headline }),
    ...(byline && { byline }),
    ...(date && { date }),
    ...(source && { source }),
    credits: blocks.filter((block) => block.kind === 'credit'),
    body: blocks.filter((block) => BODY.has(block.kind)),
    quotations,
    quoteFaults: faults,
    directives: [...findDirectives(text, comments, blocks)],
    targets: drafts.flatMap((draft) => draft.targets),
  };
}

/** Written out, so that all blocks are of one make. */
const makeBlock = ({ text, range, map }: View, kind: Block['kind'], index: number): Block =>
  map ? { text, range, map, kind, index } : { text, range, kind, index };

const BODY = new Set<Block['kind']>(['paragraph', 'subhead', 'list-item', 'blockquote', 'embed']);

/** Parts a block whose lines are different sections because the blank line between them was forgotten. */
function partLines(text: string, lines: RawBlock, isFront: boolean, readLabel: ReadLabel): RawBlock[] {
  const filed = lines.map((line) => text.slice(line.start, Math.min(line.end, line.start + LONGEST_LINE)));
  const standsAlone = filed.map((line, i) => {
    const label = readLabel(line);
    const isAlone = label && label.rest.start === label.rest.end;
    if (label?.isCertain || (isAlone && isAddress(filed[i + 1] ?? ''))) return true;
    if (!isFront) return false;
    const byline = readByline(line, 0);
    return (byline?.isPlain && !byline.fault) || (readDate(line)?.readings.length ?? 0) > 0;
  });
  const parts: Range[][] = [];
  for (const [i, line] of lines.entries()) {
    if (i === 0 || standsAlone[i] || standsAlone[i - 1]) parts.push([line]);
    else parts.at(-1)?.push(line);
  }
  return parts;
}

const SECTION_OF: Readonly<Record<Block['kind'], SectionKind | undefined>> = {
  headline: 'headline',
  deck: undefined,
  byline: 'byline',
  date: 'date',
  credit: 'credit',
  paragraph: 'body',
  subhead: 'body',
  'list-item': 'body',
  blockquote: 'body',
  embed: 'body',
  source: 'source',
};

/** Joins neighbouring blocks of one section; each headline, byline, date and source label starts a new one. */
function groupSections(recognised: readonly Recognised[], blocks: readonly Block[]): Section[] {
  const groups: { kind: SectionKind; blocks: Block[] }[] = [];
  for (const [i, block] of blocks.entries()) {
    const kind = SECTION_OF[block.kind];
    if (!kind) continue;
    const last = groups.at(-1);
    const joins = kind === 'body' || kind === 'credit' || recognised[i]?.isUrlOfLabel;
    if (joins && last?.kind === kind) last.blocks.push(block);
    else groups.push({ kind, blocks: [block] });
  }
  return groups.map((group) => ({
    ...group,
    range: { start: (group.blocks[0] as Block).range.start, end: (group.blocks.at(-1) as Block).range.end },
  }));
}

function readBylineSection(recognised: readonly Recognised[], blocks: readonly Block[]): Byline | undefined {
  const index = recognised.findIndex(({ kind }) => kind === 'byline');
  const reading = recognised[index]?.byline;
  if (!reading) return undefined;
  const { authors, fault } = reading;
  return { block: blocks[index] as Block, authors, ...(fault && { fault }) };
}

function readDateSection(recognised: readonly Recognised[], blocks: readonly Block[]): DateLine | undefined {
  const index = recognised.findIndex(({ kind }) => kind === 'date');
  const reading = recognised[index]?.date;
  if (!reading) return undefined;
  const [iso] = reading.readings;
  return { block: blocks[index] as Block, ...reading, ...(reading.readings.length === 1 && iso && { iso }) };
}

function readSourceSection(recognised: readonly Recognised[], blocks: readonly Block[]): Source | undefined {
  const index = recognised.findIndex(({ kind }) => kind === 'source');
  const found = recognised[index];
  if (!found) return undefined;
  const { draft, label } = found;
  const at = draft.view.range.start;
  const next = recognised[index + 1];
  const urlDraft = next?.isUrlOfLabel ? next.draft : undefined;
  const isInLine = !label || label.rest.start < label.rest.end;
  const from = label?.rest.start ?? 0;
  const url = urlDraft
    ? urlIn(urlDraft, 0, urlDraft.filed.length)
    : isInLine && urlIn(draft, from, label?.rest.end ?? draft.filed.length);
  return {
    block: blocks[index] as Block,
    ...(urlDraft && { urlBlock: blocks[index + 1] as Block }),
    ...(label && {
      label: {
        text: draft.filed.slice(label.label.start, label.label.end),
        range: { start: at + label.label.start, end: at + label.label.end },
      },
    }),
    ...(url && { url }),
  };
}

function urlIn(draft: Draft, start: number, end: number): NonNullable<Source['url']> {
  const address = addressIn(draft.filed.slice(start, end));
  const from = draft.view.range.start + start;
  return {
    text: draft.filed.slice(start + address.start, start + address.end),
    range: { start: from + address.start, end: from + address.end },
  };
}
