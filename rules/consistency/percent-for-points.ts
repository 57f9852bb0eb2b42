import {
  type ClaimedChange,
  changesOf,
  defineRule,
  isGap,
  locate,
  MASK,
  replace,
} from '../../src/rule/index.js';

export default defineRule({
  summary: 'A gap between two percentages that is called a percentage and not percentage points.',
  why: 'From 7% to 5% is a fall of two points and of more than a quarter; “2%” says neither.',
  severity: 'warning',
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'The jobless rate fell [|2%|] to 5% from 7%.',
        says: '“2%” is the gap between “7%” and “5%”; write percentage points.',
        suggests: ['Write “2 percentage points”.'],
      },
      {
        copy: 'Turnout dropped from 70 percent to 50 percent, a drop of [|20 percent|].',
        says: '“20 percent” is the gap between “70 percent” and “50 percent”; write percentage points.',
        suggests: ['Write “20 percentage points”.'],
      },
    ],
    right: [
      'The jobless rate fell 2 percentage points, to 5% from 7%.',
      { copy: 'The rate fell 50% to 4% from 8%.', note: 'It did halve.' },
      { copy: 'The share rose 100% to 2% from 1%.' },
      'The rate fell to 5% from 7%, and prices rose 2%.',
    ],
  },
  *check({ passages }) {
    for (const { block, text } of passages) {
      for (const change of changesOf(block)) {
        if (text[change.percent.start] === MASK || !isGap(change) || isShare(change)) continue;
        const { percent, from, to } = change;
        const [gap, before, after] = [percent, from, to].map(({ start, end }) =>
          block.text.slice(start, end),
        );
        const range = locate(block, percent.start, percent.end);
        const words = `${block.text.slice(percent.start, percent.numberEnd)} percentage ${percent.value === 1 ? 'point' : 'points'}`;
        yield {
          range,
          message: `“${gap}” is the gap between “${before}” and “${after}”; write percentage points.`,
          related: [from, to].map(({ start, end }) => ({
            range: locate(block, start, end),
            message: 'One of the two percentages.',
          })),
          suggestions: [replace(range, words, `Write “${words}”.`)],
        };
      }
    }
  },
});

/** Whether the percentage is right as a share too: from 1% to 2% is a rise of 100%. */
const isShare = ({ percent, from, to }: ClaimedChange): boolean =>
  Math.abs((Math.abs(from.value - to.value) / from.value) * 100 - percent.value) <= 1;
