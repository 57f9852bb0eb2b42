import { defineRule } from '../../src/rule/index.js';

export default defineRule({
  summary: 'A headline too long for most pages, screens and search results.',
  why: 'What does not fit is cut by machine, wherever it falls: on phones at about 70 characters, in search results sooner.',
  severity: 'info',
  presets: { ap: 'warning', uk: 'warning' },
  scope: 'headline',
  options: {
    characters: {
      type: 'integer',
      default: 100,
      minimum: 10,
      description: 'The most characters, spaces counted. Wire desks that send to phones use 60 to 80.',
    },
    words: { type: 'integer', default: 16, minimum: 2, description: 'The most words.' },
  },
  examples: {
    wrong: [
      {
        as: 'headline',
        copy: '[|Harbor reopens after storm that closed it for nine days, cut the power and sank three boats at their old moorings|]',
        says: 'The headline has 21 words (113 characters); cut it to 16 words and 100 characters.',
      },
      {
        as: 'headline',
        copy: '[|Harbor reopens after storm that closed it|]',
        options: { characters: 40 },
        says: 'The headline has 7 words (41 characters); cut it to 16 words and 40 characters.',
      },
    ],
    right: [
      { as: 'headline', copy: 'Harbor reopens after storm' },
      { as: 'headline', copy: 'Ukraine says dozens of villages recaptured amid Russian retreat' },
    ],
  },
  *check({ passages, options }) {
    for (const { text, words, range } of passages) {
      const isLong = text.length > options.characters || words.length > options.words;
      if (!isLong) continue;
      const message = `The headline has ${words.length} words (${text.length} characters); cut it to ${options.words} words and ${options.characters} characters.`;
      yield { range, message };
    }
  },
});
