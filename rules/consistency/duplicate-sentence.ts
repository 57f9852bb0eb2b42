import { clip, copiesIn, defineRule, locate, type Range } from '../../src/rule/index.js';

const FEWEST_WORDS = 8;
/** A headline or a deck may say what the story says. */
const ABOVE = new Set(['headline', 'deck']);

export default defineRule({
  summary: 'A sentence that stands in the story twice.',
  why: 'It was moved and not deleted, or pasted from another version; the second time it is no news.',
  severity: 'warning',
  scope: 'everywhere',
  examples: {
    wrong: [
      {
        copy: 'The van will stop at seven villages once every two weeks. Rain fell on the first day.\n\nNo one minded. [|The van will stop at seven villages once every two weeks.|]',
        says: 'The sentence “The van will stop at seven villages …” stands in the story twice; delete one.',
      },
      {
        copy: 'Diaz found the letters in a biscuit tin under the stairs. [|Diaz found the letters in a biscuit tin under the stairs!|]',
        says: 'The sentence “Diaz found the letters in a biscuit …” stands in the story twice; delete one.',
      },
    ],
    right: [
      { copy: 'It rained. Two ferries left. It rained.', note: 'Short sentences may recur.' },
      {
        copy: 'The van will stop at seven villages once every two weeks.\n\nThe van will stop at seven villages once every two weeks.',
        note: 'The whole paragraph is there twice: `duplicate-paragraph` says so.',
      },
      'The van will stop at seven villages once every two weeks. It will stop at Stell once every two months.',
    ],
  },
  *check({ submission, passages }) {
    const copies = new Set(copiesIn(submission).map(({ block }) => block));
    const known = new Map<string, Range>();
    for (const passage of passages) {
      if (copies.has(passage.block) || ABOVE.has(passage.block.kind)) continue;
      const { sentences, text } = passage;
      for (const { start, end, words } of sentences) {
        if (words.length < FEWEST_WORDS) continue;
        const key = words.map(({ facts }) => facts.lower).join(' ');
        const range = locate(passage, start, end);
        const earlier = known.get(key);
        if (!earlier) known.set(key, range);
        else {
          yield {
            range,
            message: `The sentence “${clip(bare(text.slice(start, end)), 36)}” stands in the story twice; delete one.`,
            related: [{ range: earlier, message: 'The earlier sentence.' }],
          };
        }
      }
    }
  },
});

/** Words without the mark that opens them, which the message has its own of. */
const bare = (text: string): string => text.replace(/^["“”'‘’]+/, '');
