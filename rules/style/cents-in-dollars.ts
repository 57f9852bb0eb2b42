import { definePatternRule, proposeRewrite } from '../../src/rule/index.js';

export default definePatternRule({
  summary: 'A sum under a dollar written with the dollar sign.',
  why: 'Wire copy writes “75 cents”; “$0.75” makes the reader look for the dollars.',
  severity: 'off',
  presets: { ap: 'info' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'The toll rises by [|$0.75|] in May.',
        says: '“$0.75” should read “75 cents”.',
        suggests: ['Write “75 cents”.'],
      },
      {
        copy: 'A stamp cost [|$0.05|] then.',
        says: '“$0.05” should read “5 cents”.',
        suggests: ['Write “5 cents”.'],
      },
    ],
    right: [
      'The toll rises by 75 cents in May.',
      'The toll is $1.75.',
      { copy: 'The share fell to 44p ($0.85).', note: 'A conversion.' },
      { copy: 'The coin is worth $0.0075.', note: 'A part of a cent.' },
      { copy: 'Prices run from $0.75 to $3.', note: 'Beside dollars the sum keeps its sign.' },
    ],
  },
  triggers: '$',
  pattern: /(?<![(;/] ?)\$0?\.(\d\d)(?![\p{L}\p{N}]| (?:million|billion|to|or|and) )/uy,
  found: ({ text, groups: [cents], range }) =>
    Number(cents) === 0
      ? undefined
      : proposeRewrite(range, text, `${Number(cents)} cent${Number(cents) === 1 ? '' : 's'}`),
});
