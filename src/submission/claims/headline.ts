import type { Block, Submission } from '../types.js';

/** The least share of the longer words without a capital in a headline that keeps capitals for names. */
const SHARE = 0.4;

/** Whether most of the longer words of a headline have no capital, so that a capital makes a name. */
export function isInSentenceCase(text: string): boolean {
  const words = text.match(/\p{L}{4,40}/gu)?.slice(1) ?? [];
  return words.length > 1 && words.filter((word) => /^\p{Ll}/u.test(word)).length >= words.length * SHARE;
}

const TELLS = new Set<Block['kind']>(['deck', 'paragraph', 'subhead', 'list-item', 'blockquote', 'embed']);

/** The blocks that can bear out a headline: the deck and the body. */
export const tellingBlocks = ({ blocks }: Submission): readonly Block[] =>
  blocks.filter(({ kind }) => TELLS.has(kind));
