import { defineRule, locate, replace } from '../../src/rule/index.js';

/** A full stop that belongs to the last word: `D.C.`, `Jr.`, `a.m.`, an initial, an ellipsis. */
const PART_OF_WORD =
  /(?:\.\p{L}{1,3}|(?:^|[\s(])\p{Lu}|\.\.|\b(?:Inc|Corp|Co|Ltd|Jr|Sr|St|Ave|No|vs|etc|Gov|Sen|Rep|Dr|Mr|Mrs|Ms|Mt|Ft|Calif|Fla|Ore|Pa|Va|Md|Mass|Mich|Minn|Miss|Mont|Neb|Nev|Okla|Tenn|Tex|Vt|Wash|Wis|Wyo|Ala|Ariz|Ark|Colo|Conn|Del|Ga|Ill|Ind|Kan|Ky|La|Jan|Feb|Aug|Sept|Oct|Nov|Dec))$/u;

export default defineRule({
  summary: 'A full stop at the end of a headline.',
  why: 'A headline is a label and not a sentence; the stop is the sign that a line of text was pasted in.',
  severity: 'warning',
  scope: 'headline',
  examples: {
    wrong: [
      {
        as: 'headline',
        copy: 'Dam bursts in the night[|.|]',
        says: 'A headline takes no full stop; delete it.',
        fixed: 'Dam bursts in the night',
      },
      {
        as: 'headline',
        copy: 'Mayor: “We can’t wait[|.|]”',
        says: 'A headline takes no full stop; delete it.',
        suggests: ['Delete the full stop.'],
      },
    ],
    right: [
      { as: 'headline', copy: 'Dam bursts in the night' },
      { as: 'headline', copy: 'Dam bursts in Washington, D.C.' },
      { as: 'headline', copy: 'Orrin sues Rice & Reed Inc.' },
      { as: 'headline', copy: 'The dam held, and then ...' },
      {
        as: 'headline',
        copy: 'Dam bursts. Nobody is hurt.',
        note: 'Two sentences, as some desks write them.',
      },
    ],
  },
  *check({ passages }) {
    for (const passage of passages) {
      const found = /\.(?=["”’']?$)/.exec(passage.text);
      if (!found || PART_OF_WORD.test(passage.text.slice(0, found.index))) continue;
      if (/[.?!]["”’']?\s/.test(passage.text)) continue;
      const range = locate(passage, found.index, found.index + 1);
      yield {
        range,
        message: 'A headline takes no full stop; delete it.',
        fix: replace(range, '', 'Delete the full stop.'),
      };
    }
  },
});
