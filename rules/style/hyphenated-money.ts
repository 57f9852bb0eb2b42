import { definePatternRule, locate, replace } from '../../src/rule/index.js';
import { FIGURE, SCALE } from '../lists/patterns.js';

export default definePatternRule({
  summary: 'A hyphen between a sum of money and its million or billion.',
  why: 'The sign and the scale already hold “$5 million plan” together; most desks, Canadian ones apart, take no hyphen.',
  severity: 'off',
  presets: { ap: 'warning', uk: 'warning' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'The council passed a [|$5-million|] plan.',
        says: '“$5-million” should read “$5 million”.',
        fixed: 'The council passed a $5 million plan.',
      },
      {
        copy: 'A [|€2.5-billion|] fund will pay for it.',
        says: '“€2.5-billion” should read “€2.5 billion”.',
        fixed: 'A €2.5 billion fund will pay for it.',
      },
    ],
    right: [
      'The council passed a $5 million plan.',
      'The 5-million-strong union struck.',
      'He has a $3 million-a-year contract.',
    ],
  },
  triggers: '$£€',
  pattern: new RegExp(`[$£€]${FIGURE}(-)${SCALE}(?![\\p{L}\\p{N}])`, 'uy'),
  found: ({ text, passage, start }) => {
    const hyphen = start + text.indexOf('-');
    const wanted = text.replace('-', ' ');
    return {
      message: `“${text}” should read “${wanted}”.`,
      fix: replace(locate(passage, hyphen, hyphen + 1), ' ', `Write “${wanted}”.`),
    };
  },
});
