import { defineRule, locate } from '../../src/rule/index.js';

export default defineRule({
  summary: 'Several parentheses in one short paragraph.',
  why: 'Each aside stops the reader; what matters deserves a sentence, and what does not can go.',
  severity: 'off',
  presets: { ap: 'info' },
  scope: 'narration',
  options: {
    words: {
      type: 'integer',
      default: 40,
      minimum: 1,
      description: 'A paragraph of so many words or fewer bears one aside.',
    },
  },
  examples: {
    wrong: [
      {
        copy: 'Brik (who runs the port) and Diaz [|(who does not)|] met on Friday at noon.',
        says: 'A second aside in a short paragraph; recast it or take it out.',
      },
      {
        copy: 'The dam (built in haste) and the gate [|(later)|] broke (at night) all at once.',
        says: 'A second aside in a short paragraph; recast it or take it out.',
      },
    ],
    right: [
      'Brik (who runs the port) and Diaz met on Friday at noon.',
      { copy: 'Sen. Ana Brik (D-Ore.) and Rep. Omar Diaz (R-Ohio) met on Friday at noon.', note: 'Parties.' },
      { copy: 'Orrin Corp. (ORN) and the Harbor Board (HB) met on Friday at noon.', note: 'Abbreviations.' },
      { copy: 'It weighed 5 kilos (11 pounds) and cost $5 (4 euros) on Friday.', note: 'Conversions.' },
    ],
  },
  *check({ passages, options }) {
    for (const passage of passages) {
      if (!passage.text.includes('(')) continue;
      const asides = [...passage.text.matchAll(ASIDE)].filter(([aside]) => /^\(\p{Ll}/u.test(aside));
      const second = asides[1];
      if (!second || passage.words.length > options.words) continue;
      yield {
        range: locate(passage, second.index, second.index + second[0].length),
        message: 'A second aside in a short paragraph; recast it or take it out.',
      };
    }
  },
});

/** Words in parentheses; one with a figure is a conversion, a score or a date. */
const ASIDE = /\([^()\d]{3,200}\)/g;
