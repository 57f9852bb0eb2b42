import type { Outline } from '../rule/corpus.js';
import { splitBlocks } from '../submission/blocks.js';
import { findComments } from '../submission/comments.js';
import { draftBlock } from '../submission/draft.js';
import { parseSubmission } from '../submission/parse.js';
import { type Recognised, recognise } from '../submission/sections.js';
import { addressIn, labelReader } from '../submission/source.js';
import type { Block, Source } from '../submission/types.js';
import { withAlphabetOf } from '../text/alphabet.js';

const BODY = new Set<Block['kind']>(['paragraph', 'subhead', 'list-item', 'blockquote', 'embed']);

/**
 * Finds what stories are compared by, as `parseSubmission` would: without quotations, which take it longest. Blocks of several
 * lines may be several sections, and what they are is left to it.
 */
export function outlineSubmission(text: string, sourceLabels: readonly string[]): Outline {
  return withAlphabetOf(text, () => {
    const comments = [...findComments(text)];
    const lines = splitBlocks(text, comments);
    if (lines.some(({ length }) => length > 1)) return parseSubmission(text, { sourceLabels });
    const drafts = lines.map((line) => draftBlock(text, line, comments));
    const recognised = recognise(drafts, labelReader(sourceLabels));
    const blocks = recognised.map(({ draft, kind }, index): Block => ({ ...draft.view, kind, index }));
    const headline = blocks.find(({ kind }) => kind === 'headline');
    const source = readSource(recognised, blocks);
    const body = blocks.filter(({ kind }) => BODY.has(kind));
    return { text, body, ...(headline && { headline }), ...(source && { source }) };
  });
}

/** The first source section, with the address that stands below its label or behind it. */
function readSource(recognised: readonly Recognised[], blocks: readonly Block[]): Source | undefined {
  const index = recognised.findIndex(({ kind }) => kind === 'source');
  const found = recognised[index];
  if (!found) return undefined;
  const block = blocks[index] as Block;
  const next = recognised[index + 1];
  const { draft, label } = next?.isUrlOfLabel ? next : found;
  const [start, end] = label ? [label.rest.start, label.rest.end] : [0, draft.filed.length];
  if (label && start >= end) return { block };
  const address = addressIn(draft.filed.slice(start, end));
  const from = draft.view.range.start + start;
  const range = { start: from + address.start, end: from + address.end };
  return { block, url: { text: draft.filed.slice(start + address.start, start + address.end), range } };
}
