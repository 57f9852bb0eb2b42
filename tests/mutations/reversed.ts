import type { Mutation } from './mutation.js';
import { placesOf, put } from './places.js';
import { putSingle, singlePlacesOf } from './singles.js';
import { changeAt, HERE, textOf } from './story.js';

const OPPOSITE: Readonly<Record<string, string>> = { '“': '”', '”': '“', '‘': '’', '’': '‘' };

/** Curly marks that face the wrong way. */
export const reversed: readonly Mutation[] = [
  {
    name: 'curly mark reversed',
    rule: 'reversed-quote',
    apply: (story) =>
      placesOf(story).flatMap((place) => {
        const turned = OPPOSITE[place.mark.character];
        return turned ? [textOf(put(place, place.mark.at, 1, turned))] : [];
      }),
  },
  ...(['open', 'close'] as const).map(
    (role): Mutation => ({
      name: `${role === 'open' ? 'opening' : 'closing'} single mark reversed`,
      rule: 'reversed-quote',
      apply: (story) =>
        singlePlacesOf(story).flatMap((place) => {
          const turned = OPPOSITE[place.mark.character];
          return turned && place.mark.role === role ? [putSingle(place, place.mark.at, 1, turned)] : [];
        }),
    }),
  ),
  {
    name: 'apostrophe before a decade or a cut word reversed',
    rule: 'reversed-quote',
    apply: (story) =>
      story.pieces.flatMap((piece, index) =>
        [...piece.text.matchAll(/(?<=\s)’(?=\d\ds?\b|em\b|til\b)/g)].map((found) =>
          textOf(
            changeAt(
              story,
              index,
              `${piece.text.slice(0, found.index)}${HERE}‘${piece.text.slice(found.index + 1)}`,
            ),
          ),
        ),
      ),
  },
];
