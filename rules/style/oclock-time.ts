import { defineWordRule, locate } from '../../src/rule/index.js';

export default defineWordRule({
  summary: 'A time with “o’clock”.',
  why: 'Wire copy says which half of the day is meant: “6 p.m.”.',
  severity: 'off',
  presets: { ap: 'info' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'The [|6 o’clock|] vote was close.',
        says: '“6 o’clock” leaves out the half of the day; write a.m. or p.m.',
      },
      {
        copy: "It left at [|seven o'clock|] on Friday.",
        says: "“seven o'clock” leaves out the half of the day; write a.m. or p.m.",
      },
    ],
    right: [
      'The 6 p.m. vote was close.',
      { copy: 'The film Twelve O’Clock High was shown.', note: 'A title.' },
    ],
  },
  words: new Set(["o'clock", 'o’clock']),
  found: (word, { passage }) => {
    const before = /(?<![\p{L}\p{N}-])(?:\d{1,2}|\p{Ll}{3,6}) $/u.exec(
      passage.text.slice(Math.max(0, word.start - 9), word.start),
    )?.[0];
    if (before === undefined || word.facts.isCapitalised) return undefined;
    const start = word.start - before.length;
    return {
      range: locate(passage, start, word.end),
      message: `“${passage.text.slice(start, word.end)}” leaves out the half of the day; write a.m. or p.m.`,
    };
  },
});
