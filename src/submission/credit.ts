import { hasMoreWords } from './spaces.js';

/** Agencies whose name alone is a credit. */
const AGENCIES =
  /^(?:AP|AFP|Reuters|dpa|EFE|UPI|PA|PA Media|TASS|Interfax|Xinhua|Bloomberg|RFE\/RL|Kyodo|Yonhap|ANI|PTI|CP|ANSA|Lusa|NTB|TT|Ritzau|Getty Images|The Associated Press|Associated Press|Agence France-Presse)$/i;

const LABELLED =
  /^(?:photo(?:graph)?s?|image|picture|video|credit|photo credit|illustration|graphic)(?: (?:by|credit))?\s?[:/|]\s?\S|^(?:courtesy of|photo by|AP Photo\b|Getty Images\b)/i;

const SLASHED = /^[\p{L}\p{M}.'\u2019 -]{2,60}\s?\/\s?[\p{L}\p{M}.'\u2019 -]{2,60}$/u;
const VIA = /^[\p{L}\p{M}.'\u2019 -]{2,60} via [\p{Lu}][\p{L} ]{1,30}$/u;
const SITE = /^[\w-]{2,30}(?:\.[\w-]{2,20}){0,2}\.(?:com|org|net|ru|co\.uk|gov|info|ua)$/i;

const LONGEST = 120;
const MOST_WORDS = 12;

const STAFF =
  /^(?:[\p{L} ]{0,40} )?(?:staff|staff (?:writer|reporter)s?|news desk|newsroom|editorial board)$/iu;

/** Whether a name is that of an agency, or of nobody in particular. */
export const isAgency = (name: string): boolean => AGENCIES.test(name) || STAFF.test(name);

/** Whether a line is a photo or agency credit by its form alone, wherever it stands. */
function isCreditLine(line: string): boolean {
  if (line.length > LONGEST || hasMoreWords(line, MOST_WORDS)) return false;
  if (/[.!?:;,]["'\u201D\u2019]?$/.test(line)) return false;
  if (AGENCIES.test(line) || LABELLED.test(line)) return true;
  if ((line.includes(' via ') && VIA.test(line)) || (line.includes('.') && SITE.test(line))) return true;
  // A slash alone parts words in headings too; names in capitals, or an agency behind it, make it a credit.
  return (
    line.includes('/') &&
    SLASHED.test(line) &&
    (line === line.toUpperCase() || AGENCIES.test(line.split('/').at(-1)?.trim() ?? ''))
  );
}

const MOST_LINES = 3;
/** Of a credit that lies over several lines, each is short. */
const MOST_IN_LINE = 8;

const everyLine = (text: string, test: (line: string) => boolean): boolean => {
  if (!text.includes('\n')) return test(text.trim());
  const lines = text.split('\n', MOST_LINES + 1);
  return lines.length <= MOST_LINES && lines.every((line) => test(line.trim()));
};

const isShortLine = (line: string): boolean =>
  line.length <= LONGEST &&
  !hasMoreWords(line, MOST_IN_LINE) &&
  !/[.!?:;,\u2026]["'\u201D\u2019]?$/.test(line);

/** Whether a block before the first paragraph can be a credit: a few short lines, no full stop, no question. */
export const canBeCredit = (text: string): boolean => everyLine(text, isShortLine);

/** Whether a block is a credit by its form alone: short lines, one of them plainly a credit. */
export const isCredit = (text: string): boolean =>
  text.includes('\n') ? areCredits(text) : isCreditLine(text.trim());

const areCredits = (text: string): boolean =>
  everyLine(text, (line) => isShortLine(line) || isCreditLine(line)) &&
  text.split('\n', MOST_LINES).some((line) => isCreditLine(line.trim()));
