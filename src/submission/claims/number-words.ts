const ONES = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
  'seventeen eighteen nineteen'
).split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Words that multiply the number before them. */
export const SCALES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  b: 1e9,
  bn: 1e9,
  tn: 1e12,
};

const SPELT = new Map<string, number>([
  ...ONES.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, i): [string, number] => [word, (i + 2) * 10]),
  ['dozen', 12],
]);

const WORD = /[a-z]+/iy;
const JOINT = /(?:\sand\s|\s|-)(?=[a-z])/iy;
const SCALE_WORD = /^(?:hundred|thousand|million|billion|trillion)$/;

const FIRST_WORDS = new Set([...SPELT.keys(), 'a', 'an', 'half'].filter((word) => word !== 'zero'));

/** Whether a number in words can begin with a word, given in lower case: `twelve`, `twenty-one`, `half`. */
export function canStartNumber(word: string): boolean {
  const hyphen = word.indexOf('-');
  return FIRST_WORDS.has(hyphen < 0 ? word : word.slice(0, hyphen));
}

/** A number in words: `twelve`, `twenty-one`, `two hundred and fifty`, `a dozen`, `half a million`. */
export interface SpeltNumber {
  readonly value: number;
  /** The offset behind its last word. */
  readonly end: number;
}

/** Reads the number in words that starts at `at`; undefined where none does. `a` alone is no number. */
export function readSpelt(text: string, at: number): SpeltNumber | undefined {
  const article = /(?:half an?|an?)\s/iy;
  article.lastIndex = at;
  const lead = article.exec(text)?.[0].toLowerCase();
  let total = 0;
  let group = lead === undefined ? undefined : lead.startsWith('half') ? 0.5 : 1;
  let end = lead === undefined ? undefined : -1;
  let next = at + (lead?.length ?? 0);
  for (;;) {
    const word = wordAt(text, next);
    const value = SPELT.get(word);
    if (SCALE_WORD.test(word) && group !== undefined) {
      const scale = SCALES[word] as number;
      if (scale === 100) group *= scale;
      else {
        total += group * scale;
        group = 0;
      }
    } else if (word === 'dozen' && group !== undefined) group *= 12;
    else if (value !== undefined && fits(group, value, end)) group = (group ?? 0) + value;
    else break;
    end = next + word.length;
    JOINT.lastIndex = end;
    const joint = JOINT.exec(text);
    if (!joint) break;
    next = JOINT.lastIndex;
  }
  return end === undefined || end < 0 ? undefined : { value: total + (group ?? 0), end };
}

/** Whether a number word goes on with the number so far: `twenty` `one`, `two hundred` `fifty`. */
function fits(group: number | undefined, value: number, end: number | undefined): boolean {
  if (group === undefined) return true;
  if (end === -1) return false;
  if (value >= 100) return false;
  if (group % 100 === 0) return true;
  return group % 100 >= 20 && group % 10 === 0 && value > 0 && value < 10;
}

function wordAt(text: string, at: number): string {
  WORD.lastIndex = at;
  return WORD.exec(text)?.[0].toLowerCase() ?? '';
}
