import { defineWordRule, isName } from '../../src/rule/index.js';
import { MILD } from '../lists/profanity.js';

export default defineWordRule({
  summary: 'A mild swear word in the writer’s own voice, such as “damn” or “crap”.',
  why: 'What some desks let pass brings letters to others; in narration it is rarely needed.',
  severity: 'off',
  presets: { ap: 'info', uk: 'info' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'It was a [|crap|] day for the port.',
        says: '“crap” is a swear word; consider another.',
      },
      {
        copy: 'Nobody gave a [|damn|] about it.',
        says: '“damn” is a swear word; consider another.',
      },
    ],
    right: [
      'It was a bad day for the port.',
      { copy: 'The play Damn the Harbor opened.', note: 'A title.' },
      { copy: 'The bloody knife and the gates of hell.', note: 'Plain senses.' },
      { copy: '"Damn," Brik said.', note: 'A speaker’s words are the speaker’s.' },
    ],
  },
  words: new Set(MILD),
  found: ({ text, start, end }, { passage }) => {
    if (isName({ text, passage, start, end })) return undefined;
    return { message: `“${text}” is a swear word; consider another.` };
  },
});
