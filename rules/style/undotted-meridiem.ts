import { definePatternRule, endsSentence, locate, rewrite } from '../../src/rule/index.js';
import { DIGITS } from '../lists/patterns.js';

export default definePatternRule({
  summary: 'A time of day with a.m. or p.m. in another form.',
  why: 'Wire copy writes “3 p.m.”: in small letters, with full stops and after a space.',
  severity: 'off',
  presets: { ap: 'warning' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'The boat left at [|3 PM|] on Friday.',
        says: '“3 PM” should read “3 p.m.”.',
        fixed: 'The boat left at 3 p.m. on Friday.',
      },
      {
        copy: 'It came back at [|11.30pm|].',
        says: '“11.30pm” should read “11:30 p.m.”.',
        fixed: 'It came back at 11:30 p.m.',
      },
      {
        copy: 'The doors open at [|9a.m.|] sharp.',
        says: '“9a.m.” should read “9 a.m.”.',
        fixed: 'The doors open at 9 a.m. sharp.',
      },
    ],
    right: [
      'The boat left at 3:15 p.m. and the 1 p.m.-3 p.m. slot is free.',
      'It came back at 5 p.m.',
      { copy: 'He heard it on AM 740 and on 88 FM.', note: 'Radio.' },
    ],
  },
  triggers: DIGITS,
  pattern:
    /(?<![\p{L}\p{N}.,:/$£€])(1[0-2]|0?[1-9])([:.][0-5]\d)?[ \u00A0]?(?:([AaPp])[Mm]|([AaPp])\. ?[Mm](?:\.|(?!\p{L})))(?![\p{L}\p{N}])/uy,
  found: ({ text, groups: [hour = '', minutes = '', bare, dotted], range, passage, end }) => {
    const half = (bare ?? dotted ?? '').toLowerCase();
    const wanted = `${hour}${minutes.replace('.', ':')} ${half}.m.`;
    if (text === wanted || text.replace('\u00A0', ' ') === wanted) return undefined;
    const stop = passage.text[end] === '.' && !text.endsWith('.');
    const isLast = stop && endsSentence(passage, end + 1);
    const place = isLast ? locate(passage, end - text.length, end + 1) : range;
    return { ...rewrite(place, text, wanted), range };
  },
});
