import { defineWordRule, locate, proposeRewrite, rewrite } from '../../src/rule/index.js';
import { MONTH } from '../lists/patterns.js';
import { UNITS } from '../lists/units.js';

const RANGE =
  /^( [$£€]?\d(?:[\d,]{0,9}\d)?(?:\.\d{1,3})?%?) ?[-–—] ?([$£€]?\d(?:[\d,]{0,9}\d)?(?:\.\d{1,3})?)(?![\p{L}\p{N}–—-]|[.,/:]\d)/u;
/** A comeback starts from a score. */
const COMEBACK =
  /\b(?:back|rallied|rally|rallying|recovered|recover|recovering|rebounded|comeback|came|coming|fought|deficit|improved|dropped|down) $/i;
/** Scores: `came from 5-2 down`, `went from 3-1 to 3-2`. */
const SCORE = /^ (?:up|down|behind|ahead|to|lead|deficit|win|loss|defeat|victory|draw|last|in the)\b/;
const MEASURED = new RegExp(`^(?:%| ?(?:${UNITS}|${MONTH}|people|a\\.m|p\\.m)(?!\\p{L}))`, 'u');

export default defineWordRule({
  summary: 'A range that begins with “from” or “between” and goes on with a dash.',
  why: '“From” wants “to” and “between” wants “and”; a dash stands for the whole phrase or for none of it.',
  severity: 'warning',
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'The fair runs [|from 10-12|] June.',
        says: '“from 10-12” should read “from 10 to 12”.',
        fixed: 'The fair runs from 10 to 12 June.',
      },
      {
        copy: 'A ticket costs [|between $4–$5|] there.',
        says: '“between $4–$5” should read “between $4 and $5”.',
        fixed: 'A ticket costs between $4 and $5 there.',
      },
      {
        copy: 'A ticket costs [|between \\$4-\\$5|] there.',
        says: '“between $4-$5” should read “between $4 and $5”.',
        suggests: ['Write “between $4 and $5”.'],
      },
      {
        copy: 'He ran the port [|from 1965-71|] and later.',
        says: '“from 1965-71” should read “from 1965 to 1971”.',
        suggests: ['Write “from 1965 to 1971”.'],
      },
    ],
    right: [
      'The fair runs from 10 to 12 June.',
      'They came back from 5-2 down after a 3-2 win.',
      'The lead grew from 2-1 to 4-1.',
      'They rallied from 3-14 at the break, and from 14-3 before that.',
      'Ana Brik ran the port from 2019 to 2022.',
      'The call came from 555-1234-99.',
    ],
  },
  words: new Set(['from', 'between']),
  found: (word, { passage }) => {
    const found = RANGE.exec(passage.text.slice(word.end, word.end + 60));
    if (!found) return undefined;
    const [filed, first = '', second = ''] = found;
    const after = passage.text.slice(word.end + filed.length, word.end + filed.length + 20);
    if (
      SCORE.test(after) ||
      isScore(passage.text.slice(Math.max(0, word.start - 14), word.start), first, second)
    )
      return undefined;
    const joint = word.facts.lower === 'from' ? 'to' : 'and';
    const range = locate(passage, word.start, word.end + filed.length);
    const isMoney = /[$£€]/.test(first) && /[$£€]/.test(second);
    // What is escaped in the file has to stay so.
    const isEscaped = range.end - range.start > word.text.length + filed.length;
    const change = (isMoney || MEASURED.test(after)) && !isEscaped ? rewrite : proposeRewrite;
    const last = isShortYear(first, second) ? first.slice(1, 3) + second : second;
    return { range, ...change(range, word.text + filed, `${word.text}${first} ${joint} ${last}`) };
  },
});

/** Whether the two numbers are rather a score: it follows a comeback, or its larger number comes first. */
const isScore = (before: string, first: string, second: string): boolean =>
  !/[$£€%]/.test(first) &&
  (COMEBACK.test(before) || (!isShortYear(first, second) && numberIn(first) >= numberIn(second)));

const numberIn = (figure: string): number => Number(figure.replace(/[^\d.]/g, ''));

/** Whether the second number is a year with its century left out: `1965-71`. */
const isShortYear = (first: string, second: string): boolean =>
  /^ (?:1[5-9]|20)\d\d$/.test(first) && /^\d\d$/.test(second);
