import { definePatternRule, replace } from '../../src/rule/index.js';

export default definePatternRule({
  summary: 'An ampersand that is not part of a name.',
  why: 'Readers hear “and”; the sign belongs to firms that have it in their names.',
  severity: 'info',
  presets: { ap: 'warning', uk: 'warning' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'They brought food [|&|] water.',
        says: 'Write “and” in “food & water”.',
        fixed: 'They brought food and water.',
      },
      {
        copy: 'The police [|&|] fire crews left.',
        says: 'Write “and” in “police & fire”.',
        fixed: 'The police and fire crews left.',
      },
    ],
    right: [
      'They brought food and water.',
      { copy: 'The firm Rice & Reed LLC spends little on R&D.', note: 'A name and an abbreviation.' },
      { copy: 'The fish & Chips bar was shut.', note: 'A capital makes it a name.' },
      { copy: '"Food & water," the sign read.', note: 'Quoted copy is left alone.' },
    ],
  },
  triggers: '&',
  pattern: /(?<=(?:^|[\s(])(\p{Ll}[\p{L}'’-]{1,30}) )&(?= (\p{Ll}[\p{L}'’-]{1,30}))/uy,
  found: ({ range, groups: [before = '', behind = ''] }) => ({
    message: `Write “and” in “${before} & ${behind}”.`,
    fix: replace(range, 'and', 'Write “and”.'),
  }),
});
