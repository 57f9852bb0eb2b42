import type { Mutation } from './mutation.js';
import { HERE, here, isBody, isSource, type Piece, type Story, textOf, withPieces } from './story.js';

const REQUIRED = ['headline', 'byline', 'date'] as const;

/** Takes pieces out with the blank lines behind them, and marks what stands there instead. */
function cut(story: Story, isCut: (piece: Piece) => boolean): string {
  const at = story.pieces.findIndex(isCut);
  const left = story.pieces.flatMap((piece, i) => (isCut(piece) ? [] : [{ piece, i }]));
  const next = left.find(({ i }) => i > at)?.i;
  return textOf(
    withPieces(
      story,
      left.map(({ piece, i }) => (i === next ? here(piece) : piece)),
    ),
  );
}

/** Takes the words of pieces out and leaves the blank lines. */
function blank(story: Story, isCut: (piece: Piece) => boolean): string {
  const last = story.pieces.findLastIndex(isCut);
  return textOf({
    ...story,
    pieces: story.pieces.map((piece, i) => {
      if (isCut(piece)) return { ...piece, text: '' };
      return i === last + 1 ? here(piece) : piece;
    }),
  });
}

const withoutSource = (story: Story): string =>
  `${textOf(
    withPieces(
      story,
      story.pieces.filter((piece) => !isSource(piece)),
    ),
  )}${HERE}`;

/** Leaves the label of the source, with `behind` in the place of the address. */
function labelAlone(story: Story, behind = ''): string {
  const pieces = story.pieces
    .filter(({ kind }) => kind !== 'url')
    .map((piece) =>
      isSource(piece)
        ? { ...piece, text: `${HERE}${piece.text.slice(0, piece.text.indexOf(':') + 1)}${behind}` }
        : piece,
    );
  return textOf(withPieces(story, pieces));
}

export const missing: readonly Mutation[] = [
  ...REQUIRED.flatMap((kind): Mutation[] => [
    {
      name: `${kind} removed`,
      rule: `missing-${kind}`,
      apply: (story) => [cut(story, (piece) => piece.kind === kind)],
    },
    {
      name: `${kind} blanked`,
      rule: `missing-${kind}`,
      apply: (story) => [blank(story, (piece) => piece.kind === kind)],
    },
  ]),
  { name: 'body removed', rule: 'missing-body', apply: (story) => [cut(story, isBody)] },
  {
    name: 'body and credits removed',
    rule: 'missing-body',
    apply: (story) => [cut(story, (piece) => isBody(piece) || piece.kind === 'credit')],
  },
  { name: 'body blanked', rule: 'missing-body', apply: (story) => [blank(story, isBody)] },
  { name: 'source removed', rule: 'missing-source-url', apply: (story) => [withoutSource(story)] },
  {
    name: 'source blanked',
    rule: 'missing-source-url',
    apply: (story) => [blank(story, isSource) + HERE],
  },
  { name: 'label without address', rule: 'missing-source-url', apply: (story) => [labelAlone(story)] },
  {
    name: 'label without address, at the very end',
    rule: 'missing-source-url',
    apply: (story) => [labelAlone(story).trimEnd()],
  },
  {
    name: 'label without address and without colon',
    rule: 'missing-source-url',
    apply: (story) =>
      /Original/.test(labelAlone(story)) ? [labelAlone(story).replace(/:(\s*)$/, '$1')] : [],
  },
];
