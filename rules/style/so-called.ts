import { definePhraseRule, wordAfter } from '../../src/rule/index.js';

export default definePhraseRule({
  summary: 'A “so-called”, which casts doubt on what it names, or says nothing.',
  why: 'It sneers where the writer has not said why; name the thing, or say who doubts it.',
  severity: 'off',
  presets: { ap: 'info', uk: 'info' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'The [|so-called|] experts left.',
        says: '“so-called” casts doubt or fills space; name the thing, or say who doubts it.',
      },
      {
        copy: 'A [|so called|] plan failed.',
        says: '“so called” casts doubt or fills space; name the thing, or say who doubts it.',
      },
    ],
    right: [
      'The experts left.',
      { copy: 'It is so called because it is red, or so called after a mayor.', note: 'A plain statement.' },
      { copy: '"The so-called experts left," Brik said.' },
    ],
  },
  phrases: { 'so-called': 'hyphen', 'so called': 'open' },
  found: ({ text, value, passage, end }) => {
    const next = wordAfter(passage, end);
    if (value === 'open' && (next === '' || /^(?:because|after|for|as|since|by|in)$/i.test(next)))
      return undefined;
    return { message: `“${text}” casts doubt or fills space; name the thing, or say who doubts it.` };
  },
});
