import {
  above,
  aboveLastParagraph,
  atEnd,
  atTop,
  below,
  inMidBody,
  kindIs,
  move,
  swap,
  underBody,
  underFirstParagraph,
  type Where,
} from './arrangement.js';
import { each, type Mutation } from './mutation.js';
import { here, isSource, piece, type Story, textOf, withPieces } from './story.js';

const misplaced = (name: string, make: (story: Story) => readonly (string | undefined)[]): Mutation => ({
  name,
  rule: 'misplaced-section',
  apply: (story) => each(make(story), (text) => text),
});

/** A credit where none may stand: the story's own, or one brought in. */
function credit(story: Story, where: Where): readonly (string | undefined)[] {
  if (story.pieces.some(kindIs('credit'))) return [move(story, kindIs('credit'), where)];
  return ['TASS', 'INES CARVALHO / ATLANTIC NEWS', 'Photo: Ines Carvalho'].map((line) => {
    const pieces = [...story.pieces];
    pieces.splice(where(pieces), 0, here(piece('credit', line)));
    return textOf(withPieces(story, pieces));
  });
}

const BODY_PLACES: Readonly<Record<string, Where>> = {
  'under the first paragraph': underFirstParagraph,
  'in mid-body': inMidBody,
  'above the last paragraph': aboveLastParagraph,
};

const FRONT_PLACES: Readonly<Record<string, Where>> = {
  'at the top': atTop,
  'under the headline': below('headline'),
  'under the byline': below('byline'),
  'under the date': below('date'),
  'above the body': above('paragraph'),
};

export const moved: readonly Mutation[] = [
  misplaced('date above the byline', (story) => [swap(story, 'byline', 'date')]),
  misplaced('byline above the headline', (story) => [swap(story, 'headline', 'byline')]),
  misplaced('date above the headline', (story) => [move(story, kindIs('date'), atTop)]),
  misplaced('headline under the date', (story) => [move(story, kindIs('headline'), below('date'))]),
  misplaced('headline under the credit', (story) => [move(story, kindIs('headline'), below('credit'))]),
  ...(['byline', 'date'] as const).flatMap((kind) => [
    ...Object.entries(BODY_PLACES).map(([place, where]) =>
      misplaced(`${kind} ${place}`, (story) => [move(story, kindIs(kind), where)]),
    ),
    misplaced(`${kind} under the body`, (story) => [move(story, kindIs(kind), underBody)]),
    misplaced(`${kind} under the source`, (story) => [move(story, kindIs(kind), atEnd)]),
  ]),
  misplaced('byline under the credit', (story) => [move(story, kindIs('byline'), below('credit'))]),
  ...Object.entries({ ...FRONT_PLACES, ...BODY_PLACES }).map(([place, where]) =>
    misplaced(`source ${place}`, (story) => [move(story, isSource, where)]),
  ),
  misplaced('credit above the headline', (story) => credit(story, above('headline'))),
  misplaced('credit above the byline', (story) => credit(story, above('byline'))),
  misplaced('credit above the date', (story) =>
    story.pieces.some(kindIs('credit')) ? [swap(story, 'date', 'credit')] : credit(story, above('date')),
  ),
  misplaced('last paragraph under the source', (story) => {
    const last = aboveLastParagraph(story.pieces);
    const source = story.pieces.findIndex(isSource);
    const marked = {
      ...story,
      pieces: story.pieces.map((each, i) => (i === source ? here(each) : each)),
    };
    return [move(marked, (each) => each === marked.pieces[last], atEnd)];
  }),
  misplaced('first paragraph above the headline', (story) => {
    const first = story.pieces[above('paragraph')(story.pieces)];
    return [move(story, (each) => each === first, atTop)];
  }),
];
