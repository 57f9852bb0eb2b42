import { doublesOf, inchesIn, type Mark, neighbour, opensWithMark, runsOn } from './marks.js';
import { changeAt, HERE, isQuoting, type Story, textOf } from './story.js';

/** A double mark of a story and what stands around it. */
export interface Place {
  readonly story: Story;
  readonly index: number;
  readonly text: string;
  readonly mark: Mark;
  readonly marks: readonly Mark[];
  /** Whether the mark takes up the quotation of the block before. */
  readonly continues: boolean;
  /** Whether the next block opens with a mark, so that this one may leave a quotation open. */
  readonly mayRunOn: boolean;
}

export const placesOf = (story: Story, find = doublesOf): Place[] =>
  story.pieces.flatMap((each, index) => {
    const { kind, text } = each;
    if (!isQuoting(each)) return [];
    const marks = find(text);
    const before = neighbour(story, index, -1);
    const isTakenUp = kind === 'paragraph' && before !== undefined && runsOn(before);
    const mayRunOn = kind === 'paragraph' && opensWithMark(neighbour(story, index, 1));
    return marks.map((mark, i) => ({
      story,
      index,
      text,
      mark,
      marks,
      continues: isTakenUp && i === 0,
      mayRunOn,
    }));
  });

/** Verbs that credit words, behind which a quotation cannot be running on. */
const CREDITS = /^[^.?!]*\b(?:said|says|told|asked|added|wrote|replied|recalled)\b/;

/** Whether the copy without a closing mark is wrong for certain, and not a quotation that may run on. */
function isLossOfCloserSeen({ text, mark, marks, mayRunOn }: Place): boolean {
  const open = mark.partner as number;
  if (inchesIn(text).some((at) => at > open && at < mark.at)) return false;
  const isLast = !marks.some(({ at }) => at > mark.at);
  return !isLast || !mayRunOn || CREDITS.test(text.slice(mark.at + 1));
}

/** Whether a mark can be dropped or spoiled so that everyone sees that something is wrong. */
export const isLossSeen = (place: Place): boolean => {
  const { mark, continues } = place;
  if (mark.role === 'close') return isLossOfCloserSeen(place);
  // The first mark of a quotation that runs on leaves sound narration behind it.
  return continues || mark.partner !== undefined;
};

/** The story with `length` characters of a piece replaced, marked there. */
export const put = ({ story, index, text }: Place, at: number, length: number, fresh: string): Story =>
  changeAt(story, index, text.slice(0, at) + HERE + fresh + text.slice(at + length));

/**
 * The story without a mark. A paragraph that goes on with a quotation and closes it shows the fault itself; one
 * that neither opens nor closes leaves the quotation before it open.
 */
export function drop(place: Place): string {
  const { mark, continues, index } = place;
  const broken = put(place, mark.at, 1, '');
  if (!continues || mark.partner !== undefined) return textOf(broken);
  const before = broken.pieces.findLastIndex((each, i) => i < index && each.kind === 'paragraph');
  return textOf(changeAt(broken, before, HERE + (broken.pieces[before]?.text ?? '')));
}
