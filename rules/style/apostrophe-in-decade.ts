import { definePatternRule, locate, replace } from '../../src/rule/index.js';

/** What shows that the year ending in 0 is a decade, not a year that owns something. */
const THE = /\b(?:the|early|mid|late|early to mid|his|her|their|our)[ -]$/i;
const OPEN_END = /^(?:$|[.,;:!?)]|\s(?:and|or|to|when|who|as|but|was|were|is|are)\b)/;

export default definePatternRule({
  summary: 'An apostrophe before the s of a decade.',
  why: 'The s makes a plural, “the 1990s”; with an apostrophe one year owns something.',
  severity: 'warning',
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: "The mill closed in the [|1990's|] and never reopened.",
        says: "“1990's” is a plural and takes no apostrophe; write “1990s”.",
        fixed: 'The mill closed in the 1990s and never reopened.',
      },
      {
        copy: 'She was in her [|80’s|] then.',
        says: '“80’s” is a plural and takes no apostrophe; write “80s”.',
        fixed: 'She was in her 80s then.',
      },
      {
        copy: "He sang in the mid [|80's|] and later.",
        says: "“80's” is a plural and takes no apostrophe; write “80s”.",
        fixed: 'He sang in the mid 80s and later.',
      },
    ],
    right: [
      'The mill closed in the 1990s.',
      'They met in the ’90s.',
      { copy: "Band Aid 20's remake sold well, as did 1990's best film.", note: 'Possessives.' },
      "It was 2020's worst storm.",
    ],
  },
  triggers: '12345678',
  needs: ["0's", '0’s'],
  pattern: /(?<![\p{L}\p{N}.,:$£€#/])(?:(?:1[5-9]|20)\d0|[1-9]0)(['’])s(?![\p{L}\p{N}])/uy,
  found: ({ text, groups: [mark = ''], passage, start, end }) => {
    const before = passage.text.slice(Math.max(0, start - 14), start);
    const isDecade = THE.test(before.replace(/['’‘]$/, ''));
    const isPlural = text.length > 4 && OPEN_END.test(passage.text.slice(end, end + 8));
    if (!isDecade && !(isPlural && /\b(?:in|of|since|from|until) $/.test(before))) return undefined;
    const wanted = text.replace(mark, '');
    const at = start + text.indexOf(mark);
    return {
      message: `“${text}” is a plural and takes no apostrophe; write “${wanted}”.`,
      fix: replace(locate(passage, at, at + 1), '', `Write “${wanted}”.`),
    };
  },
});
