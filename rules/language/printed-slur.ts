import { copyBefore, defineWordRule } from '../../src/rule/index.js';
import { SLURS } from '../lists/profanity.js';

export default defineWordRule({
  summary: 'A slur, in narration or in a quotation.',
  why: 'A slur hurts readers whoever says it; it stands only where the word itself is the news.',
  severity: 'warning',
  presets: { ap: 'error' },
  scope: 'everywhere',
  options: {
    allow: {
      type: 'array',
      items: { type: 'string' },
      default: [],
      description: 'Words, in lower case, that the desk prints.',
    },
  },
  examples: {
    wrong: [
      {
        copy: '"You [|retard|]," the man shouted.',
        says: '“retard” is a slur; consider leaving it out, or clear it with an editor.',
      },
      {
        copy: 'The crowd called them [|faggots|].',
        says: '“faggots” is a slur; consider leaving it out, or clear it with an editor.',
      },
    ],
    right: [
      'The crowd shouted a slur at them.',
      {
        copy: 'A chink of light fell on the dyke at noon.',
        note: 'Words with a plain sense are not listed.',
      },
      { copy: 'The drug may retard growth.', note: 'A verb.' },
      { copy: 'The quote, "You retard," was the charge.', options: { allow: ['retard'] } },
    ],
  },
  words: new Set(SLURS),
  found: ({ text, facts, start }, { passage }, { allow }) => {
    if (allow.includes(facts.lower)) return undefined;
    const isVerb =
      /^retards?$/.test(facts.lower) &&
      /(?:\b(?:may|can|could|will|would|might|to|not)|s)\s$/.test(copyBefore(passage, start));
    if (isVerb || (facts.lower === 'paki' && facts.isUpperCase)) return undefined;
    return { message: `“${text}” is a slur; consider leaving it out, or clear it with an editor.` };
  },
});
