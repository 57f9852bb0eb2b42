import type { Edit } from '../text/edit.js';
import type { Finding } from './rule.js';

/** How to speak of a fault that stands at one place or at many. */
export interface TallyWords {
  /** “A soft hyphen”. */
  readonly one: string;
  /** “soft hyphens”. */
  readonly many: string;
  /** What the first of them is, in brackets. */
  readonly detail?: string | undefined;
  /** What to do about one, and about many: an order without its full stop. */
  readonly cure: readonly [one: string, many: string];
}

/**
 * One finding for a fault that stands at many places of a file: at the first of them, with a count, and with
 * all the edits, which do not depend on one another. None where there is no edit.
 */
export function tally(
  edits: readonly Edit[],
  words: TallyWords,
  offer: 'fix' | 'suggestion' = 'fix',
): readonly Finding[] {
  const [first] = edits;
  if (!first) return [];
  const { one, many, detail, cure } = words;
  const isOne = edits.length === 1;
  const order = isOne ? cure[0] : cure[1];
  const shown = detail === undefined ? '' : ` (${detail})`;
  const message = isOne
    ? `${one}${shown} stands here; ${order}.`
    : `${edits.length} ${many}, the first here${shown}, are in the text; ${order}.`;
  const change = { title: `${order.charAt(0).toUpperCase()}${order.slice(1)}.`, edits, isDivisible: true };
  return [
    { range: first.range, message, ...(offer === 'fix' ? { fix: change } : { suggestions: [change] }) },
  ];
}

/** Edits that put `text` in the place of each of the characters at `places`. */
export const replaceEach = (places: readonly number[], text: string): readonly Edit[] =>
  places.map((start) => ({ range: { start, end: start + 1 }, text }));

/** `U+200B`. */
export const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
