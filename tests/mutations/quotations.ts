import { doublesOf, guillemetsOf, neighbour, opensWithMark, runsOn } from './marks.js';
import type { Mutation } from './mutation.js';
import { drop, isLossSeen, type Place, placesOf, put } from './places.js';
import { changeAt, HERE, isQuoting, type Piece, piece, type Story, textOf, withPieces } from './story.js';

const SINGLE: Readonly<Record<string, string>> = { '"': "'", '“': '‘', '”': '’' };

const unbalanced = (
  name: string,
  make: (place: Place) => string | undefined,
  find = doublesOf,
): Mutation => ({
  name,
  rule: 'unbalanced-quotes',
  apply: (story) =>
    placesOf(story, find)
      .map(make)
      .filter((text) => text !== undefined),
});

/** A mark too many in copy that quotes nothing. */
const stray = (name: string, put: (text: string, mark: string) => string): Mutation => ({
  name,
  rule: 'unbalanced-quotes',
  apply: (story) =>
    story.pieces.flatMap((each, i) => {
      if (!isQuoting(each) || /["“”'‘«\n]|(?:^|\s)’|^[#>]/.test(each.text)) return [];
      const broken = put(each.text, isCurly(story) ? (put('x', '').startsWith(HERE) ? '“' : '”') : '"');
      const mayRunOn = broken.startsWith(HERE) && opensWithMark(neighbour(story, i, 1));
      return mayRunOn ? [] : [textOf(changeAt(story, i, broken))];
    }),
});

const isCurly = (story: Story): boolean => /[“”]/.test(textOf(story));

/** Two paragraphs of one quotation run together: the second opens inside the first. */
const joined: Mutation = {
  name: 'paragraphs of one quotation joined',
  rule: 'unbalanced-quotes',
  apply: (story) =>
    story.pieces.flatMap((each, i) => {
      const next = story.pieces[i + 1];
      if (!runsOn(each) || next?.kind !== 'paragraph') return [];
      const one = { ...each, text: `${HERE}${each.text} ${next.text}` };
      return [textOf(withPieces(story, [...story.pieces.slice(0, i), one, ...story.pieces.slice(i + 2)]))];
    }),
};

/** Something put between two paragraphs of one quotation, across which it cannot run. */
const parted = (name: string, between: Piece): Mutation => ({
  name,
  rule: 'unbalanced-quotes',
  apply: (story) =>
    story.pieces.flatMap((each, i) => {
      if (!runsOn(each)) return [];
      const open = doublesOf(each.text).at(-1)?.at ?? 0;
      const marked = { ...each, text: `${each.text.slice(0, open)}${HERE}${each.text.slice(open)}` };
      const pieces = [...story.pieces.slice(0, i), marked, between, ...story.pieces.slice(i + 1)];
      return [textOf(withPieces(story, pieces))];
    }),
});

export const quotations: readonly Mutation[] = [
  unbalanced('opening mark dropped', (place) =>
    place.mark.role === 'open' && isLossSeen(place) ? drop(place) : undefined,
  ),
  unbalanced('closing mark dropped', (place) =>
    place.mark.role === 'close' && isLossSeen(place) ? drop(place) : undefined,
  ),
  unbalanced('opening mark doubled', (place) =>
    place.mark.role === 'open' ? textOf(put(place, place.mark.at, 0, place.mark.character)) : undefined,
  ),
  unbalanced('closing mark doubled', (place) =>
    place.mark.role === 'close' ? textOf(put(place, place.mark.at, 0, place.mark.character)) : undefined,
  ),
  unbalanced('double mark halved', (place) =>
    isLossSeen(place) && place.mark.partner !== undefined && !place.continues
      ? textOf(put(place, place.mark.at, 1, SINGLE[place.mark.character] as string))
      : undefined,
  ),
  unbalanced('guillemet dropped', (place) => textOf(put(place, place.mark.at, 1, '')), guillemetsOf),
  stray('stray mark at the start', (text, mark) => HERE + mark + text),
  stray('stray mark at the end', (text, mark) => text + HERE + mark),
  stray('stray mark behind a word', (text, mark) => text.replace(/(?<=\w)(?=\s)/, HERE + mark)),
  joined,
  parted('subhead inside a quotation', piece('subhead', 'What comes next')),
  parted('narration inside a quotation', piece('paragraph', 'The room fell silent for a while.')),
];
