import {
  type Amount,
  amountsOf,
  defineRule,
  locate,
  MASK,
  type Passage,
  writeNumber,
} from '../../src/rule/index.js';

const MOST = 12;

/** From the number to the list: `three men: `, `two towns — `. */
const LEAD = /^\s(?:[\p{L}’'-]{1,18}\s){0,4}?[\p{L}’'-]{1,18}s?(?::|\s[—–])\s/u;
const END = /[.!?](?:\s|$)|\s[—–]\s/;
const ITEM = /^(?:\p{Lu}[\p{L}.’'-]*(?:\s(?:de|del|van|von|der|al|of|the))?(?:\s|$)){1,5}$/u;
const SMALL = /^(?:an?\s|the\s)?(?:[\p{Ll}’'-]{2,16}\s?){1,3}$/u;

export default defineRule({
  summary: 'A list with more or fewer entries than the number before it says.',
  why: 'Somebody was added or cut and the count was not; the one left out is the first to notice.',
  severity: 'info',
  presets: { ap: 'warning' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'Police held [|three|] men: Ana Brik, Omar Diaz, Pol Marden and Lena Ortiz.',
        says: 'The list after “three” has 4 entries; check the count.',
      },
      {
        copy: 'The route has [|five|] stops: Stell, Orle, Mill, and Drin.',
        says: 'The list after “five” has 4 entries; check the count.',
      },
    ],
    right: [
      'Police held four men: Ana Brik, Omar Diaz, Pol Marden and Lena Ortiz.',
      {
        copy: 'Police held three men: Ana Brik, 34, Omar Diaz, 41, and Pol Marden, a baker.',
        note: 'More than names.',
      },
      { copy: 'He gave two reasons: the rain, which fell for days, and the wall, which was old.' },
      { copy: 'The firm has two owners: Brik and Sons and Diaz.', note: 'An “and” inside an entry.' },
      { copy: 'Two people said so: Ana Brik.\n\n“Three men: one, two, four and five,” Diaz said.' },
    ],
  },
  *check({ passages }) {
    for (const passage of passages) {
      if (!/:|—|–/.test(passage.text)) continue;
      for (const amount of amountsOf(passage.block)) {
        const count = countEntries(passage, amount);
        if (count === undefined) continue;
        const { start, end } = amount;
        yield {
          range: locate(passage, start, end),
          message: `The list after “${passage.text.slice(start, end)}” has ${writeNumber(count)} entries; check the count.`,
        };
      }
    }
  },
});

/** How many entries the list behind a number has, where that is certain and another number. */
function countEntries({ text }: Passage, amount: Amount): number | undefined {
  const { value, numberEnd, currency, percent, isRange, qualifier } = amount;
  if (value < 2 || value > MOST || currency || percent || isRange || qualifier) return undefined;
  const lead = LEAD.exec(text.slice(numberEnd, numberEnd + 90));
  if (!lead) return undefined;
  const behind = text.slice(numberEnd + lead[0].length, numberEnd + lead[0].length + 300);
  const end = behind.search(END);
  const list = end < 0 ? '' : behind.slice(0, end);
  if (list.includes(MASK) || /\d|[:;()]/.test(list)) return undefined;
  const commas = list.split(/,\s/);
  const [last = '', ...rest] = [...commas].reverse();
  const joined = last.split(/\s?\band\s/).filter((part) => part !== '');
  const parts = [...rest, ...joined];
  const isPlain = parts.every((part) => ITEM.test(part)) || parts.every((part) => SMALL.test(part));
  if (!isPlain || !/\band\s/.test(last) || joined.length > 2 || parts.length < 3 || parts.length === value)
    return undefined;
  // An “and” may be inside the last entry, but hardly between two full names.
  const isOneEntry = commas.length === value && !parts.every((part) => FULL_NAME.test(part));
  return isOneEntry ? undefined : parts.length;
}

const FULL_NAME = /^\p{Lu}\S*\s\p{Lu}/u;
