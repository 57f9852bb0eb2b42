import { defineWordRule, locate, proposeRewrite, readNumber, SPELLED_NUMBER } from '../../src/rule/index.js';

const BEFORE = new RegExp(`(?<![\\p{L}-])(${SPELLED_NUMBER}) $`, 'u');
/** Without these the degrees may be of an angle or of a university. */
const HEAT = /^ (?:Celsius|Fahrenheit|centigrade|C|F|below|above|warmer|colder|cooler|hotter|outside)\b/;

export default defineWordRule({
  summary: 'A temperature with its number in words.',
  why: 'Temperatures are compared, and only zero reads well as a word.',
  severity: 'off',
  presets: { ap: 'info' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'It was [|four|] degrees Celsius at dawn.',
        says: '“four” should read “4”.',
        suggests: ['Write “4”.'],
      },
      {
        copy: 'May was [|two|] degrees warmer than usual.',
        says: '“two” should read “2”.',
        suggests: ['Write “2”.'],
      },
    ],
    right: [
      'It was 4 degrees Celsius at dawn and zero degrees Fahrenheit at noon.',
      'She holds two degrees from Eastport University.',
    ],
  },
  words: new Set(['degrees']),
  found: (word, { passage }) => {
    const [, filed] = BEFORE.exec(passage.text.slice(Math.max(0, word.start - 24), word.start)) ?? [];
    if (filed === undefined || !HEAT.test(passage.text.slice(word.end, word.end + 14))) return undefined;
    const start = word.start - 1 - filed.length;
    const range = locate(passage, start, start + filed.length);
    return { range, ...proposeRewrite(range, filed, String(readNumber(filed))) };
  },
});
