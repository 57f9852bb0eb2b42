import { definePatternRule, locate, replace } from '../../src/rule/index.js';
import { FIGURE } from '../lists/patterns.js';

export default definePatternRule({
  summary: 'A whole sum of money with “.00” behind it.',
  why: 'Two zeros make a round sum look longer and say nothing.',
  severity: 'info',
  presets: { ap: 'warning', uk: 'warning' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'A ticket costs [|$7.00|] at the gate.',
        says: '“$7.00” should read “$7”.',
        fixed: 'A ticket costs $7 at the gate.',
      },
      {
        copy: 'He was fined [|£1,200.00|].',
        says: '“£1,200.00” should read “£1,200”.',
        fixed: 'He was fined £1,200.',
      },
    ],
    right: [
      'A ticket costs $7 at the gate.',
      'A ticket costs $7.05.',
      { copy: 'Prices run from $7.00 to $9.50.', note: 'Beside other cents the zeros keep step.' },
    ],
  },
  triggers: '$£€',
  pattern: new RegExp(`[$£€](?=${FIGURE}(?!\\d))\\d[\\d,]{0,13}\\.00(?![\\p{L}\\p{N},]|\\.\\d)`, 'uy'),
  found: ({ text, passage, start, end }) => {
    const near = passage.text.slice(Math.max(0, start - 80), start) + passage.text.slice(end, end + 80);
    if (/[$£€]\d[\d,]{0,13}\.(?!00)\d\d(?!\d)/.test(near)) return undefined;
    const wanted = text.slice(0, -'.00'.length);
    return {
      message: `“${text}” should read “${wanted}”.`,
      fix: replace(locate(passage, end - '.00'.length, end), '', `Write “${wanted}”.`),
    };
  },
});
