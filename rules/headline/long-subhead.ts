import { defineRule } from '../../src/rule/index.js';
import { isWebResidue } from '../lists/web-residue.js';

export default defineRule({
  summary: 'A subhead too long to be taken in at a glance.',
  why: 'A subhead is a signpost for readers who skim; past one line it is another sentence to read.',
  severity: 'info',
  scope: 'subheads',
  options: {
    characters: {
      type: 'integer',
      default: 60,
      minimum: 10,
      description: 'The most characters, spaces counted.',
    },
  },
  examples: {
    wrong: [
      {
        as: 'subhead',
        copy: '[|What the council knew about the harbor gates before the storm|]',
        says: 'The subhead has 61 characters; cut it to 60.',
      },
      {
        as: 'subhead',
        copy: '[|What the council knew|]',
        options: { characters: 20 },
        says: 'The subhead has 21 characters; cut it to 20.',
      },
    ],
    right: [
      { as: 'subhead', copy: 'What the council knew' },
      { as: 'subhead', copy: 'Battlefield... and diplomacy?' },
      {
        as: 'subhead',
        copy: 'Read more: What the council knew about the harbor gates before the storm',
        note: '`web-residue` speaks of it.',
      },
    ],
  },
  *check({ passages, options }) {
    for (const { text, range } of passages) {
      if (text.length <= options.characters || isWebResidue(text)) continue;
      yield { range, message: `The subhead has ${text.length} characters; cut it to ${options.characters}.` };
    }
  },
});
