import { definePatternRule, proposeRewrite, startsSentence } from '../../src/rule/index.js';

const PARTS: Readonly<Record<string, string>> = {
  2: 'half',
  3: 'third',
  4: 'quarter',
  5: 'fifth',
  6: 'sixth',
  8: 'eighth',
  10: 'tenth',
};
const COUNTS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

export default definePatternRule({
  summary: 'A fraction under one in figures.',
  why: 'In running text “two-thirds of voters” is read faster than “2/3 of voters”, which may also be a date.',
  severity: 'off',
  presets: { ap: 'info' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'Some [|2/3|] of voters agreed.',
        says: '“2/3” should read “two-thirds”.',
        suggests: ['Write “two-thirds”.'],
      },
      {
        copy: 'It took [|1/4|] of the budget.',
        says: '“1/4” should read “one-quarter”.',
        suggests: ['Write “one-quarter”.'],
      },
    ],
    right: [
      'Two-thirds of voters agreed.',
      'After a 2 1/2-hour wait they remembered 9/11 and the 24/7 work of it.',
      'Odds of 9/4 were offered.',
    ],
  },
  triggers: '123456789',
  pattern: /(?<![\p{L}\p{N}.,:/$£€–—-])(?<!\d )([1-9])\/(10|[2-8])(?= of\b)/uy,
  found: ({ text, groups: [count = '', part = ''], range, passage, start }) => {
    const name = PARTS[part];
    if (name === undefined || Number(count) >= Number(part)) return undefined;
    const words = name === 'half' ? 'half' : `${COUNTS[Number(count)]}-${name}${count === '1' ? '' : 's'}`;
    return proposeRewrite(
      range,
      text,
      startsSentence(passage, start) ? words.charAt(0).toUpperCase() + words.slice(1) : words,
    );
  },
});
