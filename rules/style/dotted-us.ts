import { definePatternRule, endsSentence, replace } from '../../src/rule/index.js';

export default definePatternRule({
  summary: 'US, UK or UN with full stops.',
  why: 'British desks set no full stops in initials.',
  severity: 'off',
  presets: { uk: 'warning' },
  opposes: 'undotted-us',
  scope: 'everywhere',
  examples: {
    wrong: [
      {
        copy: 'The [|U.S.|] plan failed.',
        says: '“U.S.” should read “US”.',
        fixed: 'The US plan failed.',
      },
      {
        copy: 'The talks moved to the [|U.K.|]',
        says: '“U.K.” should read “UK”.',
        fixed: 'The talks moved to the UK.',
      },
    ],
    right: ['The US plan failed; U.S. News said so.', 'The U.S.A. was on the map, and so was U.S.S.R. copy.'],
  },
  triggers: 'U',
  pattern: /(?<![\p{L}\p{N}.])U\. ?([SKN])\.(?![\p{L}\p{N}]| (?:News|Bank|Steel|Bancorp)\b)/uy,
  found: ({ text, groups: [letter], range, passage, end }) => {
    const wanted = `U${letter}`;
    const stop = endsSentence(passage, end) ? '.' : '';
    return {
      message: `“${text}” should read “${wanted}”.`,
      fix: replace(range, wanted + stop, `Write “${wanted}”.`),
    };
  },
});
