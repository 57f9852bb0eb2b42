import { problematic } from '../node_modules/syllable/problematic.js';

export { problematic };

const START = 3;
const STARTS = new Set(Object.keys(problematic).map((word) => word.slice(0, START)));

/** Whether the singular of a word can be one that syllable knows by heart: no singular begins otherwise. */
export const mayBeKnown = (word) => STARTS.has(word.slice(0, START));
