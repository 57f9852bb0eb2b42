import { definePatternRule, replace } from '../../src/rule/index.js';

const PLAIN: Readonly<Record<string, string>> = { ˢᵗ: 'st', ⁿᵈ: 'nd', ʳᵈ: 'rd', ᵗʰ: 'th' };

export default definePatternRule({
  summary: 'An ordinal with raised letters, such as “1ˢᵗ”.',
  why: 'Word processors raise the letters by themselves; systems that take the copy show a box or drop them.',
  severity: 'off',
  presets: { ap: 'info' },
  scope: 'everywhere',
  examples: {
    wrong: [
      {
        copy: 'It was the 21[|ˢᵗ|] storm.',
        says: 'The letters of “21ˢᵗ” are raised; write “21st”.',
        suggests: ['Write “21st”.'],
      },
      {
        copy: 'The 4[|ᵗʰ|] ferry left.',
        says: 'The letters of “4ᵗʰ” are raised; write “4th”.',
        suggests: ['Write “4th”.'],
      },
    ],
    right: ['It was the 21st storm.', 'The field is 40 m² wide.'],
  },
  triggers: 'ˢⁿʳᵗ',
  pattern: /(?<=(?<!\d)(\d{1,4}))(?:ˢᵗ|ⁿᵈ|ʳᵈ|ᵗʰ)/uy,
  found: ({ text, groups, range }) => {
    const [figure = ''] = groups;
    const plain = PLAIN[text] ?? text;
    const message = `The letters of “${figure}${text}” are raised; write “${figure}${plain}”.`;
    return { message, suggestions: [replace(range, plain, `Write “${figure}${plain}”.`)] };
  },
});
