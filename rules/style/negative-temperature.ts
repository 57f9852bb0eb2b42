import { definePatternRule, proposeRewrite } from '../../src/rule/index.js';

export default definePatternRule({
  summary: 'A temperature below zero with a minus sign.',
  why: 'A sign is easily lost or taken for a dash; wire copy writes “minus 4 degrees”.',
  severity: 'off',
  presets: { ap: 'info' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'It was [|-4 degrees|] at dawn.',
        says: '“-4 degrees” should read “minus 4 degrees”.',
        suggests: ['Write “minus 4 degrees”.'],
      },
      {
        copy: 'The low was [|−12 degrees|] in the hills.',
        says: '“−12 degrees” should read “minus 12 degrees”.',
        suggests: ['Write “minus 12 degrees”.'],
      },
    ],
    right: [
      'It was minus 4 degrees Celsius at dawn.',
      'Highs of 10-14 degrees are likely.',
      'He took the no-4 bus.',
    ],
  },
  triggers: '-−–',
  pattern: /(?<=(?:^|[\s(]))[-−–](\d{1,3}(?:\.\d)? degrees)(?!\p{L})/uy,
  found: ({ text, groups: [rest], range }) => proposeRewrite(range, text, `minus ${rest}`),
});
