import { definePatternRule, rewrite } from '../../src/rule/index.js';

export default definePatternRule({
  summary: 'A number sign where “No.” belongs.',
  why: 'On a phone “#1” is a hashtag; in a sentence wire copy writes “No. 1”.',
  severity: 'info',
  presets: { ap: 'warning', uk: 'off' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'She beat the [|#1|] seed in two sets.',
        says: '“#1” should read “No. 1”.',
        fixed: 'She beat the No. 1 seed in two sets.',
      },
      {
        copy: 'The team is ranked [|#14|] this week.',
        says: '“#14” should read “No. 14”.',
        fixed: 'The team is ranked No. 14 this week.',
      },
    ],
    right: [
      'She beat the No. 1 seed.',
      { copy: 'The tag #2020vote was everywhere, as was #1.', note: 'Hashtags.' },
      'The caf&#233; reopened.',
    ],
  },
  triggers: '#',
  pattern: /(?<=\p{Ll} |^)#(\d{1,3})(?= \p{L}|, \p{L})/uy,
  found: ({ text, groups: [number], range }) => rewrite(range, text, `No. ${number}`),
});
