import { defineRule, locate } from '../../src/rule/index.js';

export default defineRule({
  summary: 'A paragraph with too many words or sentences.',
  why: 'On a phone it fills the screen without a break, and readers leave at walls.',
  severity: 'info',
  scope: 'everywhere',
  options: {
    words: {
      type: 'integer',
      default: 120,
      minimum: 10,
      description: 'The most words of a paragraph. Wire desks use 60.',
    },
    sentences: { type: 'integer', default: 7, minimum: 1, description: 'The most sentences of a paragraph.' },
  },
  examples: {
    wrong: [
      {
        copy: '[|The harbor|] reopened at dawn. Two ferries left.',
        options: { words: 6 },
        says: 'This paragraph has 8 words in 2 sentences; split it.',
      },
      {
        copy: '[|It rained|]. It froze. It thawed.',
        options: { sentences: 2 },
        says: 'This paragraph has 6 words in 3 sentences; split it.',
      },
    ],
    right: [
      'The harbor reopened at dawn. Two ferries left.',
      { copy: 'It rained. It froze. It thawed.', options: { sentences: 3 } },
    ],
  },
  *check({ passages, options }) {
    for (const passage of passages) {
      if (passage.block.kind !== 'paragraph') continue;
      const { words, sentences } = passage;
      if (words.length <= options.words && sentences.length <= options.sentences) continue;
      // The start is enough to find it by; a whole paragraph underlined says nothing more.
      const end = words[1]?.end ?? passage.text.length;
      yield {
        range: locate(passage, 0, end),
        message: `This paragraph has ${words.length} words in ${sentences.length} sentences; split it.`,
      };
    }
  },
});
