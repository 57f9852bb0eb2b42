const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const SCALES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
  tn: 1e12,
};

const NUMBER = /\d[\d,]*(?:\.\d+)?|\p{L}+/gu;

/** The values of the numbers in a stretch of copy, in order, whether in figures or in words. */
export function valuesIn(text: string): number[] {
  const values: number[] = [];
  let isOpen = false;
  for (const [token] of text.toLowerCase().matchAll(NUMBER)) {
    const value = /^\d/.test(token) ? Number(token.replace(/,/g, '')) : valueOfWord(token);
    const scale = SCALES[token];
    if (scale !== undefined && isOpen) values.push((values.pop() as number) * scale);
    else if (value === undefined) isOpen = false;
    else {
      values.push(value);
      isOpen = true;
    }
  }
  return values;
}

function valueOfWord(word: string): number | undefined {
  for (const list of [UNITS, ORDINALS]) {
    const index = list.indexOf(word);
    if (index >= 0) return index;
  }
  const ten = TENS.indexOf(word);
  return ten >= 0 ? (ten + 2) * 10 : undefined;
}
