import { definePatternRule, proposeRewrite } from '../../src/rule/index.js';

export default definePatternRule({
  summary: 'A formal title in lower case directly before a name.',
  why: 'Directly before a name a formal title is part of it and takes its capital.',
  severity: 'off',
  presets: { ap: 'info' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'The port closed when [|president|] Omar Diaz left.',
        says: '“president” should read “President”.',
        suggests: ['Write “President”.'],
      },
      {
        copy: 'It was signed by [|gov.|] Brik on Friday.',
        says: '“gov.” should read “Gov.”.',
        suggests: ['Write “Gov.”.'],
      },
    ],
    right: [
      'The port closed when President Omar Diaz left.',
      {
        copy: 'The French president Omar Diaz and former governor Lena Ortiz met.',
        note: 'What stands before it makes it a description.',
      },
      'It was signed by coach Ana Brik.',
    ],
  },
  triggers: 'psgmkqr',
  pattern:
    /(?<=\b(?:when|that|as|by|with|to|said|told|met|while|but|because|after|before|if) )(?:president|senator|governor|mayor|pope|king|queen|sen\.|gov\.|rep\.|gen\.)(?= \p{Lu}\p{Ll})/uy,
  found: ({ text, range }) => proposeRewrite(range, text, text.charAt(0).toUpperCase() + text.slice(1)),
});
