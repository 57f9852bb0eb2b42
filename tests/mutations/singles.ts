import { doublesOf, type Mark, singlesOf } from './marks.js';
import type { Mutation } from './mutation.js';
import { changeAt, HERE, isQuoting, type Piece, type Story, textOf } from './story.js';

/** A single mark of a story. */
export interface SinglePlace {
  readonly story: Story;
  readonly index: number;
  readonly piece: Piece;
  readonly mark: Mark;
}

export const singlePlacesOf = (story: Story): SinglePlace[] =>
  story.pieces.flatMap((piece, index) =>
    isQuoting(piece) ? singlesOf(piece.text).map((mark) => ({ story, index, piece, mark })) : [],
  );

export const putSingle = (
  { story, index, piece: { text } }: SinglePlace,
  at: number,
  length: number,
  fresh: string,
): string => textOf(changeAt(story, index, text.slice(0, at) + HERE + fresh + text.slice(at + length)));

const partnerOf = (mark: Mark): number => mark.partner as number;

/** An apostrophe that may be taken for a closing mark, and one that may be taken for an opening mark. */
const SPARE_CLOSER = /(?<=[sxz])['’](?=$|[\s.,"”])/u;
const SPARE_OPENER = /(?<=^|[\s"“])['’](?=[\p{L}\d])/u;

/** Whether everyone sees that the mark is gone, because no apostrophe can be taken for it. */
function isLossSeen({ piece: { text }, mark }: SinglePlace): boolean {
  const other = partnerOf(mark);
  if (mark.role === 'close') {
    return !SPARE_CLOSER.test(text.slice(other + 1, mark.at)) && !SPARE_CLOSER.test(text.slice(mark.at + 1));
  }
  return !SPARE_OPENER.test(text.slice(mark.at + 1, other)) && !/[sxz]$/.test(text.slice(0, other));
}

const unbalanced = (name: string, make: (place: SinglePlace) => string | undefined): Mutation => ({
  name,
  rule: 'unbalanced-quotes',
  apply: (story) =>
    singlePlacesOf(story)
      .map(make)
      .filter((text) => text !== undefined),
});

/** Both marks of an inner quotation made like those of the outer one. */
function setAsOuter(place: SinglePlace): string | undefined {
  const { piece, mark } = place;
  const close = partnerOf(mark);
  const outer = doublesOf(piece.text).find(
    ({ role, at, partner }) => role === 'open' && at < mark.at && (partner ?? piece.text.length) > close,
  );
  if (mark.role !== 'open' || !outer) return undefined;
  const closing = outer.character === '“' ? '”' : outer.character;
  const { text } = piece;
  const inner = outer.character + text.slice(mark.at + 1, close) + closing;
  return putSingle(place, mark.at, close + 1 - mark.at, inner);
}

export const singles: readonly Mutation[] = [
  unbalanced('opening single mark dropped', (place) =>
    place.mark.role === 'open' && isLossSeen(place) ? putSingle(place, place.mark.at, 1, '') : undefined,
  ),
  unbalanced('closing single mark dropped', (place) =>
    place.mark.role === 'close' && isLossSeen(place) ? putSingle(place, place.mark.at, 1, '') : undefined,
  ),
  unbalanced('inner quotation set with the outer marks', setAsOuter),
  ...(['start', 'end'] as const).map(
    (side): Mutation => ({
      name: `stray single mark at the ${side} of a heading`,
      rule: 'unbalanced-quotes',
      apply: (story) =>
        story.pieces.flatMap(({ kind, text }, i) => {
          if ((kind !== 'headline' && kind !== 'subhead') || /['‘’"“]|^#/.test(text)) return [];
          // `'Phone` may be short for “telephone”, and `cats'` be the cats' own.
          if (side === 'start' ? /^phone/i.test(text) : /[sxz]$/.test(text)) return [];
          const broken = side === 'start' ? `${HERE}'${text}` : `${text}${HERE}'`;
          return [textOf(changeAt(story, i, broken))];
        }),
    }),
  ),
];
