import { definePatternRule, replace } from '../../src/rule/index.js';

export default definePatternRule({
  summary: 'A fraction as one character, such as “½”.',
  why: 'Wire services send fractions as plain figures, since not every system that takes the copy has the character.',
  severity: 'off',
  presets: { ap: 'info' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'The ferry waited 2[|½|] hours.',
        says: '“2½” may be lost on the way; write “2 1/2”.',
        suggests: ['Write “2 1/2”.'],
      },
      {
        copy: 'The tank is [|¾|] full.',
        says: '“¾” may be lost on the way; write “3/4”.',
        suggests: ['Write “3/4”.'],
      },
    ],
    right: [
      'The ferry waited 2 1/2 hours.',
      'The tank is three-quarters full.',
      '"The tank is ¾ full," Brik wrote.',
    ],
  },
  triggers: '½¼¾⅓⅔⅛⅜⅝⅞',
  pattern: /(?<=(?<![\d.,])(\d{0,3}))[½¼¾⅓⅔⅛⅜⅝⅞]/uy,
  found: ({ text, groups, range }) => {
    const whole = groups[0] ?? '';
    const fraction = text.normalize('NFKD').replace('\u2044', '/');
    const plain = whole === '' ? fraction : ` ${fraction}`;
    const message = `“${whole}${text}” may be lost on the way; write “${whole}${plain}”.`;
    return { message, suggestions: [replace(range, plain, `Write “${whole}${plain}”.`)] };
  },
});
