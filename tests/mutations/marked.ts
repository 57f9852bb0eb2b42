import { indexLines } from '../../src/text/lines.js';
import { HERE } from './story.js';

/** A text without its marks. */
export const strip = (marked: string): string => marked.replaceAll(HERE, '');

/** The lines, from 1, in which marks stand. */
export const markedLines = (marked: string): ReadonlySet<number> =>
  new Set(
    [...marked.matchAll(new RegExp(HERE, 'g'))].map(({ index }) => indexLines(marked.slice(0, index)).length),
  );
