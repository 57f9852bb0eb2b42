import { type AcronymDefinition, acronymsIn, defineRule, groupBy, locate } from '../../src/rule/index.js';

export default defineRule({
  summary: 'An abbreviation that the story explains in two ways.',
  why: 'From then on nobody knows which of the two the letters mean.',
  severity: 'warning',
  scope: 'story',
  examples: {
    wrong: [
      {
        copy: 'The Lower Mill Council (LMC) met. The Lower Mine Company ([|LMC|]) did not.',
        says: '“LMC” is “Lower Mine Company” here and “Lower Mill Council” earlier; keep to one.',
      },
      {
        copy: 'The Central Boat Authority (CBA) shut the bay.\n\nThe Coastal Boat Agency ([|CBA|]) agreed.',
        says: '“CBA” is “Coastal Boat Agency” here and “Central Boat Authority” earlier; keep to one.',
      },
    ],
    right: [
      'The Lower Mill Council (LMC) met. LMC members spoke.',
      {
        copy: 'The Lower Mill Council (LMC) met. Lower Mill council (LMC) members spoke.',
        note: 'The same words.',
      },
      { copy: 'The Lower Mill Council (LMC) met with the Orle Boat Club (OBC).' },
    ],
  },
  *check({ submission }) {
    for (const [acronym, [first, ...others]] of groupBy(acronymsIn(submission), (each) => each.acronym)) {
      const other = first && others.find(({ expansion }) => plain(expansion) !== plain(first.expansion));
      if (!first || !other) continue;
      yield {
        range: rangeOf(other),
        message: `“${acronym}” is “${other.expansion}” here and “${first.expansion}” earlier; keep to one.`,
        related: [{ range: rangeOf(first), message: 'The earlier explanation.' }],
      };
    }
  },
});

const plain = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');

const rangeOf = ({ block, start, end }: AcronymDefinition) => locate(block, start, end);
