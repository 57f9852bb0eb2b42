import { addressed, addressOf } from './addresses.js';
import { above, atTop, inMidBody, kindIs, move, underBody } from './arrangement.js';
import { putBehind } from './doubled.js';
import { each } from './mutation.js';
import { drop, isLossSeen, placesOf } from './places.js';
import { change, isSource, piece, type Story, textOf } from './story.js';

/** A change that is in no table, because what it leaves can be read in more than one way. */
export interface Undecided {
  readonly name: string;
  readonly why: string;
  readonly apply: (story: Story) => readonly string[];
}

const known = (texts: readonly (string | undefined)[]): readonly string[] => each(texts, (text) => text);

export const undecided: readonly Undecided[] = [
  {
    name: 'quotation mark dropped where a quotation may run on',
    why: 'the next paragraph opens with a mark, or narration is left, or an inch mark takes its place',
    apply: (story) =>
      placesOf(story)
        .filter((place) => !isLossSeen(place))
        .map(drop),
  },
  {
    name: 'second line under the headline',
    why: 'it may be a deck as well as a second headline',
    apply: (story) => known([putBehind(story, ['headline'], [piece('headline', 'A Long Night by the Sea')])]),
  },
  {
    name: 'byline without “By”',
    why: 'it may be a deck or a credit, and the byline missing',
    apply: (story) => [textOf(change(story, 'byline', (text) => text.replace(/^By /, '')))],
  },
  {
    name: 'headline under the body',
    why: 'in the body it is a subhead, and the headline missing',
    apply: (story) => known([inMidBody, underBody].map((where) => move(story, kindIs('headline'), where))),
  },
  {
    name: 'credit in the body',
    why: 'it may belong to a picture there',
    apply: (story) => known([move(story, kindIs('credit'), inMidBody)]),
  },
  {
    name: 'first paragraph above the byline',
    why: 'the paragraph may have moved up, or byline and date down',
    apply: (story) => {
      const first = story.pieces[above('paragraph')(story.pieces)];
      return known([move(story, (one) => one === first, above('byline'))]);
    },
  },
  {
    name: 'second date above the byline',
    why: 'either the upper is out of place or the lower is the second',
    apply: (story) => known([putBehind(story, ['headline'], [piece('date', 'May 4, 2018')])]),
  },
  {
    name: 'source copied to the top',
    why: 'either the upper is out of place or the lower is the second',
    apply: (story) => {
      const source = story.pieces.filter(isSource);
      const at = atTop(story.pieces);
      return [textOf({ ...story, pieces: [...source, ...story.pieces.slice(at)] })];
    },
  },
  {
    name: 'one angle bracket of the address lost',
    why: 'a bare address is understood, so the bracket that is left is no matter of the address',
    apply: (story) =>
      known([
        textOf(change(story, 'url', (text) => text.replace('<', ''))),
        textOf(change(story, 'url', (text) => text.replace('>', ''))),
      ]),
  },
  {
    name: 'empty angle brackets',
    why: 'it may be a missing address as well as a malformed one',
    apply: (story) => [addressed(story, '').replace(addressOf(story), '')],
  },
];
