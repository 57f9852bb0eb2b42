import {
  type Block,
  breaksOff,
  clipStart,
  defineRule,
  endsAsSentence,
  locate,
  startOfLastWord,
} from '../../src/rule/index.js';

const FEWEST_WORDS = 12;
/** Addresses, telephone numbers and names at the end of a paragraph go without one. */
const NO_SENTENCE = /[@/_|]\S{0,60}$|\d[\d -]{4,20}$|[)\]]$/;
/** Titles, list entries and links do without a verb of this kind, and without a stop. */
const VERB =
  /\b(?:am|is|are|was|were|has|have|had|do|does|did|will|would|can|could|may|might|should|must|said|says|told|confirmed)\b|(?:n['’]t|['’](?:s|re|ve|ll))\b/i;

export default defineRule({
  summary: 'A paragraph without a full stop at its end.',
  why: 'The mark is all that tells a reader, and the next desk, that nothing was cut off.',
  severity: 'info',
  scope: 'story',
  examples: {
    wrong: [
      {
        copy: 'The harbor is open.\n\nThe port reopened at dawn on Friday, a day after the storm, officials [|confirmed|]',
        says: 'No full stop stands behind “… the storm, officials confirmed”; put one, or what was cut.',
      },
      {
        copy: 'The harbor is open.\n\nIt reopened at dawn on Friday, a day after the storm that had sunk 14 [|boats|]\n\nTwo ferries left.',
        says: 'No full stop stands behind “… storm that had sunk 14 boats”; put one, or what was cut.',
      },
    ],
    right: [
      'The harbor reopened at dawn on Friday, a day after the storm, officials confirmed.',
      'The harbor reopened at dawn on Friday, a day after the storm, "officials confirmed."',
      { as: 'subhead', copy: 'The harbor reopens' },
      'To reach the writer of this story about the harbor, the storm and the ferries, write to ana@news.example.org',
      {
        copy: 'The harbor is open.\n\nThe storm in pictures: Old Harbor, North Quay, South Quay, Fish Market, Lower Mill',
        note: 'A list.',
      },
      {
        copy: 'The harbor reopened at dawn on Friday, a day after the storm, by Mayor\n\nopened the gate.',
        note: '`truncated-paragraph` speaks of it.',
      },
    ],
  },
  *check({ submission }) {
    const { body } = submission;
    for (const [i, block] of body.entries()) {
      if (block.kind !== 'paragraph' || !lacksStop(block, body[i + 1])) continue;
      const { text } = block;
      yield {
        range: locate(block, startOfLastWord(text), text.length),
        message: `No full stop stands behind “${clipStart(text, 32)}”; put one, or what was cut.`,
      };
    }
  },
});

function lacksStop(block: Block, next: Block | undefined): boolean {
  const { text } = block;
  if (endsAsSentence(text) || !/[\p{L}\p{N}%"”]$/u.test(text) || NO_SENTENCE.test(text.slice(-80)))
    return false;
  const start = text.slice(0, 400);
  return start.split(/\s+/).length >= FEWEST_WORDS && VERB.test(start) && !breaksOff(block, next);
}
