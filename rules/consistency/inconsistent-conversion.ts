import {
  type Amount,
  type Block,
  type Conversion,
  conversionsOf,
  defineRule,
  type Finding,
  groupBy,
  locate,
  writeLike,
} from '../../src/rule/index.js';
import { CURRENCY_NAMES, EXCHANGE_RATES } from '../lists/exchange-rates.js';

/** Rates of one story may differ by this share: days and years differ, and so does rounding. */
const LEEWAY = 0.15;

export default defineRule({
  summary: 'A sum of money whose conversion is at odds with the story’s other conversions.',
  why: 'A dropped “m”, “m” for “bn”, or a lost zero hides in brackets, where nobody computes; two rates show it.',
  severity: 'warning',
  scope: 'everywhere',
  examples: {
    wrong: [
      {
        copy: 'Sales were £10m ($19m) in May, £12m ($22.8m) in June and [|£8m ($9m)|] in July.',
        says: 'At the rate of the story’s other sums, “£8m” is about $15.2m, not “$9m”; check both.',
      },
      {
        copy: 'The film took $22m (£11m) in a week, and [|$6.3 (£3.35m)|] on its last day.',
        says: '“$6.3” as “£3.35m” makes one dollar £532,000; check both.',
        note: 'The “m” was lost.',
      },
      {
        copy: 'It paid 40 million euros ($52 million) for the port and [|10 million euros ($18 million)|] for the quay.',
        says: '“10 million euros” as “$18 million” makes one euro $1.8, elsewhere $1.3; check both.',
      },
      {
        copy: 'The boat cost [|£5m ($2.6m)|].',
        says: '“£5m” as “$2.6m” makes one pound $0.52; check both.',
        note: 'Nobody knows the day’s rate, but no rate was ever that: the two are swapped.',
      },
      {
        copy: 'The loan of [|$500m (£265bn)|] was repaid.',
        says: '“$500m” as “£265bn” makes one dollar £530; check both.',
      },
    ],
    right: [
      'It paid $22m (£11.6m) in May, £5m ($9.4m; 7m euros) in June and 6m euros ($8.1m) in July.',
      { copy: 'It earned £1bn ($2bn) and £1.4bn ($2.6bn).', note: 'Rounded figures.' },
      { copy: 'The boat cost £5m ($6.1m).', note: 'One rate, and a possible one.' },
      { copy: 'The bid rose from $15 a share (£8.10) to $20 a share (£10.80).' },
      {
        copy: 'He paid £469 (£399 with the voucher) and $22m ($11m of it in cash).',
        note: 'No conversions.',
      },
      {
        copy: 'The two sides settled for £10m ($15m at most) and £20m ($39m).',
        note: 'More than an amount in the bracket.',
      },
    ],
  },
  *check({ passages }) {
    const rates: Rate[] = [];
    for (const { block } of passages) {
      for (const conversion of conversionsOf(block)) {
        const rate = readRate(block, conversion);
        if (rate) rates.push(rate);
      }
    }
    for (const group of groupBy(rates, ({ pair }) => pair).values()) {
      const sound = group.filter((rate) => !isImpossible(rate));
      for (const rate of group) if (isImpossible(rate)) yield impossible(rate);
      const [first, second] = sound;
      if (sound.length === 2 && first && second) {
        if (areApart(first, second)) yield unequal(second, first);
      } else if (sound.length > 2) yield* findOdd(sound);
    }
  },
});

/** A conversion as a rate: how many of its second currency one of its first is, as written and as rounded. */
interface Rate {
  readonly block: Block;
  readonly conversion: Conversion;
  /** The two currencies, always in the same order. */
  readonly pair: string;
  /** Whether the conversion goes from the second currency of the pair to the first. */
  readonly isTurned: boolean;
  readonly value: number;
  readonly least: number;
  readonly most: number;
}

function readRate(block: Block, conversion: Conversion): Rate | undefined {
  const { from, to } = conversion;
  const [a, b] = [from.currency, to.currency];
  if (!a || !b || a === b || a === 'cent' || b === 'cent' || from.value === 0 || to.value === 0)
    return undefined;
  const isTurned = EXCHANGE_RATES[`${b} ${a}`] !== undefined || (!EXCHANGE_RATES[`${a} ${b}`] && b < a);
  const [one, other] = isTurned ? [to, from] : [from, to];
  return {
    block,
    conversion,
    pair: isTurned ? `${b} ${a}` : `${a} ${b}`,
    isTurned,
    value: other.value / one.value,
    least: leastOf(other) / mostOf(one),
    most: mostOf(other) / leastOf(one),
  };
}

/** What an amount may have been before it was rounded. */
const leastOf = ({ isRange, least, value, step }: Amount): number => (isRange ? least : value) - step / 2;
const mostOf = ({ isRange, most, value, step }: Amount): number => (isRange ? most : value) + step / 2;

/** Whether no day ever knew the rate, and a swap or a lost or added zero makes it a likely one. */
function isImpossible({ pair, least, most, value }: Rate): boolean {
  const [low, high] = EXCHANGE_RATES[pair] ?? [0, Number.POSITIVE_INFINITY];
  if (most >= low && least <= high) return false;
  return [1 / value, ...[-9, -6, -3, -2, -1, 1, 2, 3, 6, 9].map((zeros) => value * 10 ** zeros)].some(
    (rate) => rate >= low && rate <= high,
  );
}

const areApart = (a: Rate, b: Rate): boolean =>
  a.least > b.most * (1 + LEEWAY) || b.least > a.most * (1 + LEEWAY);

/** The rates that are apart from the middle one. */
function* findOdd(rates: readonly Rate[]): Generator<Finding> {
  const sorted = [...rates].sort((a, b) => a.value - b.value);
  const middle = sorted[(sorted.length - 1) >> 1] as Rate;
  for (const rate of rates) if (areApart(rate, middle)) yield odd(rate, middle);
}

function rangeOf({ block, conversion: { from, to } }: Rate) {
  return locate(block, from.start, block.text[to.end] === ')' ? to.end + 1 : to.end);
}

const words = ({ block }: Rate, { start, end }: Amount): string => block.text.slice(start, end);
const pairOf = (rate: Rate): readonly [string, string] => {
  const { from, to } = rate.conversion;
  return [words(rate, from), words(rate, to)];
};

/** What one of the first currency comes to, or one of the second where that reads better: `one pound $0.52`. */
function oneOf(rate: Rate): string {
  const [one] = sidesOf(rate);
  const { currency = '' } = one;
  return `one ${CURRENCY_NAMES[currency] ?? currency} ${worthOf(rate)}`;
}

function worthOf(rate: Rate): string {
  const [, { scale: _, ...other }] = sidesOf(rate);
  return writeLike(isSmall(rate) ? 1 / rate.value : rate.value, other);
}

const isSmall = ({ value }: Rate): boolean => value < 0.02;

function sidesOf(rate: Rate): readonly [Amount, Amount] {
  const { from, to } = rate.conversion;
  return rate.isTurned === isSmall(rate) ? [from, to] : [to, from];
}

function impossible(rate: Rate): Finding {
  const [a, b] = pairOf(rate);
  return { range: rangeOf(rate), message: `“${a}” as “${b}” makes ${oneOf(rate)}; check both.` };
}

function unequal(rate: Rate, first: Rate): Finding {
  const [a, b] = pairOf(rate);
  return {
    range: rangeOf(rate),
    message: `“${a}” as “${b}” makes ${oneOf(rate)}, elsewhere ${worthOf(first)}; check both.`,
    related: [{ range: rangeOf(first), message: `This makes ${oneOf(first)}.` }],
  };
}

function odd(rate: Rate, middle: Rate): Finding {
  const { from, to } = rate.conversion;
  const [a, b] = pairOf(rate);
  const due = writeLike(rate.isTurned ? from.value / middle.value : from.value * middle.value, to);
  return {
    range: rangeOf(rate),
    message: `At the rate of the story’s other sums, “${a}” is about ${due}, not “${b}”; check both.`,
    related: [{ range: rangeOf(middle), message: `This makes ${oneOf(middle)}.` }],
  };
}
