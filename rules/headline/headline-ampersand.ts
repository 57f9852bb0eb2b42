import { definePatternRule, replace } from '../../src/rule/index.js';

export default definePatternRule({
  summary: 'An ampersand for “and” in a headline.',
  why: 'It saves two characters and looks like part of a name, which is the only place for it.',
  severity: 'info',
  presets: { ap: 'warning', uk: 'warning' },
  scope: 'headline',
  examples: {
    wrong: [
      {
        as: 'headline',
        copy: 'Police [|&|] crews clear harbor',
        says: '“&” stands for “and”; write “and”.',
        suggests: ['Write “and”.'],
      },
      {
        as: 'headline',
        copy: 'Storm, flood [|&|] fire close harbor',
        says: '“&” stands for “and”; write “and”.',
        suggests: ['Write “and”.'],
      },
    ],
    right: [
      { as: 'headline', copy: 'Police and crews clear harbor' },
      { as: 'headline', copy: 'M&S and AT&T hold a Q&A on R&D' },
      { as: 'headline', copy: 'Rice & Reed sues harbor', note: 'A name.' },
    ],
  },
  triggers: '&',
  // A capital on both sides is a name; nobody can tell in a headline that capitalizes every word.
  pattern: /(?<=\s)&(?=\s\p{Ll})|(?<=(?<!\p{L})\p{Ll}{1,30}\s)&(?=\s)/uy,
  found: ({ range }) => ({
    message: '“&” stands for “and”; write “and”.',
    suggestions: [replace(range, 'and', 'Write “and”.')],
  }),
});
