import {
  defineWordRule,
  formatNumber,
  proposeRewrite,
  readNumber,
  SPELLED_NUMBER,
  spellNumber,
} from '../../src/rule/index.js';

/** A set phrase, or a longer number in words, of which this word is a part. */
const BEFORE = new RegExp(
  `(?:\\b(?:top|big|first|last|best|starting|playing|perfect|number|one in|out of|half past|a|the|his|her|their|in|${SPELLED_NUMBER}|hundred|thousand|million|hundred and)|[-–—])\\s?$`,
  'iu',
);
const AFTER =
  /^(?:[-–—’']|\s?(?:$|[.,;:!?)])|\s(?:o['’]clock|to|past|times|or|and|plus|odd|something|hundred|thousand|of (?:them|us|the best))\b|\s\p{Lu})/u;

const WORDS = new Set(Array.from({ length: 90 }, (_, i) => spellNumber(i + 10) as string));

export default defineWordRule({
  summary: 'A number over nine in words.',
  why: 'Figures from 10 up are shorter than words and are found again at a glance.',
  severity: 'off',
  presets: { ap: 'warning', uk: 'warning' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'He waited [|eleven|] days for the boat.',
        says: '“eleven” should read “11”.',
        suggests: ['Write “11”.'],
      },
      {
        copy: 'Some [|forty-two|] homes flooded.',
        says: '“forty-two” should read “42”.',
        suggests: ['Write “42”.'],
      },
    ],
    right: [
      'He waited 11 days.',
      { copy: 'Forty-two homes flooded.', note: 'A figure may not open a sentence.' },
      'The song stayed in the top ten weeks after it came out.',
      'Profits rose ten-fold, to two hundred and fifty times the old figure.',
      'She was in her twenties; nine times out of ten people guess wrong.',
      'The meeting began at half past ten and ended at eleven o’clock.',
      'The Ten Commandments hang there.',
    ],
  },
  words: WORDS,
  found: (word, { passage, index, range }) => {
    if (index === 0 || word.facts.isCapitalised) return undefined;
    const before = passage.text.slice(Math.max(0, word.start - 24), word.start);
    const after = passage.text.slice(word.end, word.end + 24);
    if (BEFORE.test(before) || AFTER.test(after)) return undefined;
    return proposeRewrite(range, word.text, formatNumber(readNumber(word.text) as number));
  },
});
