import { defineWordRule, replace, wordAfter, wordBefore } from '../../src/rule/index.js';

const FIGURES: Readonly<Record<string, string>> = Object.fromEntries(
  'two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, i) => [word, String(i + 2)]),
);
/** Names and sayings that numbers are part of. */
const PART_OF_NAME =
  /^(?:Big|Top|Final|Power|Gang|Group|Channel|Fab|Chapter|Type|Phase|Catch|Formula|No|Number|Apollo|Sweet|Elite)$/i;
const NAMED_BY =
  /^(?:Inch|Elms|Mile|Flags|Nations|Points|Dials|Corners|Hag|Commandments|Directions?|Eyes|Brothers|Sisters|Rivers|Towers|Seas)$/;

export default defineWordRule({
  summary: 'A number in words in a headline: “Nine held” for “9 held”.',
  why: 'Wire headlines use figures for every number: they are shorter, and the eye finds them first.',
  severity: 'off',
  presets: { ap: 'info' },
  scope: 'headline',
  examples: {
    wrong: [
      {
        as: 'headline',
        copy: '[|Two|] boats sink in storm',
        says: '“Two” is a figure in a headline; write “2”.',
        suggests: ['Write “2”.'],
      },
      {
        as: 'headline',
        copy: 'Harbor police hold [|nine|]',
        says: '“nine” is a figure in a headline; write “9”.',
        suggests: ['Write “9”.'],
      },
    ],
    right: [
      { as: 'headline', copy: '2 boats sink in storm' },
      { as: 'headline', copy: 'One of us, mayor says of Nine Inch Nails', note: 'A pronoun and a name.' },
      { as: 'headline', copy: 'Big Ten votes on Six Nations' },
    ],
  },
  words: new Set(Object.keys(FIGURES)),
  found: ({ text, facts, start, end }, { passage, range }) => {
    if (PART_OF_NAME.test(wordBefore(passage, start)) || NAMED_BY.test(wordAfter(passage, end)))
      return undefined;
    const figure = FIGURES[facts.lower] as string;
    return {
      message: `“${text}” is a figure in a headline; write “${figure}”.`,
      suggestions: [replace(range, figure, `Write “${figure}”.`)],
    };
  },
});
