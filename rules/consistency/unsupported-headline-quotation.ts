import { clip, defineRule } from '../../src/rule/index.js';

export default defineRule({
  summary: 'Words quoted in the headline or a subhead that nobody says in the story.',
  why: 'Marks promise that these are the words that were said; a headline may cut them but not rewrite them.',
  severity: 'off',
  presets: { ap: 'warning' },
  scope: 'story',
  options: {
    words: {
      type: 'integer',
      default: 3,
      minimum: 1,
      description: 'The fewest quoted words to look for.',
    },
  },
  examples: {
    wrong: [
      {
        as: 'headline',
        copy: "Harbor master [|'will never quit the harbor'|] after storm",
        says: '“will never quit the harbor” is quoted here and said nowhere in the story; quote or reword.',
      },
      {
        as: 'subhead',
        copy: '[|‘We were all afraid’|]',
        says: '“We were all afraid” is quoted here and said nowhere in the story; quote or reword.',
      },
    ],
    right: [
      {
        as: 'story',
        copy: "'I will not quit,' says harbor master\n\nBy Omar Diaz\n\nNovember 11, 2022\n\n“I will not quit,” the harbor master said. “How can you trust a thing they say?”\n\n'Can you trust a thing they say?'\n\nTwo ferries left.\n\nSource: <https://news.example.org/harbor>",
      },
      {
        as: 'story',
        copy: "Storm cost 'less than $10bn'\n\nBy Omar Diaz\n\nNovember 11, 2022\n\n“It cost less than $10 billion,” Diaz said.\n\nSource: <https://news.example.org/storm>",
      },
      { as: 'headline', copy: "Harbor 'not safe' after storm", note: 'Two words may be anybody’s.' },
    ],
  },
  *check({ submission, options }) {
    const quoted = submission.quotations.filter(({ block }) => ABOVE.has(block.kind));
    if (quoted.length === 0) return;
    const told = submission.body
      .filter(({ kind }) => kind !== 'subhead')
      .map(({ text }) => normalize(text))
      .join(' ');
    for (const { range, words } of quoted) {
      const filed = submission.text.slice(words.start, words.end);
      const parts = filed.split(/…|\.{3}|\[[^[\]]*\]/).map(normalize);
      if (normalize(filed).split(' ').length < options.words || parts.every((part) => told.includes(part)))
        continue;
      yield {
        range,
        message: `“${clip(filed, 36)}” is quoted here and said nowhere in the story; quote or reword.`,
      };
    }
  },
});

const ABOVE = new Set(['headline', 'deck', 'subhead']);

const SCALES: Readonly<Record<string, string>> = { m: 'million', bn: 'billion', tn: 'trillion' };

/** Words alone, in lower case, one space between them. */
const normalize = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/(\d)(m|bn|tn)\b/g, (_, digit: string, short: string) => `${digit} ${SCALES[short]}`)
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim();
