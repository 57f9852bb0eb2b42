import type { Make } from './make.js';
import { STORIES } from './stories.js';
import { WORDS } from './words.js';

/** What a text is made of, and how. */
export const MAKERS: Readonly<Record<string, Make>> = { ...WORDS, ...STORIES };
