import { definePatternRule, formatNumber, rewrite } from '../../src/rule/index.js';
import { DIGITS } from '../lists/patterns.js';

/** What may stand before a quantity: not a name, a year’s preposition, or the thing that the number numbers. */
const BEFORE =
  /(?:[$£€]|\b(?:about|around|over|than|nearly|almost|least|most|some|approximately|roughly|estimated|up to|only|just|further|another|extra|of|with|for|by|to|has|have|had|were|are|the|its|all|and|or|from|as many as|killed|lost|sold|cut|employs?|employed|attracted|drew))\s?$/;
/** A number of five digits is a count behind any word but these. */
const NUMBERED =
  /(?:\p{Lu}[\p{L}.]{0,20}|\b(?:code|zip|box|number|flight|bus|train|route|room|case|order|asteroid|comet|serial|ticket|unit|id|no\.))[ ,]+$/u;
/** A number of these words is written without a comma, or is none. */
const AFTER = /^(?:hours|meters|metres|edition|model|was|is|has|does|as|this|series|census|us|yards)\b/;
/** A four-digit number that could be a year needs to be round, and what comes before it must say how many. */
const YEAR = /^(?:1[0-9]|2[01])\d\d$/;
const HOW_MANY =
  /\b(?:about|around|over|than|nearly|almost|least|approximately|roughly|estimated|up to|another|extra|further|as many as)\s?$/;

export default definePatternRule({
  summary: 'A number in the thousands without its comma.',
  why: 'Without the comma a reader has to count digits, and 4,500 looks like a year.',
  severity: 'info',
  presets: { ap: 'warning', uk: 'warning' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'The game drew [|12000|] fans.',
        says: '“12000” should read “12,000”.',
        fixed: 'The game drew 12,000 fans.',
      },
      {
        copy: 'The storm cut power to [|3500|] homes.',
        says: '“3500” should read “3,500”.',
        fixed: 'The storm cut power to 3,500 homes.',
      },
      {
        copy: 'Each of them was paid $[|12500|].',
        says: '“12500” should read “12,500”.',
        fixed: 'Each of them was paid $12,500.',
      },
    ],
    right: [
      'The game drew 12,000 fans in 1985.',
      'By 2012 voters had moved on, and the 2020 elections were close.',
      'The boat left at 2300 GMT and flew as Flight 4521.',
      'He ran the 1500 meters in Room 3500.',
      'She typed it on an RTX 3080 card at 4521 Elm St.',
      'Call 5551234 from ZIP code 90210.',
    ],
  },
  triggers: DIGITS.slice(1),
  pattern: /(?<![\p{L}\p{N}.,:/#&'’@\\_+=×–—-])\d{4,6}(?![\p{L}\p{N}\-–—/]|[,.:]\d)/uy,
  found: ({ text, range, passage, start, end }) => {
    const before = passage.text.slice(Math.max(0, start - 20), start);
    const after = passage.text.slice(end, end + 24);
    const isMoney = /[$£€]\s?$/.test(before);
    const isQuantity = BEFORE.test(before) || (text.length > 4 && !NUMBERED.test(before));
    if (!isQuantity || (!isMoney && !isCounted(text, before, after))) return undefined;
    return rewrite(range, text, formatNumber(Number(text)));
  },
});

/** Whether what follows is a plural thing that the number counts. */
function isCounted(number: string, before: string, after: string): boolean {
  const noun = /^ ((?:\p{Ll}{2,} )?\p{Ll}{2,}s|people|men|women|children)\b/u.exec(after)?.[1];
  if (noun === undefined || AFTER.test(noun)) return false;
  return !YEAR.test(number) || (number.endsWith('00') && HOW_MANY.test(before));
}
