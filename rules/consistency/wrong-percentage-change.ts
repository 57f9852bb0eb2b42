import {
  type Block,
  type ClaimedChange,
  canBeEqual,
  changesOf,
  defineRule,
  type Interval,
  intervalOf,
  isGap,
  locate,
  MASK,
  writeLike,
} from '../../src/rule/index.js';

/** What is let pass beyond rounding: a point, or this share of the percentage. */
const POINT = 1;
const SHARE = 0.03;

export default defineRule({
  summary: 'A percentage change that the two figures beside it do not make.',
  why: 'The three figures cannot all be right, and readers can divide.',
  severity: 'warning',
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'Sales rose [|40%|] to $12m from $10m.',
        says: '“40%” from $10m gives $14m, not “$12m”; check the figures.',
      },
      {
        copy: 'Arrests rose to 150 from 100 last year, an increase of [|20 percent|].',
        says: '“20 percent” from 100 gives 120, not “150”; check the figures.',
      },
      {
        copy: 'Profit was £2.1m, down [|60%|] from £3.5m in 2021.',
        says: '“60%” from £3.5m gives £1.4m, not “£2.1m”; check the figures.',
      },
      {
        copy: 'The fare fell [|50%|] from £20 to £30.',
        says: '“£30” is more than “£20”, so it did not fall 50%; check the figures.',
      },
    ],
    right: [
      'Sales rose 20% to $12m from $10m, and profit slipped 11% from £3.24bn ($6.13bn) in 2020 to £2.89bn.',
      { copy: 'Sales rose 45% to $2bn from $1bn.', note: 'Both are rounded: 1.6 and 1.1 billion would do.' },
      { copy: 'Arrests rose nearly 50%, to about 150 from 100.' },
      {
        copy: 'The jobless rate fell 2% to 5% from 7%.',
        note: 'Points called percent: `percent-for-points` says so.',
      },
      { copy: 'Rates were cut from 2.5% to 2%, while fees fell from 3.25% to 2%.' },
      { copy: 'The tax rose 10% in the year to March 2022 from 2021.', note: 'Years are no sums.' },
      { copy: 'Ticket sales more than doubled, up 120% to 2,400 from 1,090.' },
    ],
  },
  *check({ passages }) {
    for (const { block, text } of passages) {
      for (const change of changesOf(block)) {
        if (text[change.percent.start] === MASK) continue;
        const fault = findFault(block, change);
        if (fault === undefined) continue;
        const { percent, from, to } = change;
        yield {
          range: locate(block, percent.start, percent.end),
          message: `${fault}; check the figures.`,
          related: [
            { range: locate(block, from.start, from.end), message: 'The figure before.' },
            { range: locate(block, to.start, to.end), message: 'The figure after.' },
          ],
        };
      }
    }
  },
});

/** Why the figures do not agree, where they do not. */
function findFault(block: Block, change: ClaimedChange): string | undefined {
  const { percent, from, to, direction } = change;
  if (isGap(change) || from.value <= 0) return undefined;
  const [share, before, after] = [percent, from, to].map(({ start, end }) => block.text.slice(start, end));
  const isUp = direction ? direction === 'up' : to.value > from.value;
  if (isUp ? to.most < from.least : to.least > from.most) {
    const size = isUp ? 'less' : 'more';
    return `“${after}” is ${size} than “${before}”, so it did not ${isUp ? 'rise' : 'fall'} ${share}`;
  }
  const slack = Math.max(POINT, percent.value * SHARE);
  const stated = intervalOf(percent);
  const widened = { least: stated.least - slack, most: stated.most + slack };
  if (canBeEqual(computeChange(change, isUp), widened)) return undefined;
  const due = from.value * (1 + ((isUp ? 1 : -1) * percent.value) / 100);
  return `“${share}” from ${before} gives ${writeLike(due, to)}, not “${after}”`;
}

/** The change in percent that the two figures allow. */
function computeChange({ from, to }: ClaimedChange, isUp: boolean): Interval {
  const [before, after] = [intervalOf(from), intervalOf(to)];
  const low = after.least / before.most - 1;
  const high = after.most / before.least - 1;
  return isUp ? { least: low * 100, most: high * 100 } : { least: -high * 100, most: -low * 100 };
}
