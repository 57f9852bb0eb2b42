/** Numbers in figures and in words, read and written the same way for every rule and for the guard of fixes. */

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');

const TENS_PATTERN = `(?:${TENS.join('|')})`;
const ONES_PATTERN = `(?:${UNITS.slice(1, 10).join('|')})`;

/** The source of a pattern for a number of 1 to 99 in words: `six`, `nineteen`, `forty-two`, `forty two`. */
export const SPELLED_NUMBER = `(?:${TENS_PATTERN}(?:[ -]${ONES_PATTERN})?|${[...UNITS.slice(1)].reverse().join('|')})`;

/** The source of a pattern for all that numbers and ordinals in words are made of, in lower case. */
export const NUMBER_PARTS = [...UNITS, ...TENS, 'hundred', ...Object.keys(SCALES), ...ORDINALS].join('|');

const WORD = /^\p{L}+$/u;

const isNumberWord = (word: string): boolean =>
  SMALL.has(word) || word === 'hundred' || SCALES[word] !== undefined;

/** The value of a number in words, in any case: `six`, `forty-two`, `two hundred and five`, `three million`. */
export function readNumber(words: string): number | undefined {
  // Most of what is asked about is one word that is no number.
  if (WORD.test(words) && !isNumberWord(words.toLowerCase())) return undefined;
  let total = 0;
  let group = 0;
  let last = 0;
  for (const word of words.toLowerCase().split(/[\s-]+/)) {
    const value = SMALL.get(word);
    const scale = SCALES[word];
    if (word === 'and' && last >= 100) continue;
    if (value !== undefined) {
      if (last !== 0 && (last < 20 || value >= 20 || (last < 100 && value >= 10))) return undefined;
      group += value;
      last = value;
    } else if (word === 'hundred') {
      group = (group || 1) * 100;
      last = 100;
    } else if (scale !== undefined) {
      total += (group || 1) * scale;
      group = 0;
      last = 1000;
    } else return undefined;
  }
  return last === 0 && words.toLowerCase() !== 'zero' ? undefined : total + group;
}

/** A whole number up to 100 in words; undefined above, where words are hard to read. */
export function spellNumber(value: number): string | undefined {
  if (!Number.isInteger(value) || value < 0 || value > 100) return undefined;
  if (value === 100) return 'one hundred';
  if (value < 20) return UNITS[value];
  const ones = value % 10;
  return `${TENS[Math.floor(value / 10) - 2]}${ones > 0 ? `-${UNITS[ones]}` : ''}`;
}

/** `first` to `twelfth`; undefined above. */
export const spellOrdinal = (value: number): string | undefined => ORDINALS[value];

/** The value of a spelled ordinal up to `twelfth`. */
export function readOrdinal(word: string): number | undefined {
  const index = ORDINALS.indexOf(word.toLowerCase());
  return index < 0 ? undefined : index;
}

/** A number in figures with commas between the thousands, its decimals as they are. */
export const formatNumber = (value: number): string => {
  const [whole = '', decimals] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
};

const SMALL: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, place): [string, number] => [word, (place + 2) * 10]),
]);
