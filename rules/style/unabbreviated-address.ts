import { definePatternRule, endsSentence, locate, replace } from '../../src/rule/index.js';
import { DIGITS } from '../lists/patterns.js';

const SHORT: Readonly<Record<string, string>> = { Street: 'St.', Avenue: 'Ave.', Boulevard: 'Blvd.' };

export default definePatternRule({
  summary: 'Street, Avenue or Boulevard in full in a numbered address.',
  why: 'Wire copy cuts these three behind a house number, and only there.',
  severity: 'off',
  presets: { ap: 'info' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'The fire began at 12 Elm [|Street|] before dawn.',
        says: '“Street” should read “St.” behind a house number.',
        fixed: 'The fire began at 12 Elm St. before dawn.',
      },
      {
        copy: 'She lives at 1600 West Park [|Avenue|].',
        says: '“Avenue” should read “Ave.” behind a house number.',
        fixed: 'She lives at 1600 West Park Ave.',
      },
    ],
    right: [
      'The fire began at 12 Elm St. before dawn.',
      'The fire began on Elm Street.',
      'Some 40 Wall Street analysts agreed.',
    ],
  },
  triggers: DIGITS,
  pattern:
    /(?<=(?:\b(?:at|of|to|from|near|outside) |[(]))\d{1,5} (?:[NSEW]\. )?(?:\p{Lu}[\p{L}'’]{1,20} ){1,3}(Street|Avenue|Boulevard)(?![\p{L}\p{N}'’-]| \p{Lu})/uy,
  found: ({ groups: [word = ''], passage, end }) => {
    const range = locate(passage, end - word.length, end);
    const wanted = SHORT[word] as string;
    const isLast = passage.text[end] === '.' && endsSentence(passage, end + 1);
    return {
      range,
      message: `“${word}” should read “${wanted}” behind a house number.`,
      fix: replace(range, isLast ? wanted.slice(0, -1) : wanted, `Write “${wanted}”.`),
    };
  },
});
