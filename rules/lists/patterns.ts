/** Pieces of patterns that rules share. Each is bounded, so that a pattern made of them takes linear time. */

/** A number in figures: `7`, `1,204`, `2.5`, `12000`. */
export const FIGURE = String.raw`\d(?:[\d,]{0,13}\d)?(?:\.\d{1,4})?`;

/** Nothing stands before a number that would make it part of a longer one, of a name or of a sum. */
export const FRESH = String.raw`(?<![\p{L}\p{N}.,:/$£€¥#&'’@\\_+=×−–—-])`;

/** Where a word or a number ends. */
export const END = String.raw`(?![\p{L}\p{N}])`;

export const SCALE = '(?:thousand|million|billion|trillion)';

export const PERCENT = '(?:percent|per cent)';

export const MONTHS =
  'January February March April May June July August September October November December'.split(' ');
export const MONTH = `(?:${MONTHS.join('|')})`;

/** A month that may be cut, without its full stop; the longer form comes first. */
export const SHORT_MONTH = '(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)';

/** What a month starts with. */
export const MONTH_TRIGGERS = 'JFMASOND';

export const YEAR = String.raw`(?:1[5-9]|20)\d\d(?![\p{L}\p{N}]|,\d|\.\d)`;

/** The number of a day of a month. */
export const DAY_NUMBER = String.raw`(?:3[01]|[12]\d|0?[1-9])`;

/** A day of a month and nothing more: no time, no longer number. */
export const DAY = String.raw`${DAY_NUMBER}(?![\p{L}\p{N}]|[,.:]\d)`;

export const DIGITS = '0123456789';
