import { definePatternRule, rewrite } from '../../src/rule/index.js';

export default definePatternRule({
  summary: 'US, UK or UN with full stops in a headline.',
  why: 'Wire headlines drop the full stops that the text keeps.',
  severity: 'off',
  presets: { ap: 'warning' },
  scope: 'headline',
  examples: {
    wrong: [
      {
        as: 'headline',
        copy: '[|U.S.|] plan stalls in Senate',
        says: '“U.S.” should read “US”.',
        fixed: 'US plan stalls in Senate',
      },
      {
        as: 'headline',
        copy: 'Talks move from [|U.N.|] to Oslo',
        says: '“U.N.” should read “UN”.',
        fixed: 'Talks move from UN to Oslo',
      },
    ],
    right: [
      { as: 'headline', copy: 'US plan stalls in Senate' },
      { as: 'headline', copy: 'Bridge reopens in D.C. after storm' },
      'The U.S. plan stalled.',
    ],
  },
  triggers: 'U',
  pattern: /(?<![\p{L}\p{N}.])U\. ?([SKN])\.(?![\p{L}\p{N}])/uy,
  found: ({ text, groups: [letter], range }) => rewrite(range, text, `U${letter}`),
});
