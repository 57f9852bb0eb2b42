import { definePatternRule, proposeRewrite, rewrite } from '../../src/rule/index.js';
import { DIGITS, FRESH } from '../lists/patterns.js';

/** `is 5-years-old`: what it says of someone takes no hyphens. */
const PREDICATE =
  /\b(?:is|was|are|were|be|been|being|turned|than|least|at|only|just|about|now|nearly|almost) $/i;
const NOUN = /^ \p{Ll}/u;
const NO_NOUN =
  /^ (?:and|or|but|when|who|at|in|on|as|to|from|with|by|was|is|said|he|she|they|it|this|before|after|if|then|now|today)\b/;

export default definePatternRule({
  summary: 'An age with its hyphens missing or misplaced.',
  why: 'The hyphens show that the words are one: “a 5-year-old girl”, but “she is 5 years old”.',
  severity: 'warning',
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'They found a [|5 year old|] girl in the boat.',
        says: '“5 year old” should read “5-year-old”.',
        fixed: 'They found a 5-year-old girl in the boat.',
      },
      {
        copy: 'Most of the [|20 year-old|] recruits left.',
        says: '“20 year-old” should read “20-year-old”.',
        fixed: 'Most of the 20-year-old recruits left.',
      },
      {
        copy: 'The boat is [|12-years-old|].',
        says: '“12-years-old” should read “12 years old”.',
        fixed: 'The boat is 12 years old.',
      },
      {
        copy: 'It is for 18 to [|24 year olds|].',
        says: '“24 year olds” should read “24-year-olds”.',
        suggests: ['Write “24-year-olds”.'],
        note: 'The first age wants its hyphen, too.',
      },
      {
        copy: 'He met [|5-year olds|] there.',
        says: '“5-year olds” should read “5-year-olds”.',
        fixed: 'He met 5-year-olds there.',
      },
    ],
    right: [
      'They found a 5-year-old girl.',
      'She is 5 years old.',
      'The class is for 18- to 24-year-olds.',
      'In his fifth year old friends came back.',
    ],
  },
  triggers: DIGITS,
  needs: [' old', '-old'],
  pattern: new RegExp(`${FRESH}(\\d{1,3})([ -])(years?|months?)([ -])(olds?)(?![\\p{L}\\p{N}-])`, 'uy'),
  found: ({ text, groups: [age, first, unit = '', second, old = ''], range, passage, start, end }) => {
    const hyphens = `${first}${second}`;
    const isPlural = unit.endsWith('s');
    if ((hyphens === '--' && !isPlural) || (hyphens === '  ' && isPlural && old === 'old')) return undefined;
    const compound = `${age}-${unit.replace(/s$/, '')}-${old}`;
    const before = passage.text.slice(Math.max(0, start - 10), start);
    // The first age of a range wants a hyphen, too: “18- to 24-year-olds”.
    const change = /\d(?:-| to | and | or | ?[-–] ?)$/.test(before) ? proposeRewrite : rewrite;
    if (!isPlural || old === 'olds') return change(range, text, compound);
    const after = passage.text.slice(end, end + 12);
    const isPredicate = PREDICATE.test(before) && (!NOUN.test(after) || NO_NOUN.test(after));
    if (isPredicate) return rewrite(range, text, `${age} ${unit} old`);
    const isAttribute =
      /\b(?:an?|the|his|her|their|our|this|that) $/i.test(before) && NOUN.test(after) && !NO_NOUN.test(after);
    return (isAttribute ? rewrite : proposeRewrite)(
      range,
      text,
      isAttribute ? compound : `${age} ${unit} old`,
    );
  },
});
