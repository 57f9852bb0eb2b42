import { problematic } from '../node_modules/syllable/problematic.js';

export { problematic };

const START = 3;
/** A plural has all letters of these words but the last, or three. */
const STEMS = Object.keys(problematic).map((word) => word.slice(0, Math.max(START, word.length - 1)));
const STARTS = new Set(STEMS.map((stem) => stem.slice(0, START)));

/** Whether the singular of a word can be one that syllable knows by heart. */
export const mayBeKnown = (word) =>
  STARTS.has(word.slice(0, START)) && STEMS.some((stem) => word.startsWith(stem));
