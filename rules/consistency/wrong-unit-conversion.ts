import {
  type Amount,
  amountsOf,
  type Block,
  type Conversion,
  conversionsOf,
  defineRule,
  indexFrom,
  locate,
  type Measure,
  roundTo,
  writeNumber,
} from '../../src/rule/index.js';

/** How far off a conversion may be; both sides are rounded as their writer liked. */
const LEEWAY = 0.05;
const DEGREES = 1.5;

export default defineRule({
  summary: 'A measure whose conversion in brackets is wrong.',
  why: 'Readers take the figure in the unit they know; a wrong one is remembered and a right one is not.',
  severity: 'warning',
  scope: 'everywhere',
  examples: {
    wrong: [
      {
        copy: 'The fire spread for [|10 miles (6 kilometers)|].',
        says: '“10 miles” is about 16 km, not “6 kilometers”; check both.',
      },
      {
        copy: 'It burned [|4,000 hectares (1,600 acres)|] of pine.',
        says: '“4,000 hectares” is about 9,900 acres, not “1,600 acres”; check both.',
      },
      {
        copy: 'It was [|35°C (80°F)|] in the shade.',
        says: '“35°C” is about 95 F, not “80°F”; check both.',
      },
      {
        copy: 'The plane flew at [|32,000ft (3,750m)|].',
        says: '“32,000ft” is about 9,800 m, not “3,750m”; check both.',
      },
      {
        copy: 'The calf weighed 90 to [|110 pounds (41 to 500 kilograms)|].',
        says: '“110 pounds” is about 50 kg, not “500 kilograms”; check both.',
      },
      {
        copy: 'The quay is [|300 feet, or 30 meters|], long.',
        says: '“300 feet” is about 91 m, not “30 meters”; check both.',
      },
    ],
    right: [
      'The fire spread for 10 miles (16 kilometers) and burned 4,000 hectares (9,900 acres).',
      'It was 35 degrees Celsius (95 Fahrenheit) in the shade, 10 degrees Celsius (18 F) more than usual.',
      {
        copy: 'The tank holds 100 gallons (455 litres), the other 100 gallons (380 liters).',
        note: 'Gallons of two kinds.',
      },
      { copy: 'A 40-mile (64-kilometer) stretch and a 5-foot-wide (1.5-meter-wide) path.' },
      { copy: 'He is 6 feet 2 inches (188 centimeters) tall.', note: 'Feet and inches together.' },
      { copy: 'It was about 60 miles (100 kilometers) away.', note: 'Rounded.' },
      { copy: 'The calf weighed 90 to 110 pounds (41 to 50 kilograms), the cow 1,400-1,500lb (640-680kg).' },
      { copy: 'The 100m (330ft) tower cost $5m (£2.6m).', note: '“m” for meters.' },
      'Boats need 10 feet or 20 minutes to turn, and 5 feet or 6 feet of water.',
      { copy: 'It ran 30 miles (on 2 gallons) a day.' },
    ],
  },
  *check({ passages }) {
    for (const { block } of passages) {
      for (const conversion of conversionsOf(block)) {
        const due = findDue(block, conversion);
        if (due === undefined) continue;
        const { from, to } = conversion;
        const [a, b] = [from, to].map(({ start, end }) => block.text.slice(start, end));
        yield {
          range: locate(block, from.start, block.text[to.end] === ')' ? to.end + 1 : to.end),
          message: `“${a}” is about ${due}, not “${b}”; check both.`,
        };
      }
    }
  },
});

/** A side of a conversion: its value in its own unit, and what rounding may have taken from it or added. */
interface Side {
  readonly value: number;
  readonly half: number;
  readonly measure: Measure;
}

/** What the first amount comes to in the unit of the second, where that is not what is written. */
function findDue(block: Block, { from, to }: Conversion): string | undefined {
  if (isPartOfMore(block, from) || isPartOfMore(block, to)) return undefined;
  const [one, other] = [readSide(block, from, to), readSide(block, to, from)];
  if (!one || !other) return undefined;
  const conversions = findConversions(one.measure, other.measure);
  const [likeliest] = conversions;
  if (!likeliest || conversions.some((convert) => isNear(one, other, convert))) return undefined;
  return `${writeNumber(roundTo(likeliest(one.value), 2))} ${other.measure.name}`;
}

function readSide(block: Block, amount: Amount, partner: Amount): Side | undefined {
  const { value, step } = amount;
  // A bare “m” beside another length is no million.
  const isMeters = !amount.measure && amount.scale === 'm' && partner.measure?.dimension === 'length';
  if (isMeters) return { value: value / 1e6, half: step / 2e6, measure: METERS };
  if (!amount.measure) return undefined;
  const sign = MINUS.test(block.text.slice(Math.max(0, amount.start - 7), amount.start)) ? -1 : 1;
  return { value: sign * value, half: step / 2, measure: amount.measure };
}

const METERS: Measure = { dimension: 'length', name: 'm', sizes: [1] };
const MINUS = /(?:(?:^|[\s(])[-−]|minus\s)$/;

/** `6 feet 2 inches`, `5 feet, 11 inches`: one amount is not the whole. `30 miles per gallon` is none. */
function isPartOfMore(block: Block, amount: Amount): boolean {
  const { text } = block;
  if (/^\s(?:an?|per)\s/.test(text.slice(amount.end, amount.end + 6))) return true;
  const amounts = amountsOf(block);
  const beside = [amounts[indexFrom(amounts, amount.start) - 1], amounts[indexFrom(amounts, amount.end)]];
  return beside.some(
    (other) =>
      other !== undefined &&
      other.measure?.dimension === amount.measure?.dimension &&
      other.measure?.name !== amount.measure?.name &&
      (JOINT.test(text.slice(other.end, amount.start)) || JOINT.test(text.slice(amount.end, other.start))),
  );
}

const JOINT = /^(?:,?\s(?:and\s)?|-)$/;

type Convert = (value: number) => number;

/** Every way to get from one unit to the other; degrees may also be a difference. */
function findConversions(one: Measure, other: Measure): readonly Convert[] {
  if (one.dimension !== other.dimension || one.name === other.name) return [];
  if (one.dimension === 'temperature') {
    return one.name === 'C'
      ? [(value) => value * 1.8 + 32, (value) => value * 1.8]
      : [(value) => (value - 32) / 1.8, (value) => value / 1.8];
  }
  return one.sizes.flatMap((size) =>
    other.sizes.map(
      (each): Convert =>
        (value) =>
          (value * size) / each,
    ),
  );
}

function isNear(one: Side, other: Side, convert: Convert): boolean {
  const due = convert(one.value);
  const slack = one.measure.dimension === 'temperature' ? DEGREES : Math.abs(due) * LEEWAY;
  const low = convert(one.value - one.half) - slack - other.half;
  const high = convert(one.value + one.half) + slack + other.half;
  return other.value >= low && other.value <= high;
}
