import { acronymsIn, defineRule, locate } from '../../src/rule/index.js';

export default defineRule({
  summary: 'An abbreviation in brackets that the story never uses again.',
  why: 'Brackets stop the reader to teach letters that are not needed.',
  severity: 'off',
  presets: { ap: 'info' },
  scope: 'story',
  examples: {
    wrong: [
      {
        copy: 'The Lower Mill Council ([|LMC|]) met on Friday.',
        says: '“LMC” is explained here and never used again; leave it out.',
      },
      {
        copy: 'The Orle Boat Club ([|OBC|]) won. The club has two boats.',
        says: '“OBC” is explained here and never used again; leave it out.',
      },
    ],
    right: [
      'The Lower Mill Council (LMC) met. The LMC has nine members.',
      'The council met (in private) on Friday.',
    ],
  },
  *check({ submission }) {
    const definitions = acronymsIn(submission);
    if (definitions.length === 0) return;
    const text = submission.body.map((block) => block.text).join('\n');
    for (const { block, acronym, start, end } of definitions) {
      if (countUses(text, acronym) > 1) continue;
      yield {
        range: locate(block, start, end),
        message: `“${acronym}” is explained here and never used again; leave it out.`,
      };
    }
  },
});

/** How often the letters stand in the text as a word of their own, the brackets included. */
function countUses(text: string, acronym: string): number {
  let uses = 0;
  for (let at = text.indexOf(acronym); at >= 0; at = text.indexOf(acronym, at + acronym.length)) {
    const around = `${text[at - 1] ?? ' '}${text[at + acronym.length] ?? ' '}`;
    if (!/[\p{L}\p{N}]/u.test(around)) uses++;
  }
  return uses;
}
