import { type Block, clip, defineRule, locate } from '../../src/rule/index.js';
import { isWebResidue } from '../lists/web-residue.js';

const HIDDEN_ADDRESS = '[email protected]';
const SECTIONS: ReadonlySet<Block['kind']> = new Set(['headline', 'deck', 'byline', 'date', 'source']);

export default defineRule({
  summary: 'A line of the web page that the copy was taken from, such as “Read more:” or “Advertisement”.',
  why: 'It has nothing to do with the story, links to nothing here, and shows readers how the copy was made.',
  severity: 'info',
  presets: { ap: 'warning', uk: 'warning' },
  scope: 'story',
  examples: {
    wrong: [
      {
        copy: 'The harbor reopened.\n\n[|Advertisement|]\n\nTwo ferries left.',
        says: '“Advertisement” is left over from a web page; delete it.',
        suggests: ['Delete it.'],
      },
      {
        copy: 'The harbor reopened.\n\n[|Read more: Storm sinks 14 boats|]\n\nTwo ferries left.\n\nFollow us on Twitter',
        says: '2 lines are left over from a web page, here “Read more: Storm sinks 14 boats”; delete them.',
        suggests: ['Delete them.'],
      },
      {
        copy: 'The harbor reopened. Write to us: [|[email protected]|]',
        says: '“[email protected]” is left over from a web page; delete it.',
        suggests: ['Delete it.'],
      },
    ],
    right: [
      'Subscribers to the service sign up for a year.',
      { as: 'subhead', copy: 'More from the trial' },
      { as: 'subhead', copy: 'Related deaths' },
      { as: 'subhead', copy: 'Sign up deadline nears' },
      { copy: 'Continued rain closed the road.', note: 'It only begins like such a line.' },
      '"Read more: it helps," Brik said.',
    ],
  },
  *check({ submission }) {
    const places = submission.blocks.flatMap((block) => {
      const place = SECTIONS.has(block.kind) ? undefined : residueIn(block);
      return place ? [place] : [];
    });
    const [first, ...others] = places;
    if (!first) return;
    const shown = clip(submission.text.slice(first.start, first.end), 48);
    const isOne = others.length === 0;
    yield {
      range: first,
      message: isOne
        ? `“${shown}” is left over from a web page; delete it.`
        : `${places.length} lines are left over from a web page, here “${shown}”; delete them.`,
      ...(!isOne && { related: others.map((range) => ({ range, message: 'And here.' })) }),
      suggestions: [
        { title: isOne ? 'Delete it.' : 'Delete them.', edits: places.map((range) => ({ range, text: '' })) },
      ],
    };
  },
});

function residueIn(block: Block): Block['range'] | undefined {
  const { text, range } = block;
  if (isWebResidue(text)) return range;
  const at = text.indexOf(HIDDEN_ADDRESS);
  return at < 0 ? undefined : locate(block, at, at + HIDDEN_ADDRESS.length);
}
