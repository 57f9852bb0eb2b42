import { defineRule, type Edit, type Submission, tally } from '../../src/rule/index.js';

const GAP = /(\r\n|\n|\r(?!\n))[ \t]{0,80}(?:\r\n|\n|\r(?!\n))(?:[ \t]{0,80}(?:\r\n|\n|\r(?!\n))){1,400}/y;

export default defineRule({
  summary: 'More than one blank line between two blocks.',
  why: 'They mean nothing; as a rule a picture was taken out there.',
  severity: 'off',
  scope: 'story',
  examples: {
    wrong: [
      {
        copy: 'The harbor reopened.[|\n\n\n|]Two ferries left.',
        says: 'A gap of several blank lines stands here; leave one.',
        fixed: 'The harbor reopened.\n\nTwo ferries left.',
      },
      {
        copy: 'The harbor reopened.[|\n\n \n\n|]Two ferries left.\n\n\nIt was noon.',
        says: '2 gaps of several blank lines, the first here, are in the text; leave one in each.',
        fixed: 'The harbor reopened.\n\nTwo ferries left.\n\nIt was noon.',
      },
    ],
    right: ['The harbor reopened.\n\nTwo ferries left.', 'The harbor reopened.\nTwo ferries left.'],
  },
  *check({ submission }) {
    yield* tally([...findGaps(submission)], {
      one: 'A gap of several blank lines',
      many: 'gaps of several blank lines',
      cure: ['leave one', 'leave one in each'],
    });
  },
});

function* findGaps({ blocks, text }: Submission): Generator<Edit> {
  for (const [i, block] of blocks.entries()) {
    const { end } = block.range;
    const next = blocks[i + 1];
    GAP.lastIndex = end;
    const found = next && GAP.exec(text);
    if (found) yield { range: { start: end, end: GAP.lastIndex }, text: `${found[1]}${found[1]}` };
  }
}
