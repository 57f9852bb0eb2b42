import { definePatternRule } from '../../src/rule/index.js';

export default definePatternRule({
  summary: 'Two words with a slash between them, such as “and/or”.',
  why: 'A slash leaves the reader to choose; a sentence that can be read aloud says which is meant.',
  severity: 'off',
  presets: { ap: 'info', uk: 'info' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'They want boats and[|/|]or crews.',
        says: 'Say “and/or” in words: “and”, “or”, or “or both”.',
      },
      { copy: 'Each voter had his[|/|]her say.', says: 'Say “his/her” in words: “their”, or recast.' },
    ],
    right: [
      'They want boats or crews, or both.',
      {
        copy: 'The 9/11 report, the AC/DC song and news.example.org/and/or.',
        note: 'Dates, names and addresses.',
      },
      '"Boats and/or crews," she said.',
    ],
  },
  triggers: '/',
  pattern:
    /(?<=(?<![\p{L}\p{N}/.])(and|or|he|she|his|her|him|hers|himself|herself|s))\/(?=(and|or|he|she|his|her|him|hers|himself|herself)(?![\p{L}\p{N}/]))/iuy,
  found({ groups: [first = '', second = ''] }) {
    const cure = /^(?:and|or)$/i.test(first)
      ? '“and”, “or”, or “or both”'
      : (PLURAL[second.toLowerCase()] ?? 'recast');
    return { message: `Say “${first}/${second}” in words: ${cure}.` };
  },
});

const PLURAL: Readonly<Record<string, string>> = {
  he: '“they”, or recast',
  she: '“they”, or recast',
  his: '“their”, or recast',
  her: '“their”, or recast',
  hers: '“theirs”, or recast',
  him: '“them”, or recast',
  himself: '“themselves”, or recast',
  herself: '“themselves”, or recast',
};
