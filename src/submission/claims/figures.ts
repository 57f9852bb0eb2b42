import { matchAt } from './match.js';
import { SCALES } from './number-words.js';

const FIGURES = /\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,8})?(?![\d,]\d)|\d{1,15}(?:\.\d{1,8})?/y;
const FRACTION = /\s?([½¼¾⅓⅔])/y;
const FRACTIONS: Readonly<Record<string, number>> = {
  '½': 0.5,
  '¼': 0.25,
  '¾': 0.75,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
};
const SCALE =
  /[\s\u00A0-]?([Hh]undred|[Tt]housand|[Mm]illion|[Bb]illion|[Tt]rillion|MILLION|BILLION)(?![\p{L}\p{N}])|\s?(mn|bn|tn|[kKmMbB])(?![\p{L}\p{N}²/])/uy;
/** What makes figures part of something else: a clock time, a version, an ordinal, a model, a fraction. */
const GOES_ON = /[.:,/]\d|(?:st|nd|rd|th)(?![\p{L}\p{N}])|['’]\d/uy;
const DASH = /[-–—](?=(?:[$£€¥₹])?\d)/y;

/** A number as written, its scale counted. */
export interface Figures {
  readonly value: number;
  readonly step: number;
  readonly end: number;
  readonly scale?: string;
}

/** Reads the figures at `at`; undefined where they are part of something else. */
export function readFigures(text: string, at: number): Figures | undefined {
  const digits = matchAt(FIGURES, text, at);
  if (digits === undefined) return undefined;
  const end = at + digits.length;
  if (matchAt(GOES_ON, text, end) !== undefined) return undefined;
  const decimals = /\.(\d+)$/.exec(digits)?.[1]?.length ?? 0;
  const value = Number(digits.replace(/,/g, ''));
  const fraction = matchAt(FRACTION, text, end);
  const part = FRACTIONS[fraction?.trim() ?? ''];
  const whole = part === undefined ? value : value + part;
  const figures = {
    value: whole,
    step: part === undefined ? 10 ** -decimals : 0.1,
    end: end + (fraction?.length ?? 0),
  };
  return scaled(text, figures);
}

/** Multiplies a number by the scale behind it: `m`, `million`. */
export function scaled(text: string, figures: Figures): Figures {
  const filed = matchAt(SCALE, text, figures.end);
  if (filed === undefined) return figures;
  const scale = filed.replace(/[\s\u00A0-]/g, '').toLowerCase();
  const times = SCALES[scale] as number;
  return { value: figures.value * times, step: figures.step * times, end: figures.end + filed.length, scale };
}

/** The number that a dash joins to the one that ends at `at`: `10-15`, `$2m-$3m`. */
export function readSecond(text: string, at: number): Figures | undefined {
  const dash = matchAt(DASH, text, at);
  if (dash === undefined) return undefined;
  const from = at + dash.length;
  return readFigures(text, /\d/.test(text[from] as string) ? from : from + 1);
}

/** `10-15 million` are ten million and more. */
export function shareScale(figures: Figures, second: Figures): Figures {
  const times = second.scale ? (SCALES[second.scale] as number) : 1;
  const value = figures.value * times;
  return value <= second.value ? { ...figures, value, step: figures.step * times } : figures;
}
