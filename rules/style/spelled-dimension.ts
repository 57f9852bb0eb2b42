import {
  defineWordRule,
  locate,
  proposeRewrite,
  readNumber,
  SPELLED_NUMBER,
  spellNumber,
} from '../../src/rule/index.js';

const SIZES = Array.from({ length: 99 }, (_, i) => spellNumber(i + 1) as string);
const WORDS = new Set([
  'feet',
  'inches',
  'yards',
  ...['foot', 'inch', 'yard'].flatMap((unit) => SIZES.map((size) => `${size}-${unit}`)),
]);
const BEFORE = new RegExp(`(?<![\\p{L}-])(${SPELLED_NUMBER}) $`, 'iu');
/** Two feet may be somebody’s. */
const MEASURED =
  /^ (?:tall|long|wide|deep|high|thick|of (?:snow|rain|water|mud|ice)|above|below|away|apart|across)\b/;

export default defineWordRule({
  summary: 'A dimension with its number in words.',
  why: 'Wire copy gives measures in figures, even under 10: “6-foot waves”.',
  severity: 'off',
  presets: { ap: 'info' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'The boat met [|six|]-foot waves.',
        says: '“six” should read “6”.',
        suggests: ['Write “6”.'],
      },
      {
        copy: 'The hole is [|nine|] feet deep.',
        says: '“nine” should read “9”.',
        suggests: ['Write “9”.'],
      },
    ],
    right: [
      'The boat met 6-foot waves.',
      'The hole is 9 feet deep.',
      { copy: 'Brik landed on her two feet.', note: 'Not a measure.' },
      'Six-foot waves met the boat.',
    ],
  },
  words: WORDS,
  found: (word, { passage, index }) => {
    const hyphen = word.text.lastIndexOf('-');
    let start = word.start;
    let filed = hyphen < 0 ? '' : word.text.slice(0, hyphen);
    if (filed === '') {
      if (!MEASURED.test(passage.text.slice(word.end, word.end + 12))) return undefined;
      filed = BEFORE.exec(passage.text.slice(Math.max(0, word.start - 24), word.start))?.[1] ?? '';
      start = word.start - 1 - filed.length;
    }
    if (filed === '' || index === 0 || filed !== filed.toLowerCase()) return undefined;
    const range = locate(passage, start, start + filed.length);
    return { range, ...proposeRewrite(range, filed, String(readNumber(filed))) };
  },
});
