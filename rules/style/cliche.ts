import { clip, definePhraseRule, isName } from '../../src/rule/index.js';
import { CLICHES } from '../lists/cliches.js';

export default definePhraseRule({
  summary: 'A worn phrase that has stopped meaning much, such as “only time will tell”.',
  why: 'A phrase that every reader has seen a thousand times is skipped, and what it was to say with it.',
  severity: 'info',
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'Whether the pier holds, only [|time will tell|].',
        says: '“time will tell” is a cliché; say what is meant.',
      },
      {
        copy: 'The ruling [|sent shockwaves|] through the port, and [|at the end of the day|] it closed.',
        says: '“sent shockwaves” is a cliché; say what is meant.',
      },
    ],
    right: [
      'Whether the pier holds is not known.',
      { copy: 'The tip of the iceberg drifted past the pier.', note: 'Ice.' },
      { copy: 'The port came under fire in the wake of the ruling.', note: 'Plain words for plain facts.' },
      { copy: 'She sang in Perfect Storm, a musical.', note: 'A title.' },
      { copy: '"Only time will tell," Brik said.', note: 'A speaker’s words are the speaker’s.' },
    ],
  },
  phrases: Object.fromEntries(CLICHES.map((phrase) => [phrase, phrase])),
  found: (match) => {
    if (isName(match)) return undefined;
    return { message: `“${clip(match.text, 50)}” is a cliché; say what is meant.` };
  },
});
