import { definePatternRule, locate, replace } from '../../src/rule/index.js';
import { MONTH, MONTHS, YEAR } from '../lists/patterns.js';

/** A plural behind the number shows that the number counts it, a verb that the year does something. */
const COUNTED =
  /^ (?!(?:as|this|his|its|does|across|thus)\b)(?:\p{Ll}{2,20}s|people|men|women|children)\b| (?:was|is|will|had|has|looked|seemed|promised|brought|began)\b/u;

export default definePatternRule({
  summary: 'A comma between a month and its year where no day calls for it.',
  why: 'The comma parts two numbers, as in “July 3, 2002”; between a month and a year there is nothing to part.',
  severity: 'warning',
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'The port closed in [|July, 2002|], after the storm.',
        says: '“July, 2002” should read “July 2002”.',
        fixed: 'The port closed in July 2002, after the storm.',
      },
      {
        copy: 'The storm of 11 [|September, 2001|] sank 14 boats.',
        says: '“September, 2001” should read “September 2001”.',
        fixed: 'The storm of 11 September 2001 sank 14 boats.',
      },
    ],
    right: [
      'The port closed in July 2002.',
      'The port closed on July 3, 2002.',
      { copy: 'In July, 2000 boats sailed.', note: 'Boats, not a year.' },
      'In January, 2023 looked bleak.',
      'In July, 2,002 people sailed.',
    ],
  },
  triggers: MONTHS.map((month) => `${month}, `),
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])(${MONTH})(, )(?=${YEAR})`, 'uy'),
  found: ({ groups: [month = ''], passage, start, end }) => {
    const year = passage.text.slice(end, end + 4);
    if (COUNTED.test(passage.text.slice(end + 4, end + 30))) return undefined;
    const comma = start + month.length;
    return {
      range: locate(passage, start, end + 4),
      message: `“${month}, ${year}” should read “${month} ${year}”.`,
      fix: replace(locate(passage, comma, comma + 1), '', 'Delete the comma.'),
    };
  },
});
