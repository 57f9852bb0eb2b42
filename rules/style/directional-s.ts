import { defineWordRule, matchCase, opensSentence, replace } from '../../src/rule/index.js';

const WITHOUT_S: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'towards afterwards backwards upwards downwards inwards outwards onwards eastwards westwards northwards ' +
    'southwards homewards skywards'
  )
    .split(' ')
    .map((word) => [word, word.slice(0, -1)]),
);

export default defineWordRule({
  summary: 'A British “-wards” in American copy: “towards”, “afterwards”.',
  why: 'American wire copy writes these words without the s, so a desk would have to cut every one.',
  severity: 'off',
  presets: { ap: 'warning' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'The boat drifted [|towards|] the dam.',
        says: '“towards” has no s in American copy; write “toward”.',
        fixed: 'The boat drifted toward the dam.',
      },
      {
        copy: 'It sank soon [|afterwards|].',
        says: '“afterwards” has no s in American copy; write “afterward”.',
        fixed: 'It sank soon afterward.',
      },
    ],
    right: [
      'The boat drifted toward the dam and, afterward, sank.',
      { copy: 'Two forwards and a goalkeeper left.', note: 'Players.' },
      { copy: '"We drifted towards it," Brik said.' },
      { copy: 'The band Going Backwards played.', note: 'A name.' },
    ],
  },
  words: new Set(Object.keys(WITHOUT_S)),
  found: ({ text, facts, start }, { passage, range }) => {
    if (facts.isCapitalised && !opensSentence(passage, start)) return undefined;
    const short = matchCase(text, WITHOUT_S[facts.lower] as string);
    return {
      message: `“${text}” has no s in American copy; write “${short}”.`,
      fix: replace(range, short, `Write “${short}”.`),
    };
  },
});
