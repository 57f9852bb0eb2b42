import { definePatternRule, locate, replace } from '../../src/rule/index.js';
import { FIGURE, SCALE } from '../lists/patterns.js';

const NAMES: Readonly<Record<string, RegExp>> = {
  $: /^(?:dollars?|USD)$/,
  '£': /^(?:pounds?|GBP)$/,
  '€': /^(?:euros?|EUR)$/,
};

export default definePatternRule({
  summary: 'A sum with the currency both as a sign and as a word.',
  why: '“$5 dollars” is read out as “five dollars dollars”.',
  severity: 'warning',
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'The plan costs [|$5 million dollars|].',
        says: '“$5 million dollars” names its currency twice; delete “dollars”.',
        fixed: 'The plan costs $5 million.',
      },
      {
        copy: 'A ticket costs [|€9 euros|] at the gate.',
        says: '“€9 euros” names its currency twice; delete “euros”.',
        fixed: 'A ticket costs €9 at the gate.',
      },
      {
        copy: 'He paid [|$5 USD|] for it.',
        says: '“$5 USD” names its currency twice; delete “USD”.',
        suggests: ['Delete “USD”.', 'Write “US$5”.'],
        note: 'In Toronto “USD” says which dollars.',
      },
    ],
    right: [
      'The plan costs $5 million.',
      'A ticket costs 9 euros at the gate.',
      'He won $5 million dollars’ worth of land.',
      'The bag weighs 5 pounds and costs $5; pounds are taken too.',
    ],
  },
  triggers: '$£€',
  needs: ['dollar', 'pound', 'euro', 'USD', 'GBP', 'EUR'],
  pattern: new RegExp(
    `([$£€])( ?${FIGURE}(?: ?(?:${SCALE}|bn|mn?|k))?)( (dollars?|pounds?|euros?|USD|GBP|EUR))(?![\\p{L}\\p{N}'’-])`,
    'uy',
  ),
  found: ({ text, groups: [sign = '', figure = '', , word = ''], range, passage, end }) => {
    if (!NAMES[sign]?.test(word)) return undefined;
    const message = `“${text}” names its currency twice; delete “${word}”.`;
    const cut = locate(passage, end - word.length - 1, end);
    const deletion = replace(cut, '', `Delete “${word}”.`);
    if (word !== 'USD') return { message, fix: deletion };
    const full = `US$${figure.trim()}`;
    return { message, suggestions: [deletion, replace(range, full, `Write “${full}”.`)] };
  },
});
