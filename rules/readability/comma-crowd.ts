import { defineRule, locate, type Passage, type Sentence } from '../../src/rule/index.js';

export default defineRule({
  summary: 'A sentence with more commas than a reader can keep track of.',
  why: 'Each comma opens or closes a thought; past five nobody knows which are open.',
  severity: 'off',
  presets: { ap: 'info' },
  scope: 'narration',
  options: {
    most: {
      type: 'integer',
      default: 5,
      minimum: 1,
      description: 'The most commas of a sentence that is no list.',
    },
  },
  examples: {
    wrong: [
      {
        copy: '[|The mayor, who had come, late, from Oslo, where, as it happened, it rained, spoke.|]',
        says: 'This sentence has 6 commas; split it.',
      },
      {
        copy: '[|The dam, old as it was, held, and the gate, which is new, burst.|]',
        options: { most: 4 },
        says: 'This sentence has 5 commas; split it.',
      },
    ],
    right: [
      'The dam, old as it was, held, and the gate, which is new, burst.',
      { copy: 'Boats came from Oslo, Bergen, Turku, Riga, Kiel, Malmo and Gdansk.', note: 'A list.' },
      { copy: 'It cost 1,204,311, 2,500,000 and 3,000,000 in all.', note: 'Commas inside numbers.' },
    ],
  },
  *check({ passages, options }) {
    for (const passage of passages) {
      for (const sentence of passage.sentences) {
        const commas = countCommas(passage, sentence);
        if (commas <= options.most) continue;
        yield {
          range: locate(passage, sentence.start, sentence.end),
          message: `This sentence has ${commas} commas; split it.`,
        };
      }
    }
  },
});

/** The commas of a sentence; those of a list, with a word or three between, count as one. */
function countCommas({ text }: Passage, { start, end }: Sentence): number {
  const parts = text.slice(start, end).split(/,(?!\d)/);
  let count = 0;
  let run = 0;
  for (const part of parts.slice(1)) {
    const isItem = part.trim().split(/\s+/).length <= LONGEST_ITEM;
    run = isItem ? run + 1 : 0;
    if (run <= 2) count++;
  }
  return count;
}

const LONGEST_ITEM = 2;
