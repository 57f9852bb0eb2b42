import type { SectionKind, Submission } from '../submission/types.js';
import { placeAt, type Range } from '../text/range.js';

/** The sections of a submission in the order in which they belong. */
export const SECTION_ORDER: readonly SectionKind[] = [
  'headline',
  'byline',
  'date',
  'credit',
  'body',
  'source',
];

/**
 * The empty place at which a missing section is reported: the start of the block that stands there instead, or
 * the end of the text.
 */
export function placeOfMissing(submission: Submission, kind: SectionKind): Range {
  const { blocks, sections, text } = submission;
  if (kind === 'source') return placeAt(text.length);
  const above = SECTION_ORDER.slice(0, SECTION_ORDER.indexOf(kind));
  const ends = above.map((each) => sections.find((section) => section.kind === each)?.range.end ?? 0);
  const end = kind === 'body' ? Math.max(0, ...ends) : (ends.filter((each) => each > 0).at(-1) ?? 0);
  const next = blocks.find((block) => block.range.start >= end);
  return placeAt(next?.range.start ?? text.length);
}

/** The first `length` characters of copy or so, cut between words, for use in a message. */
export function clip(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length >> 1)).trimEnd()} …`;
}

/** The last `length` characters of copy or so. */
export function clipStart(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const cut = line.slice(-length);
  const space = cut.indexOf(' ');
  return `… ${cut.slice(space >= 0 && space < length >> 1 ? space + 1 : 0)}`;
}
