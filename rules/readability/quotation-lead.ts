import { defineRule, locate } from '../../src/rule/index.js';

export default defineRule({
  summary: 'A lead that opens with a quotation.',
  why: 'The reader hears a voice before knowing whose it is and what the news is.',
  severity: 'off',
  presets: { ap: 'info' },
  scope: 'everywhere',
  examples: {
    wrong: [
      {
        copy: '[|"We will rebuild the harbor,"|] the mayor said.',
        says: 'The lead opens with a quotation; open with the news.',
      },
      {
        copy: '[|“It rained all night on the dam,”|] Brik said.\n\nThe harbor is shut.',
        says: 'The lead opens with a quotation; open with the news.',
      },
    ],
    right: [
      'The mayor said, "We will rebuild the harbor."',
      { copy: 'The harbor is shut.\n\n"We will rebuild the harbor," the mayor said.' },
      { copy: '"The Harbor," a film by Lena Ortiz, opened.', note: 'A title.' },
    ],
  },
  *check({ submission, passages }) {
    const lead = passages.find(({ block }) => block.kind === 'paragraph');
    if (!lead) return;
    const first = submission.quotations.find(
      ({ block, level }) => block === lead.block && level === 'double',
    );
    if (!first || first.range.start !== locate(lead, 0, 0).start) return;
    const words = submission.text.slice(first.words.start, first.words.end).split(/\s+/);
    if (words.length < FEWEST_WORDS) return;
    yield { range: first.range, message: 'The lead opens with a quotation; open with the news.' };
  },
});

/** Fewer quoted words than this may be a title or a nickname. */
const FEWEST_WORDS = 5;
