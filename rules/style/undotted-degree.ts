import { definePatternRule, endsSentence, locate, replace } from '../../src/rule/index.js';

export default definePatternRule({
  summary: 'PhD without its full stops.',
  why: 'American wire copy writes “Ph.D.”, and better still says in what the doctorate is.',
  severity: 'off',
  presets: { ap: 'info' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'Brik has a [|PhD|] in history.',
        says: '“PhD” should read “Ph.D.”.',
        fixed: 'Brik has a Ph.D. in history.',
      },
      {
        copy: 'Diaz holds no [|PhD|].',
        says: '“PhD” should read “Ph.D.”.',
        fixed: 'Diaz holds no Ph.D.',
      },
    ],
    right: ['Brik has a Ph.D. in history.', 'Brik has a doctorate.'],
  },
  triggers: 'P',
  pattern: /(?<![\p{L}\p{N}.])PhD(?![\p{L}\p{N}])/uy,
  found: ({ text, passage, start, end }) => {
    const isLast = passage.text[end] === '.' && endsSentence(passage, end + 1);
    return {
      message: `“${text}” should read “Ph.D.”.`,
      fix: replace(locate(passage, start, isLast ? end + 1 : end), 'Ph.D.', 'Write “Ph.D.”.'),
    };
  },
});
