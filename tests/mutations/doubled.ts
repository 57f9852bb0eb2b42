import { addressOf } from './addresses.js';
import { each, type Mutation } from './mutation.js';
import {
  here,
  isSource,
  type Piece,
  type PieceKind,
  piece,
  type Story,
  textOf,
  withPieces,
} from './story.js';

/** The story with marked pieces put in behind the last of `kinds`; undefined where it has none of them. */
export function putBehind(
  story: Story,
  kinds: readonly PieceKind[],
  added: readonly Piece[],
): string | undefined {
  const at = story.pieces.findLastIndex(({ kind }) => kinds.includes(kind)) + 1;
  if (at === 0) return undefined;
  const marked = added.map((each, i) => (i === 0 ? here(each) : each));
  return textOf(withPieces(story, [...story.pieces.slice(0, at), ...marked, ...story.pieces.slice(at)]));
}

const repeated = (
  name: string,
  make: (story: Story, own: (kind: PieceKind) => Piece[]) => readonly (string | undefined)[],
  also: readonly string[] = [],
): Mutation => ({
  name,
  rule: 'repeated-section',
  also,
  apply: (story) =>
    each(
      make(story, (kind) => story.pieces.filter((each) => each.kind === kind)),
      (text) => text,
    ),
});

const OTHER_BYLINES = [
  'By Omar Diaz',
  'By [Omar Diaz for Atlantic News](#)',
  'By Omar Diaz and Ines Carvalho',
];
const OTHER_DATES = ['May 4, 2018', 'December 29, 2017'];
const OTHER_SOURCES = [
  'Original url: <https://news.example.org/2018/05/04/ferries>',
  'Source: https://news.example.org/ferries',
];
const END: readonly PieceKind[] = ['url', 'source'];

export const doubled: readonly Mutation[] = [
  repeated('headline twice', (story, own) => [putBehind(story, ['headline'], own('headline'))]),
  repeated('headline twice, once in capitals', (story, own) => [
    putBehind(
      story,
      ['headline'],
      own('headline').map((each) => ({ ...each, text: each.text.toUpperCase() })),
    ),
  ]),
  repeated('headline again under the byline', (story, own) => [
    putBehind(story, ['byline'], own('headline')),
  ]),
  repeated('headline again under the date', (story, own) => [putBehind(story, ['date'], own('headline'))]),
  repeated('byline twice', (story, own) => [putBehind(story, ['byline'], own('byline'))]),
  repeated('byline again under the date', (story, own) => [putBehind(story, ['date'], own('byline'))]),
  repeated('byline again under the credit', (story, own) => [putBehind(story, ['credit'], own('byline'))]),
  repeated('byline again under the body', (story, own) => [putBehind(story, ['paragraph'], own('byline'))]),
  repeated('second byline', (story) =>
    OTHER_BYLINES.map((line) => putBehind(story, ['byline'], [piece('byline', line)])),
  ),
  repeated('second byline under the date', (story) =>
    OTHER_BYLINES.map((line) => putBehind(story, ['date'], [piece('byline', line)])),
  ),
  repeated('date twice', (story, own) => [putBehind(story, ['date'], own('date'))]),
  repeated('date again under the credit', (story, own) => [putBehind(story, ['credit'], own('date'))]),
  repeated('second date', (story) =>
    OTHER_DATES.map((line) => putBehind(story, ['date'], [piece('date', line)])),
  ),
  repeated('source twice', (story) => [putBehind(story, END, story.pieces.filter(isSource))]),
  repeated('second source', (story) =>
    OTHER_SOURCES.map((line) => putBehind(story, END, [piece('source', line)])),
  ),
  repeated('second source in two blocks', (story) => [
    putBehind(story, END, [
      piece('label', 'Original url:'),
      piece('url', '<https://news.example.org/2018/05/04/ferries>'),
    ]),
  ]),
  repeated('address twice', (story) => [putBehind(story, END, [piece('url', `<${addressOf(story)}>`)])]),
  repeated('second address', (story) => [
    putBehind(story, END, [piece('url', '<https://news.example.org/2018/05/04/ferries>')]),
  ]),
];
