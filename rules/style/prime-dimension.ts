import { definePatternRule, proposeRewrite } from '../../src/rule/index.js';
import { DIGITS } from '../lists/patterns.js';

export default definePatternRule({
  summary: 'Feet and inches written with marks.',
  why: 'The marks are taken for quotation marks, by readers and by programs.',
  severity: 'off',
  presets: { ap: 'info' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'The [|6\'2"|] guard scored twice.',
        says: '“6\'2"” should read “6-foot-2”.',
        suggests: ['Write “6-foot-2”.'],
      },
      {
        copy: 'Diaz, at [|5′11″|] the tallest, jumped.',
        says: '“5′11″” should read “5-foot-11”.',
        suggests: ['Write “5-foot-11”.'],
      },
    ],
    right: ['The 6-foot-2 guard scored twice.', 'The water was 9 feet deep in the ’90s.'],
  },
  triggers: DIGITS,
  pattern: /(?<![\p{L}\p{N}.,])([3-9])['’′] ?(\d{1,2})(?:["”″]|''|’’)?(?![\p{L}\p{N}])/uy,
  found: ({ text, groups: [feet, inches], range }) =>
    Number(inches) > 11 ? undefined : proposeRewrite(range, text, `${feet}-foot-${inches}`),
});
