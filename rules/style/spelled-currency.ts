import { definePatternRule, locate, placeAt } from '../../src/rule/index.js';
import { DIGITS, END, FIGURE, FRESH, SCALE } from '../lists/patterns.js';

export default definePatternRule({
  summary: 'A sum of dollars with the word instead of the sign.',
  why: 'The sign in front tells the reader at once that money is meant.',
  severity: 'info',
  presets: { ap: 'warning', uk: 'warning' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'The plan costs [|5 million dollars|].',
        says: '“5 million dollars” should read “$5 million”.',
        fixed: 'The plan costs $5 million.',
      },
      {
        copy: 'They raised [|1,200 dollars|] in a day.',
        says: '“1,200 dollars” should read “$1,200”.',
        fixed: 'They raised $1,200 in a day.',
      },
    ],
    right: [
      'The plan costs $5 million.',
      'The plan costs 5 million Canadian dollars, and a ticket a dollar.',
      'It weighs 5 pounds.',
      { copy: 'It costs 10 to 20 dollars.', note: 'A range needs an editor.' },
    ],
  },
  triggers: DIGITS,
  pattern: new RegExp(`${FRESH}(?<!\\d (?:to|or|and) )${FIGURE}(?: ${SCALE})?( dollars)${END}(?!['’])`, 'uy'),
  found: ({ text, groups: [word = ''], passage, start, end }) => {
    const wanted = `$${text.slice(0, -word.length)}`;
    return {
      message: `“${text}” should read “${wanted}”.`,
      fix: {
        title: `Write “${wanted}”.`,
        edits: [
          { range: placeAt(locate(passage, start, start + 1).start), text: '$' },
          { range: locate(passage, end - word.length, end), text: '' },
        ],
      },
    };
  },
});
