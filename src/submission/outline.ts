import { withAlphabetOf } from '../text/alphabet.js';
import type { Range } from '../text/range.js';
import type { View } from '../text/view.js';
import { type RawBlock, splitBlocks } from './blocks.js';
import { readByline } from './byline.js';
import { findComments } from './comments.js';
import { readDate } from './date.js';
import { type Draft, draftBlock } from './draft.js';
import { type ReadLabel, type Recognised, recognise } from './sections.js';
import { addressIn, isAddress, labelReader } from './source.js';
import type { Block, Source, Submission } from './types.js';

/** What a text falls into, before anybody looks into its blocks: a fraction of the work of a parse. */
export interface OutlinedText extends Pick<Submission, 'text' | 'headline' | 'body' | 'source' | 'blocks'> {
  readonly comments: readonly Range[];
  /** In the order of `blocks`. */
  readonly recognised: readonly Recognised[];
}

const NO_LABELS: readonly string[] = [];

/** Enough of a line to tell what it is. */
const LONGEST_LINE = 500;

/** The front of a story has at most this many blocks. */
const FRONT = 8;

/** Finds of a text by itself what stories are compared by, as `parseSubmission` would. */
export const outlineSubmission = (text: string, sourceLabels: readonly string[]): OutlinedText =>
  withAlphabetOf(text, () => outlineText(text, sourceLabels));

/** Finds the blocks of a text and what each of them is. `sourceLabels` are those beside the labels of the format. */
export function outlineText(text: string, sourceLabels = NO_LABELS): OutlinedText {
  const comments = [...findComments(text)];
  const readLabel = labelReader(sourceLabels);
  const drafts: Draft[] = [];
  const split = splitBlocks(text, comments);
  for (let i = 0; i < split.length; i++) {
    const lines = split[i] as RawBlock;
    const parts = lines.length === 1 ? [lines] : partLines(text, lines, i < FRONT, readLabel);
    for (const part of parts) drafts.push(draftBlock(text, part, comments));
  }
  const recognised = recognise(drafts, readLabel);
  const blocks = recognised.map(({ draft: { view }, kind }, index) => makeBlock(view, kind, index));
  const headline = blocks.find(({ kind }) => kind === 'headline');
  const source = readSourceSection(recognised, blocks);
  const body = blocks.filter(({ kind }) => BODY.has(kind));
  return {
    text,
    comments,
    recognised,
    blocks,
    body,
    ...(headline && { headline }),
    ...(source && { source }),
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
