import { definePhraseRule, rewrite } from '../../src/rule/index.js';

const COUNTS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const PARTS = ['third', 'quarter', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const listFractions = () =>
  COUNTS.flatMap((count, i) => PARTS.map((part) => `${count} ${part}${i === 0 ? '' : 's'}`));
/** Without these words “three quarters of growth” may be nine months. */
const WHOLE = /^ of (?:the|all|its|their|his|her|our|these|those|them|it|an?|\d)\b/;
const PART = /^ of \p{L}/u;

export default definePhraseRule({
  summary: 'A fraction in words without its hyphen.',
  why: 'The hyphen makes one number of two words: “two-thirds of the vote”.',
  severity: 'off',
  presets: { ap: 'info' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'Some [|two thirds|] of voters agreed.',
        says: '“two thirds” should read “two-thirds”.',
        fixed: 'Some two-thirds of voters agreed.',
      },
      {
        copy: 'It took [|three quarters|] of all the money.',
        says: '“three quarters” should read “three-quarters”.',
        fixed: 'It took three-quarters of all the money.',
      },
    ],
    right: [
      'Some two-thirds of the voters agreed.',
      { copy: 'The firm has had three quarters of growth.', note: 'Quarters of a year.' },
      'One third party backed it.',
    ],
  },
  phrases: Object.fromEntries(listFractions().map((fraction) => [fraction, ''])),
  found: ({ text, range, passage, end }) =>
    (/quarter/i.test(text) ? WHOLE : PART).test(passage.text.slice(end, end + 12))
      ? rewrite(range, text, text.replace(/\s+/, '-'))
      : undefined,
});
