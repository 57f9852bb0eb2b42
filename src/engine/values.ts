import { NUMBER_PARTS, readNumber, readOrdinal } from '../rule/numbers.js';

/** What a number says: a quantity, or as text a place in a row (`2th`), a time of day (`3:30 pm`) or a percent sign. */
export type Value = number | string;

/** Short forms that stand behind figures. */
const SCALES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mn: 1e6, bn: 1e9, tn: 1e12 };
const LONG_SCALES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

const CLOCK = String.raw`\d{1,2}(?:[:.]\d{2})?\s?[ap]m\b`;
/** A hyphen or dash that joins nothing and stands close to a figure is a minus. */
const MINUS = String.raw`(?<![\p{L}\p{N}.,%)\]])[-\u2212\u2013](?=[$£€]?\d)`;
const NUMBER = new RegExp(
  `${CLOCK}|${MINUS}|\\d+(?:,\\d+)*(?:\\.\\d+)?(?:(?:st|nd|rd|th)\\b)?|\\p{L}+|%`,
  'gu',
);
/** Between two words of one number, an “and” among them: `forty-two`, `a hundred and five`. */
const JOINT = /^[\s-]{1,3}$/;

/** What there is in any stretch of copy with a value; most have nothing of it. */
const MAY_HAVE_VALUE = new RegExp(`[\\p{N}%]|per ?cent|noon|midnight|${NUMBER_PARTS}`, 'iu');

/** Whether a stretch of copy, short forms and all, can have a value: what is quick to see. */
export const mayHaveValue = (text: string): boolean => MAY_HAVE_VALUE.test(text);

/** The values of the numbers in a stretch of copy, in order, whether in figures or in words. */
export function valuesIn(text: string): Value[] {
  const values: Value[] = [];
  const lower = text.toLowerCase();
  let open: 'figures' | 'words' | undefined;
  let words = '';
  let end = 0;
  let sign = 1;
  let isNegative = false;
  for (const found of lower.matchAll(NUMBER)) {
    const [token] = found;
    const isJoined = JOINT.test(lower.slice(end, found.index)) || found.index === end;
    const before: 'figures' | 'words' | undefined = isJoined ? open : undefined;
    open = undefined;
    if (before !== 'words') sign = isNegative ? -1 : 1;
    isNegative = /^(?:[-\u2212\u2013]|minus)$/.test(token);
    if (token === '%') values.push(token);
    else if (/^\d/.test(token)) {
      values.push(withSign(sign, readFigures(token)));
      if (typeof values.at(-1) === 'number') open = 'figures';
    } else if (before === 'figures' && scaleOf(token) !== undefined) {
      values.push(round((values.pop() as number) * (scaleOf(token) as number)));
      open = 'figures';
    } else if (before === 'words' && readNumber(`${words} ${token}`) !== undefined) {
      words = `${words} ${token}`;
      values[values.length - 1] = sign * (readNumber(words) as number);
      open = 'words';
    } else if (readNumber(token) !== undefined) {
      words = token;
      values.push(sign * (readNumber(token) as number));
      open = 'words';
    } else if (readOrdinal(token) !== undefined) values.push(nth(readOrdinal(token) as number));
    else if (token === 'noon' || token === 'midnight') {
      if (before === 'figures' && values.at(-1) === 12) values.pop();
      values.push(token);
    }
    end = found.index + token.length;
  }
  return values;
}

const scaleOf = (token: string): number | undefined => SCALES[token] ?? LONG_SCALES[token];
const nth = (value: number): string => `${value}th`;
const withSign = (sign: number, value: Value): Value => (typeof value === 'number' ? sign * value : value);
const round = (value: number): number => Number(value.toPrecision(12));

function readFigures(token: string): Value {
  const clock = /^(\d+)(?:[:.](\d\d))?\s?([ap]m)$/.exec(token);
  if (clock) return `${Number(clock[1])}:${clock[2] ?? '00'} ${clock[3]}`;
  const value = Number(token.replace(/,|\D+$/g, ''));
  return /[a-z]$/.test(token) ? nth(value) : value;
}
