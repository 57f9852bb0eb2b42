import { definePhraseRule, isName, offerWordings, quoteWordings, wordAfter } from '../../src/rule/index.js';

export default definePhraseRule({
  summary: 'A phrase that calls a person illegal, such as “illegal immigrant”.',
  why: 'Acts are illegal, people are not; the big agencies dropped the term in 2013.',
  severity: 'warning',
  presets: { uk: 'info' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'The law is about [|illegal immigrants|].',
        says: '“illegal immigrants”: consider “people living in the country illegally”.',
        suggests: ['Write “people living in the country illegally”.'],
      },
      {
        copy: 'Police held [|an illegal|] at the port.',
        says: '“an illegal”: consider “a person living in the country illegally”.',
        suggests: ['Write “a person living in the country illegally”.'],
      },
    ],
    right: [
      'The law is about people living in the country illegally.',
      { copy: 'The Illegal Immigrants Act passed; illegal immigration fell.', note: 'A name, and an act.' },
      { copy: 'It was an illegal strike, and an illegal, costly one.', note: 'A thing.' },
      { copy: '"Illegal aliens," Brik said.', note: 'A speaker’s words are the speaker’s.' },
    ],
  },
  phrases: {
    'illegal alien': 'person living in the country illegally',
    'illegal aliens': 'people living in the country illegally',
    'illegal immigrant': 'person living in the country illegally',
    'illegal immigrants': 'people living in the country illegally',
    'illegal migrant': 'person living in the country illegally',
    'illegal migrants': 'people living in the country illegally',
    'undocumented alien': 'person living in the country illegally',
    'undocumented aliens': 'people living in the country illegally',
    'anchor baby': 'child of immigrants',
    'anchor babies': 'children of immigrants',
    'an illegal': 'a person living in the country illegally',
    illegals: 'people living in the country illegally',
  },
  found: (match) => {
    const { text, phrase, value, range, passage, end } = match;
    if (isName(match)) return undefined;
    const isNoun = /^[.;:]?(?:\s(?:in|at|on|who|was|is|has|had|and|from|to)\b|$|[.;:]\s)/.test(
      passage.text.slice(end, end + 6),
    );
    if (phrase === 'an illegal' && (wordAfter(passage, end) === 'and' || !isNoun)) return undefined;
    return {
      message: `“${text}”: consider ${quoteWordings(value)}.`,
      suggestions: offerWordings(range, text, value),
    };
  },
});
