import { parseSubmission } from '../../../src/submission/parse.js';
import type { Block, Submission } from '../../../src/submission/types.js';
import { storyAround } from '../story.js';

/** A story with the given paragraphs of copy behind its first. */
export const storyOf = (copy: string): Submission => parseSubmission(storyAround(copy));

/** One paragraph of copy as a block. */
export function blockOf(copy: string): Block {
  const block = storyOf(copy).body.find(({ text }) => text === copy);
  if (!block) throw new Error('The copy is no block of the body.');
  return block;
}
