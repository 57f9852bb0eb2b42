import { withAlphabetOf } from '../text/alphabet.js';
import { findDirectives } from './directives.js';
import { outlineText } from './outline.js';
import { readQuotations } from './quotation/index.js';
import { startReadings } from './reading.js';
import type { Recognised } from './sections.js';
import type { Block, Byline, DateLine, Encoding, Section, SectionKind, Submission } from './types.js';

export interface ParseOptions {
  readonly encoding?: Encoding;
  /** Labels of the source section beside those of the format. */
  readonly sourceLabels?: readonly string[];
}

/**
 * Reads a text as a news submission. Never throws: whatever is missing or wrong is left out or marked, and
 * rules say so. Takes time in proportion to the text.
 */
export const parseSubmission = (text: string, options: ParseOptions = {}): Submission =>
  withAlphabetOf(text, () => readSubmission(text, options));

function readSubmission(text: string, options: ParseOptions): Submission {
  startReadings();
  const { comments, recognised, blocks, headline, source, body } = outlineText(text, options.sourceLabels);
  const { quotations, faults } = readQuotations(blocks);
  const byline = readBylineSection(recognised, blocks);
  const date = readDateSection(recognised, blocks);
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
    body,
    quotations,
    quoteFaults: faults,
    directives: [...findDirectives(text, comments, blocks)],
    targets: recognised.flatMap(({ draft }) => draft.targets),
  };
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
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as Block;
    const kind = SECTION_OF[block.kind];
    if (!kind) continue;
    const last = groups.at(-1);
    const joins = kind === 'body' || kind === 'credit' || recognised[i]?.isUrlOfLabel;
    if (joins && last?.kind === kind) last.blocks.push(block);
    else groups.push({ kind, blocks: [block] });
  }
  return groups.map(({ kind, blocks: own }) => ({
    kind,
    blocks: own,
    range: { start: (own[0] as Block).range.start, end: (own.at(-1) as Block).range.end },
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
