import type { Amount } from './amounts.js';

const LETTERS: readonly (readonly [number, string])[] = [
  [1e12, 'tn'],
  [1e9, 'bn'],
  [1e6, 'm'],
];
const NAMES: readonly (readonly [number, string])[] = [
  [1e12, ' trillion'],
  [1e9, ' billion'],
  [1e6, ' million'],
];

/** A number rounded to so many significant figures. */
export function roundTo(value: number, figures: number): number {
  if (value === 0) return 0;
  return Number(value.toPrecision(figures));
}

/** Made when first needed, and kept: to make one takes far longer than to write a number. */
const formats: Intl.NumberFormat[] = [];

function formatOf(decimals: number): Intl.NumberFormat {
  formats[decimals] ??= new Intl.NumberFormat('en-US', { maximumFractionDigits: decimals });
  return formats[decimals];
}

/** A value in figures, with commas: `1,200`, `0.52`. */
export const writeNumber = (value: number): string => formatOf(value < 1 ? 4 : 2).format(value);

/** A value written as another amount is: `$14m`, `14 million euros`, `1,200 feet`; two or three figures are kept. */
export function writeLike(value: number, like: Amount, figures = 3): string {
  const rounded = roundTo(value, figures);
  const isPart = like.mark !== undefined && /^(?:p|pence|cents?|penny)$/i.test(like.mark);
  const number = isPart ? writeNumber(rounded * 100) : withScale(rounded, like.scale);
  const { mark, percent, measure } = like;
  if (mark === undefined) return percent ? `${number}%` : measure ? `${number} ${measure.name}` : number;
  if (mark === 'p') return `${number}p`;
  return /\p{L}$/u.test(mark) && !/^(?:Rs|[A-Z]{3})$/.test(mark) ? `${number} ${mark}` : `${mark}${number}`;
}

function withScale(value: number, scale: string | undefined): string {
  const names = scale !== undefined && scale.length < 3 ? LETTERS : NAMES;
  const found = names.find(([worth]) => Math.abs(value) >= worth);
  return found ? `${writeNumber(value / found[0])}${found[1]}` : writeNumber(value);
}
