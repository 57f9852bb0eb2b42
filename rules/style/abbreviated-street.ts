import { definePatternRule, endsSentence, replace } from '../../src/rule/index.js';

const FULL: Readonly<Record<string, string>> = { 'St.': 'Street', 'Ave.': 'Avenue', 'Blvd.': 'Boulevard' };

export default definePatternRule({
  summary: 'A street cut short without a house number.',
  why: 'Without a number the street is a name, and wire copy writes it out.',
  severity: 'off',
  presets: { ap: 'info' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'The fire began on Elm [|St.|] before dawn.',
        says: '“St.” should read “Street” without a house number.',
        fixed: 'The fire began on Elm Street before dawn.',
      },
      {
        copy: 'The shop moved to Park [|Ave.|]',
        says: '“Ave.” should read “Avenue” without a house number.',
        fixed: 'The shop moved to Park Avenue.',
      },
    ],
    right: [
      'The fire began on Elm Street.',
      'The fire began at 12 Elm St. before dawn.',
      'They sailed to Port St. Lucie near Mont St. Michel.',
    ],
  },
  triggers: 'SAB',
  pattern:
    /(?<=\b(?:on|at|along|near|down|off|of|to|from|and) (?:\p{Lu}[\p{L}'’]{1,20} ){1,2})(?:St|Ave|Blvd)\.(?! \p{Lu}\p{Ll}|[\p{L}\p{N}]|, \p{Lu})/uy,
  found: ({ text, range, passage, end }) => {
    const wanted = FULL[text] as string;
    const stop = endsSentence(passage, end) ? '.' : '';
    return {
      message: `“${text}” should read “${wanted}” without a house number.`,
      fix: replace(range, wanted + stop, `Write “${wanted}”.`),
    };
  },
});
