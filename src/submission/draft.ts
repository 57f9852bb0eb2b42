import type { Range } from '../text/range.js';
import type { View } from '../text/view.js';
import type { RawBlock } from './blocks.js';
import { readInline } from './inline.js';
import { countWordsUntil } from './spaces.js';

/** A block before it is known what it is. */
export interface Draft {
  readonly view: View;
  /** As filed: the slice of the file. */
  readonly filed: string;
  readonly lines: RawBlock;
  readonly targets: readonly Range[];
}

export function draftBlock(text: string, lines: RawBlock, comments: readonly Range[]): Draft {
  const range = { start: (lines[0] as Range).start, end: (lines.at(-1) as Range).end };
  const { view, targets } = readInline(text, range, comments);
  return { view, targets, lines, filed: text.slice(range.start, range.end) };
}

/** Enough of a block to tell a heading from a paragraph. */
const OPENING = 600;

const opening = (text: string): string => text.slice(0, OPENING);

/** The words of a block as white space parts them, as far as its opening goes, or until there are more than `most`. */
export const countWords = (text: string, most = OPENING): number =>
  countWordsUntil(text, Math.min(text.length, OPENING), most);

export const isOneLine = (draft: Draft): boolean => draft.lines.length === 1;

export const isHeading = (draft: Draft): boolean => /^#{1,6}[ \t]/.test(draft.filed);
export const isListItem = (draft: Draft): boolean => /^(?:[-+*•]|\d{1,3}[.)])[ \t]/.test(draft.filed);
export const isBlockquote = (draft: Draft): boolean => draft.filed.startsWith('>');

/** How the last words of a paragraph look: a full stop, or a mark that a sentence ends with inside a quotation. */
const ENDS_SENTENCE = /(?:[.,;:…]|[?!]["”])["”'’»)\]]{0,3}$/;

const endsLikeSentence = (text: string): boolean => ENDS_SENTENCE.test(text.slice(-8));

/** A line of more words is no name, credit or heading. */
const LONGEST_NON_PROSE = 20;

/** Whether a block reads as running copy and cannot be a heading, a credit or any other line of the front. */
export function isProse(draft: Draft): boolean {
  const { text } = draft.view;
  if (isHeading(draft)) return false;
  if (isListItem(draft) || isBlockquote(draft)) return true;
  const words = countWords(text, LONGEST_NON_PROSE);
  const isName = words < 3 && /\b(?:Inc|Corp|Ltd|Co|Bros|Jr|Sr)\.$/.test(text);
  return words > LONGEST_NON_PROSE || (!isName && endsLikeSentence(text)) || /^["“«„]/.test(text);
}

const LONGEST_SUBHEAD = 12;

/** Whether a block of the body reads as a heading: one short line that ends in no full stop. */
export function isSubhead(draft: Draft): boolean {
  const { text } = draft.view;
  if (isHeading(draft)) return true;
  if (!isOneLine(draft) || countWords(text, LONGEST_SUBHEAD) > LONGEST_SUBHEAD || endsLikeSentence(text))
    return false;
  return !/^["“«„]/.test(text) && !/^\p{Ll}{2}/u.test(text);
}

/** Whether a first block can be a headline; one that is plainly a paragraph is not. */
export const canBeHeadline = (draft: Draft): boolean =>
  isOneLine(draft) && draft.view.text.length <= 300 && !isListItem(draft) && !isBlockquote(draft);

/** Whether two lines say the same, whatever their case, marks and spaces. */
export const saysTheSame = (a: string, b: string): boolean => {
  const plain = (text: string): string =>
    opening(text)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return plain(a) === plain(b);
};
