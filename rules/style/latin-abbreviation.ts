import { defineWordRule, offerWordings } from '../../src/rule/index.js';

const ENGLISH: Readonly<Record<string, string>> = {
  'e.g.': 'for example',
  'e.g': 'for example',
  eg: 'for example',
  'i.e.': 'that is',
  'i.e': 'that is',
  ie: 'that is',
  'etc.': 'and so on',
  etc: 'and so on',
  'viz.': 'namely',
  'cf.': 'compare',
};

export default defineWordRule({
  summary: 'A Latin abbreviation in running text: “e.g.”, “i.e.”, “etc.”.',
  why: 'Many readers mix up “e.g.” and “i.e.”, and both read as notes, not as news.',
  severity: 'off',
  presets: { ap: 'info', uk: 'info' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'Small boats, [|e.g.|] ferries, may leave.',
        says: '“e.g.” is Latin shorthand; write “for example”.',
        suggests: ['Write “for example”.'],
      },
      {
        copy: 'Bring ropes, nets [|etc.|] on Monday.',
        says: '“etc.” is Latin shorthand; write “and so on”.',
        suggests: ['Write “and so on”.'],
      },
    ],
    right: [
      'Small boats, for example ferries, may leave.',
      { copy: 'The IE Group and EG Marine met.', note: 'Names.' },
      { copy: '"Ropes, nets etc. are here," Brik said.' },
    ],
  },
  words: new Set(Object.keys(ENGLISH)),
  found: ({ text, facts }, { range }) => {
    if (facts.isCapitalised) return undefined;
    const english = ENGLISH[facts.lower] as string;
    return {
      message: `“${text}” is Latin shorthand; write “${english}”.`,
      suggestions: offerWordings(range, text, english),
    };
  },
});
