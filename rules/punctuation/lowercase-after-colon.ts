import { definePatternRule, locate, replace } from '../../src/rule/index.js';

export default definePatternRule({
  summary: 'A full sentence after a colon that starts in lower case.',
  why: 'American news style gives what follows a colon a capital where it is a sentence, and none where it is not.',
  severity: 'off',
  presets: { ap: 'info' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'He had one fear: [|it|] would rain.',
        says: 'A sentence after a colon starts with a capital: write “It”.',
        fixed: 'He had one fear: It would rain.',
      },
      {
        copy: 'The rule is plain: [|they|] have no vote.',
        says: 'A sentence after a colon starts with a capital: write “They”.',
        fixed: 'The rule is plain: They have no vote.',
      },
    ],
    right: [
      'He had one fear: It would rain.',
      { copy: 'He had one fear: rain.', note: 'No sentence.' },
      { copy: 'He had one: that which is deepest.', note: 'Nor is this.' },
    ],
  },
  triggers: ':',
  pattern:
    /:(?= (he|she|it|they|we|you|there) (?:is|was|are|were|has|had|have|will|would|can|could|must|should|did|does|do)\b)/uy,
  found({ passage, end, groups: [word = ''] }) {
    const range = locate(passage, end + 1, end + 1 + word.length);
    const capital = word.charAt(0).toUpperCase() + word.slice(1);
    return {
      range,
      message: `A sentence after a colon starts with a capital: write “${capital}”.`,
      fix: replace(range, capital, `Write “${capital}”.`),
    };
  },
});
