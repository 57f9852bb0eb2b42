import { defineWordRule, opensSentence, wordAfter, wordBefore } from '../../src/rule/index.js';

/** “The very man”, “not quite”, “this very day”: the word does its work there. */
const AT_WORK_BEHIND =
  /^(?:the|this|that|these|those|his|her|their|its|my|our|your|not|never|from|at|all|only|quite)$/i;
const AT_WORK_BEFORE =
  /^(?:a|an|the|few|little|same|own|first|last|as|so|many|much|end|possible|possibly|unlike|mean|means|meant)$/i;

export default defineWordRule({
  summary: 'A word that only turns up the volume, such as “very” or “literally”.',
  why: 'A very large fire is a large fire; the size of it would say more.',
  severity: 'off',
  presets: { ap: 'info' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'The fire was [|very|] large.',
        says: '“very” adds volume, not news; leave it out, or give a figure.',
      },
      {
        copy: 'It [|literally|] rained for a [|really|] long week.',
        says: '“literally” adds volume, not news; leave it out, or give a figure.',
      },
    ],
    right: [
      'The fire covered 40 acres.',
      { copy: 'It was the very man, and not quite a week; very few left.', note: 'The word does its work.' },
      { copy: '"It was very large," Brik said.' },
    ],
  },
  words: new Set(['very', 'really', 'extremely', 'literally', 'totally', 'utterly', 'quite', 'incredibly']),
  found: ({ text, facts, start, end }, { passage }) => {
    if (facts.isCapitalised && !opensSentence(passage, start)) return undefined;
    if (AT_WORK_BEHIND.test(wordBefore(passage, start))) return undefined;
    const next = wordAfter(passage, end);
    if (next === '' || AT_WORK_BEFORE.test(next)) return undefined;
    return { message: `“${text}” adds volume, not news; leave it out, or give a figure.` };
  },
});
