import { definePatternRule, locate, replace } from '../../src/rule/index.js';
import { DIGITS } from '../lists/patterns.js';

export default definePatternRule({
  summary: 'A time that says twice which half of the day it is in.',
  why: '“9 a.m. in the morning” cannot be anything else.',
  severity: 'warning',
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'The boat left at [|9 a.m. in the morning|] on Friday.',
        says: '“9 a.m. in the morning” says the same twice; delete “in the morning”.',
        fixed: 'The boat left at 9 a.m. on Friday.',
      },
      {
        copy: 'The council meets at [|8 p.m. tonight|] in the hall.',
        says: '“8 p.m. tonight” says the same twice; write “8 tonight”.',
        suggests: ['Write “8 tonight”.'],
      },
      {
        copy: 'It rained at [|6am this morning|].',
        says: '“6am this morning” says the same twice; write “6 this morning”.',
        suggests: ['Write “6 this morning”.'],
      },
    ],
    right: [
      'The boat left at 9 a.m. on Friday.',
      'It rained early this morning, at 8 p.m. Friday and at 6 in the evening.',
      'At 8 a.m. tonight’s show was sold out.',
    ],
  },
  triggers: DIGITS,
  needs: [' in the ', ' at night', ' this ', ' tonight'],
  pattern:
    /(?<![\p{L}\p{N}.,:/$£€])((?:1[0-2]|0?[1-9])(?:[:.][0-5]\d)?)[ \u00A0]?(?:[Aa]\.?[Mm]\.?( in the morning)|[Pp]\.?[Mm]\.?( in the (?:afternoon|evening)| at night)|[Aa]\.?[Mm]\.?( this morning)|[Pp]\.?[Mm]\.?( tonight| this (?:afternoon|evening)))(?![\p{L}\p{N}'’])/uy,
  found: ({ text, groups: [time = '', morning, night, thisMorning, tonight], range, passage, end }) => {
    const idle = morning ?? night;
    if (idle !== undefined)
      return {
        message: `“${text}” says the same twice; delete “${idle.trim()}”.`,
        fix: replace(locate(passage, end - idle.length, end), '', `Delete “${idle.trim()}”.`),
      };
    const wanted = time + (thisMorning ?? tonight ?? '');
    return {
      message: `“${text}” says the same twice; write “${wanted}”.`,
      suggestions: [replace(range, wanted, `Write “${wanted}”.`)],
    };
  },
});
