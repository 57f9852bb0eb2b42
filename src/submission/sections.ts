import type { BylineReading } from './byline.js';
import { readByline } from './byline.js';
import { canBeCredit, isAgency, isCredit } from './credit.js';
import { type DateReading, readDate } from './date.js';
import {
  canBeHeadline,
  countWords,
  type Draft,
  isBlockquote,
  isListItem,
  isOneLine,
  isProse,
  isSubhead,
  saysTheSame,
} from './draft.js';
import { addressIn, isAddress, type LabelReading } from './source.js';
import type { BlockKind } from './types.js';

/** A draft, what it was taken for, and what was read in it. */
export interface Recognised {
  readonly draft: Draft;
  readonly kind: BlockKind;
  readonly byline?: BylineReading;
  readonly date?: DateReading;
  readonly label?: LabelReading;
  /** Whether it is an address that belongs to the label before it. */
  readonly isUrlOfLabel?: true;
}

export type ReadLabel = (line: string) => LabelReading | undefined;

const bylineOf = (draft: Draft): BylineReading | undefined => readByline(draft.filed, draft.view.range.start);
const isRealDate = (date: DateReading | undefined): boolean => date !== undefined && date.readings.length > 0;

/**
 * Decides what each block is, by its looks and its place, so that one mistake in a story is one mistake: with
 * the headline gone, the byline is still the byline.
 */
export function recognise(drafts: readonly Draft[], readLabel: ReadLabel): Recognised[] {
  const sources = recogniseSources(drafts, readLabel);
  const isFree = (i: number): boolean => !sources.has(i);
  const start = startsWithParagraph(drafts) ? 1 : 0;
  const bodyStart = start + findBodyStart(drafts.slice(start), (i) => isFree(start + i));
  const front = recogniseFront(drafts.slice(start, bodyStart), (i) => isFree(start + i));
  const hasByline = front.some((each) => each.kind === 'byline');
  const hasDate = front.some((each) => each.kind === 'date');
  const filedByline = front.find((each) => each.kind === 'byline')?.draft;
  return drafts.map((draft, i) => {
    const source = sources.get(i);
    if (source) return source;
    return front[i - start] ?? recogniseBody(draft, { hasByline, hasDate, filedByline });
  });
}

/** Finds the source sections: a label with an address, a label alone at the end, or a bare address at the end. */
function recogniseSources(drafts: readonly Draft[], readLabel: ReadLabel): Map<number, Recognised> {
  const found = new Map<number, Recognised>();
  const labels = drafts.map((draft) => (isOneLine(draft) ? readLabel(draft.filed) : undefined));
  const certain = labels.some((label) => label?.isCertain);
  const tail = findTail(drafts, labels);
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i] as Draft;
    const label = labels[i];
    const next = drafts[i + 1];
    // A second address below the first is a second source.
    if (!label && found.has(i - 1) && isAddressLine(draft))
      found.set(i, found.get(i) ?? { draft, kind: 'source' });
    if (!label || (!label.isCertain && certain && i < tail)) continue;
    const rest = draft.filed.slice(label.rest.start, label.rest.end);
    if (rest !== '') {
      if (isAddress(rest) || label.isCertain) found.set(i, { draft, kind: 'source', label });
    } else if (next && (isAddress(next.filed) || (i + 2 >= drafts.length && isAddressGoneWrong(next)))) {
      found.set(i, { draft, kind: 'source', label });
      found.set(i + 1, { draft: next, kind: 'source', isUrlOfLabel: true });
    } else if (label.isCertain || i === drafts.length - 1) found.set(i, { draft, kind: 'source', label });
  }
  const last = drafts.length - 1;
  const end = drafts[last];
  if (found.size === 0 && end && last > 0 && isAddressLine(end))
    found.set(last, { draft: end, kind: 'source' });
  return found;
}

/** The index behind the last block that is neither a label nor an address. */
function findTail(drafts: readonly Draft[], labels: readonly (LabelReading | undefined)[]): number {
  let tail = drafts.length;
  while (tail > 0 && (labels[tail - 1] || isAddressLine(drafts[tail - 1] as Draft))) tail--;
  return tail;
}

const isAddressLine = (draft: Draft): boolean => isOneLine(draft) && isAddress(draft.filed);

const isAddressGoneWrong = (draft: Draft): boolean =>
  isOneLine(draft) && countWords(draft.view.text) <= 6 && !isProse(draft);

/** Whether a paragraph was put above the headline: running copy, then a heading, then a byline. */
function startsWithParagraph(drafts: readonly Draft[]): boolean {
  const [first, second, ...others] = drafts.slice(0, 5);
  if (!first || !second || !isProse(first) || countWords(first.view.text) < 8) return false;
  const isHeading = canBeHeadline(second) && !isProse(second) && !bylineOf(second) && !isFrontDate(second);
  return isHeading && !isCredit(second.view.text) && others.some((draft) => bylineOf(draft)?.isPlain);
}

/** The index of the first block of running copy. */
function findBodyStart(drafts: readonly Draft[], isFree: (i: number) => boolean): number {
  const start = drafts.findIndex((draft, i) => {
    if (!isFree(i) || bylineOf(draft) || isFrontDate(draft)) return false;
    if (i === 0 && canBeHeadline(draft)) return isLoneParagraph(drafts);
    return isProse(draft);
  });
  return start < 0 ? drafts.length : start;
}

const isFrontDate = (draft: Draft): boolean => isOneLine(draft) && readDate(draft.view.text) !== undefined;

/** Whether the first block is a paragraph, not a headline: it reads as one, and no byline or date is near. */
function isLoneParagraph(drafts: readonly Draft[]): boolean {
  const [first, ...others] = drafts.slice(0, 5) as [Draft, ...Draft[]];
  const isLong = countWords(first.view.text) > 25;
  if (!isProse(first) || countWords(first.view.text) < 3) return isLong;
  return isLong || !others.some((draft) => bylineOf(draft)?.isPlain || isFrontDate(draft));
}

function recogniseFront(drafts: readonly Draft[], isFree: (i: number) => boolean): Recognised[] {
  const front: Recognised[] = [];
  const bylines = drafts.map((draft, i) => (isFree(i) ? bylineOf(draft) : undefined));
  const dates = drafts.map((draft) => (isOneLine(draft) ? readDate(draft.view.text) : undefined));
  const plainBylines = bylines.filter((byline) => byline?.isPlain && !byline.fault).length;
  const lastSign = drafts.findLastIndex((_, i) => bylines[i] !== undefined || dates[i] !== undefined);
  const has = new Set<BlockKind>();
  let headline: Draft | undefined;
  for (const [i, draft] of drafts.entries()) {
    const { text } = draft.view;
    const byline = bylines[i];
    const date = dates[i];
    const isLast = i >= lastSign;
    const isByline = byline && (i > 0 || (byline.isPlain && plainBylines < 2));
    const push = (kind: BlockKind, readings: Partial<Recognised> = {}): void => {
      has.add(kind);
      front.push({ draft, kind, ...readings });
    };
    if (!isFree(i)) push('source');
    else if (date && (isRealDate(date) || (i > 0 && !has.has('date')))) push('date', { date });
    else if (isByline) push('byline', { byline });
    else if (headline && saysTheSame(text, headline.view.text)) push('headline');
    else if (isCredit(text) && (headline || has.has('byline') || has.has('date') || canLead(drafts[i + 1])))
      push('credit');
    else if (!headline && canBeHeadline(draft) && (!has.has('date') || !isLast || countWords(text) >= 5)) {
      headline = draft;
      push('headline');
    } else if ((has.has('date') || has.has('byline')) && isLast && canBeCredit(text)) push('credit');
    else push(isLast ? 'subhead' : 'deck');
  }
  return front;
}

/** Whether a block that follows a credit can be the headline that the credit was put above. */
const canLead = (next: Draft | undefined): boolean =>
  next !== undefined &&
  canBeHeadline(next) &&
  !bylineOf(next) &&
  !isFrontDate(next) &&
  countWords(next.view.text) >= 3;

interface Front {
  readonly hasByline: boolean;
  readonly hasDate: boolean;
  readonly filedByline: Draft | undefined;
}

/** A block behind the first paragraph. A byline or a date there is a section only where the front lacks it. */
function recogniseBody(draft: Draft, front: Front): Recognised {
  const { text } = draft.view;
  if (isListItem(draft)) return { draft, kind: 'list-item' };
  if (isBlockquote(draft)) return { draft, kind: 'blockquote' };
  if (isOneLine(draft)) {
    const byline = bylineOf(draft);
    const isSecond = front.filedByline !== undefined && draft.filed === front.filedByline.filed;
    if (byline?.isPlain && (isSecond || (!front.hasByline && isFullName(byline)))) {
      return { draft, kind: 'byline', byline };
    }
    const date = front.hasDate ? undefined : readDate(text);
    if (date && isRealDate(date)) return { draft, kind: 'date', date };
    if (byline?.isPlain || isCredit(text)) return { draft, kind: 'credit' };
    if (isAddress(draft.filed) && addressIn(draft.filed).end > 4) return { draft, kind: 'embed' };
  }
  return { draft, kind: isSubhead(draft) ? 'subhead' : 'paragraph' };
}

const isFullName = (byline: BylineReading): boolean =>
  byline.authors.some(({ name, url }) => url !== undefined || /\S\s+\S/.test(name) || isAgency(name));
