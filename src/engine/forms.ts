import { MONTHS_IN_FULL, SHORT_TITLES, STATES, WEEKDAYS_IN_FULL } from '../rule/forms.js';

/**
 * Writes short forms in full and in one way, so that a stretch of copy can be compared with what a fix makes of
 * it: `Oct. 14th`, `3 PM`, `Salem, Ore.`, `Sen. Brik`, `U.S.`, `Elm St.` become `October 14`, `3 pm`,
 * `Salem, Oregon`, `Senator Brik`, `US`, `Elm Street`; `percent` becomes `%`.
 */
export function writeInFull(text: string): string {
  return text
    .replace(INITIALS, (found) => found.replace(/[.\s]/g, '') + (/\s$/.test(found) ? ' ' : ''))
    .replace(/\bPh\.D\./g, 'PhD')
    .replace(/\s?(?:\bper ?cent\b|%)/gi, '%')
    .replace(MERIDIEM, (_, digit: string, half: string) => `${digit} ${half.toLowerCase()}m`)
    .replace(SHORT_DAY, (_, word: string) => MONTHS_IN_FULL[word] ?? WEEKDAYS_IN_FULL[word] ?? word)
    .replace(DAY_ORDINAL, (_, after: string | undefined, before: string) => after ?? before)
    .replace(SHORT_WORD, (found) => FULL[found.replace(/[.\s]/g, '')] ?? found)
    .replace(POSTAL, (found, code: string) => NAMES[code] ?? found);
}

const INITIALS = /(?<![\p{L}.])(?:\p{Lu}\.\s?){2,6}/gu;
const MERIDIEM = /(\d)\s?([ap])\.?m\b\.?/gi;

const SHORT_DAY = new RegExp(
  `\\b(${[...Object.keys(MONTHS_IN_FULL), ...Object.keys(WEEKDAYS_IN_FULL)].join('|')})\\b\\.?`,
  'g',
);
const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const DAY_ORDINAL = new RegExp(
  `(?<=${MONTH}\\s)(\\d{1,2})(?:st|nd|rd|th)\\b|\\b(?:the\\s)?(\\d{1,2})(?:st|nd|rd|th)(?=\\s(?:of\\s)?${MONTH})`,
  'gi',
);

const FULL: Readonly<Record<string, string>> = Object.fromEntries([
  ...Object.entries(SHORT_TITLES).map(([full, short]) => [bare(short), full]),
  ...STATES.flatMap(({ name, short }) => (short === undefined ? [] : [[bare(short), name]])),
  ['Corp', 'Corporation'],
  ['Co', 'Company'],
  ['Inc', 'Incorporated'],
  ['Ltd', 'Limited'],
  ['St', 'Street'],
  ['Ave', 'Avenue'],
  ['Blvd', 'Boulevard'],
]);
const NAMES: Readonly<Record<string, string>> = Object.fromEntries(
  STATES.map(({ name, postal }) => [postal, name]),
);
const SHORT_WORD = /\b(?:W\.Va|Lt\. Gov|\p{Lu}\p{Ll}{1,4})\./gu;
/** Two capitals alone may be a word that is shouted; behind a comma, a bracket or a hyphen they are a state. */
const POSTAL = new RegExp(`(?<=[,(-]\\s?)(${Object.keys(NAMES).join('|')})\\b`, 'g');

function bare(short: string): string {
  return short.replace(/[.\s]/g, '');
}
