import { definePatternRule, endsSentence, replace } from '../../src/rule/index.js';
import { DIGITS } from '../lists/patterns.js';

export default definePatternRule({
  summary: 'A time of day with full stops or a space before am or pm.',
  why: 'British desks write “3pm”, closed up and without full stops.',
  severity: 'off',
  presets: { uk: 'warning' },
  opposes: 'undotted-meridiem',
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'The boat left at [|3 p.m.|] on Friday.',
        says: '“3 p.m.” should read “3pm”.',
        fixed: 'The boat left at 3pm on Friday.',
      },
      {
        copy: 'It came back at [|11.30 PM|] at last.',
        says: '“11.30 PM” should read “11.30pm”.',
        fixed: 'It came back at 11.30pm at last.',
      },
      {
        copy: 'It comes at [|9:30 a.m.|] March 2 or later.',
        says: '“9:30 a.m.” should read “9:30am”.',
        fixed: 'It comes at 9:30am March 2 or later.',
      },
      {
        copy: 'It came back at [|9 p.m.|]',
        says: '“9 p.m.” should read “9pm”.',
        fixed: 'It came back at 9pm.',
      },
    ],
    right: ['The boat left at 3pm and came back at 11.30pm.', 'The boat left at noon.'],
  },
  triggers: DIGITS,
  pattern:
    /(?<![\p{L}\p{N}.,:/$£€])((?:1[0-2]|0?[1-9])(?:[:.][0-5]\d)?)[ \u00A0]?([AaPp])(?:\. ?[Mm](?:\.|(?!\p{L}))|[Mm])(?![\p{L}\p{N}])/uy,
  found: ({ text, groups: [time = '', half = ''], range, passage, end }) => {
    const wanted = `${time}${half.toLowerCase()}m`;
    if (text === wanted) return undefined;
    const stop = text.endsWith('.') && endsSentence(passage, end) ? '.' : '';
    return {
      message: `“${text}” should read “${wanted}”.`,
      fix: replace(range, wanted + stop, `Write “${wanted}”.`),
    };
  },
});
