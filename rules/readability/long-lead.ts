import { defineRule, locate } from '../../src/rule/index.js';

/** `OSLO, Norway (AP) — ` is where and who, and no part of the lead. */
const DATELINE =
  /^\p{Lu}[\p{Lu}\s.'’/-]{2,40}(?:,\s[\p{L}.\s]{2,20})?(?:\s\([\p{L}/\s]{2,20}\))?\s?(?:—|–|--?)\s/u;

export default defineRule({
  summary: 'A first paragraph too long to be a lead.',
  why: 'The lead is all that many readers see; past 45 words the news is no longer at the top.',
  severity: 'info',
  scope: 'everywhere',
  options: {
    limit: {
      type: 'integer',
      default: 45,
      minimum: 5,
      description: 'The most words of the first paragraph, without the dateline. Wire desks use 35.',
    },
  },
  examples: {
    wrong: [
      {
        copy: '[|The harbor reopened at dawn, a day after the storm.|]',
        options: { limit: 8 },
        says: 'The lead has 10 words, more than 8; move some of it down.',
      },
      {
        copy: 'OSLO, Norway (AP) — [|The harbor reopened at dawn.|]',
        options: { limit: 4 },
        says: 'The lead has 5 words, more than 4; move some of it down.',
      },
    ],
    right: [
      'The harbor reopened at dawn, a day after the storm.',
      {
        copy: 'OSLO, Norway (AP) — The harbor reopened.',
        options: { limit: 4 },
        note: 'A dateline does not count.',
      },
      {
        copy: 'The harbor reopened at dawn.\n\nTwo ferries left it before noon on Monday.',
        options: { limit: 5 },
        note: 'The first paragraph alone.',
      },
    ],
  },
  *check({ passages, options }) {
    const lead = passages.find(({ block }) => block.kind === 'paragraph');
    if (!lead) return;
    const start = DATELINE.exec(lead.text)?.[0].length ?? 0;
    const count = lead.words.filter((word) => word.start >= start).length;
    if (count <= options.limit) return;
    const message = `The lead has ${count} words, more than ${options.limit}; move some of it down.`;
    yield { range: locate(lead, start, lead.text.length), message };
  },
});
