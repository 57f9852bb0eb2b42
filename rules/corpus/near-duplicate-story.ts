import { defineCorpusRule, nameTwins, pointAtTwins } from '../../src/rule/index.js';

const story = (paragraphs: readonly string[]): string =>
  [
    'Harbor reopens after storm',
    'By Ana Brik',
    'November 11, 2022',
    ...paragraphs,
    'Original url: <https://news.example.org/harbor>',
  ].join('\n\n');

const REST =
  'Crews worked through the night to clear the channel of trees and nets, and the pilots took out the first ships at six. The port lost two cranes and a warehouse roof, and expects to handle every cargo again within the week.';

export default defineCorpusRule({
  summary: 'A story with nearly the same body as another story of the run.',
  why: 'A story that is filed twice, or under two desks, will run twice; the later version is rarely the one kept.',
  severity: 'warning',
  scope: 'story',
  options: {
    share: {
      type: 'number',
      default: 0.7,
      minimum: 0.5,
      maximum: 1,
      description: 'How much of the runs of three words in the two bodies must be common.',
    },
  },
  credit:
    'It uses MinHash by Andrei Broder, in the form with one hash by Ping Li, Art Owen and Cun-Hui Zhang, and the bands of “Mining of Massive Datasets”.',
  examples: {
    wrong: [
      {
        as: 'story',
        copy: story(['[|The harbor reopened at dawn on Friday, a day after the storm.|]', REST]),
        beside: story(['The harbor reopened at noon on Friday, a day after the storm.', REST]),
        says: 'The story is nearly that of “beside.txt” (89% alike); keep one of them.',
      },
    ],
    right: [
      {
        as: 'story',
        copy: story(['The harbor reopened at dawn on Friday, a day after the storm.', REST]),
        beside: story([
          'The harbor reopened at dawn on Friday, a day after the storm.',
          'Fishermen counted their boats and found eleven of them gone, most from the old quay where no wall stands. The town will pay for new ropes, and the council meets on Monday to hear what a wall would cost.',
        ]),
        note: 'Two stories about one event may begin alike.',
      },
      {
        as: 'story',
        copy: story(['The harbor is closed on Monday.']),
        beside: story(['The harbor is closed on Monday.']),
        note: 'A notice of a few words.',
      },
    ],
  },
  compares: 'words',
  least: ({ share }) => share,
  // Fewer words are a brief that many stories share.
  fewest: 25,
  mark({ body }) {
    const [first] = body;
    return first && { range: first.range, content: body.map(({ text }) => text).join(' ') };
  },
  found: (twins) => ({
    message: `The story is nearly that of ${nameTwins(twins)} (${percentOf(twins.first[0]?.likeness ?? 1)} alike); keep one of them.`,
    related: pointAtTwins(twins, 'nearly the same story'),
  }),
});

/** Never more than there is: what differs in a word is not the whole. */
const percentOf = (likeness: number): string => `${Math.floor(likeness * 100)}%`;
