import { clip, defineRule, isContributorLine } from '../../src/rule/index.js';

const LAST_BLOCKS = 4;

export default defineRule({
  summary: 'A line that names further reporters and editors in the body.',
  why: 'It is a credit and no part of the story: counted as copy, it spoils word counts and readability.',
  severity: 'info',
  scope: 'story',
  examples: {
    wrong: [
      {
        copy: 'The harbor reopened.\n\n[|(Reporting by Ana Brik in Eastport; Editing by Omar Diaz)|]',
        says: '“(Reporting by Ana Brik in Eastport; …” is a credit; keep it apart from the story.',
      },
      {
        copy: 'The harbor reopened.\n\n[|Additional reporting by Lena Ortiz.|]',
        says: '“Additional reporting by Lena Ortiz.” is a credit; keep it apart from the story.',
      },
      {
        copy: 'The harbor reopened.\n\n[|Lena Ortiz contributed to this report.|]',
        says: '“Lena Ortiz contributed to this report.” is a credit; keep it apart from the story.',
      },
    ],
    right: [
      'The harbor reopened.\n\nReporting by Reuters shows that 14 boats sank.',
      'Two ferries, written off by Omar Diaz, left.',
      'Storms contributed to this report of losses, Brik said.',
    ],
  },
  *check({ submission }) {
    for (const { text, range } of submission.body.slice(-LAST_BLOCKS)) {
      if (!isContributorLine(text)) continue;
      yield { range, message: `“${clip(text, 40)}” is a credit; keep it apart from the story.` };
    }
  },
});
