import { here, isSource, type Piece, type PieceKind, type Story, textOf, withPieces } from './story.js';

/** Where among pieces something is put; negative where there is no such place. */
export type Where = (pieces: readonly Piece[]) => number;

export const above =
  (kind: PieceKind): Where =>
  (pieces) =>
    pieces.findIndex((each) => each.kind === kind);
export const below =
  (kind: PieceKind): Where =>
  (pieces) =>
    pieces.findLastIndex((each) => each.kind === kind) + 1 || -1;
export const atTop: Where = () => 0;
export const atEnd: Where = (pieces) => pieces.length;
export const underFirstParagraph: Where = (pieces) => above('paragraph')(pieces) + 1;
export const inMidBody: Where = (pieces) => {
  const paragraphs = pieces.flatMap((each, i) => (each.kind === 'paragraph' ? [i] : []));
  return paragraphs[paragraphs.length >> 1] as number;
};
export const aboveLastParagraph: Where = (pieces) =>
  pieces.findLastIndex((each) => each.kind === 'paragraph');
export const underBody: Where = (pieces) => pieces.findIndex(isSource);

/** The story with some of its pieces, marked, in another place; undefined where nothing would move. */
export function move(story: Story, isMoved: (piece: Piece) => boolean, where: Where): string | undefined {
  const moved = story.pieces.filter(isMoved);
  const others = story.pieces.filter((piece) => !isMoved(piece));
  const at = where(others);
  if (moved.length === 0 || at < 0) return undefined;
  const before = textOf(story);
  const arrange = (pieces: readonly Piece[]): string =>
    textOf(withPieces(story, [...others.slice(0, at), ...pieces, ...others.slice(at)]));
  const after = arrange(moved);
  return after.replace(/\s+/g, ' ') === before.replace(/\s+/g, ' ')
    ? undefined
    : arrange(moved.map((piece, i) => (i === 0 ? here(piece) : piece)));
}

/** Two neighbours that changed places; either may be pointed at. */
export const swap = (story: Story, upper: PieceKind, lower: PieceKind): string | undefined => {
  const marked = {
    ...story,
    pieces: story.pieces.map((each) => (each.kind === upper ? here(each) : each)),
  };
  return move(marked, (each) => each.kind === lower, above(upper));
};

export const kindIs =
  (kind: PieceKind) =>
  (each: Piece): boolean =>
    each.kind === kind;
