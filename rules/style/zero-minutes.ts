import { definePatternRule, locate, replace } from '../../src/rule/index.js';
import { DIGITS } from '../lists/patterns.js';

export default definePatternRule({
  summary: 'A full hour with “:00” behind it.',
  why: '“7 p.m.” says the same in half the space.',
  severity: 'info',
  presets: { ap: 'warning', uk: 'warning' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'The boat left at [|7:00 p.m.|] on Friday.',
        says: '“7:00 p.m.” should read “7 p.m.”.',
        fixed: 'The boat left at 7 p.m. on Friday.',
      },
      {
        copy: 'It came back by [|10.00am|] the next day.',
        says: '“10.00am” should read “10am”.',
        fixed: 'It came back by 10am the next day.',
      },
    ],
    right: [
      'The boat left at 7 p.m.',
      'The boat left at 7:05 p.m.',
      'The boat left at 19:00 and won 7:00 minutes.',
    ],
  },
  triggers: DIGITS,
  pattern:
    /(?<![\p{L}\p{N}.,:/$£€])(1[0-2]|0?[1-9])([:.]00)[ \u00A0]?[AaPp](?:\.[Mm]\.?|[Mm])(?![\p{L}\p{N}])/uy,
  found: ({ text, groups: [hour = '', zeros = ''], passage, start }) => {
    const wanted = hour + text.slice(hour.length + zeros.length);
    const from = start + hour.length;
    return {
      message: `“${text}” should read “${wanted}”.`,
      fix: replace(locate(passage, from, from + zeros.length), '', `Write “${wanted}”.`),
    };
  },
});
