import { defineRule } from '../../src/rule/index.js';

export default defineRule({
  summary: 'A list with bullets or numbers in a news story.',
  why: 'A wire story runs as sentences; many systems that take it drop the bullets and run the items together.',
  severity: 'off',
  presets: { ap: 'info' },
  scope: 'story',
  examples: {
    wrong: [
      {
        copy: 'Two ferries left:\n\n[|- the Aurora|]\n- the Borealis',
        says: 'A list begins here; write it as sentences.',
      },
      {
        copy: 'Two ferries left:\n\n[|1. the Aurora|]\n2. the Borealis\n\nThe harbor was calm.',
        says: 'A list begins here; write it as sentences.',
      },
    ],
    right: [
      'Two ferries left: the Aurora and the Borealis.',
      'The harbor - once shut - reopened.',
      { copy: '- The ferries run again from Friday.', note: 'One item is a note, not a list.' },
      { copy: 'The harbor reopened.\n\n* * *\n\nTwo ferries left.', note: 'A break between parts.' },
    ],
  },
  *check({ submission }) {
    const { body } = submission;
    for (const [i, { kind, range }] of body.entries()) {
      const isFirst = kind === 'list-item' && body[i - 1]?.kind !== 'list-item';
      if (!isFirst || body[i + 1]?.kind !== 'list-item') continue;
      yield { range, message: 'A list begins here; write it as sentences.' };
    }
  },
});
