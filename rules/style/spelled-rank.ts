import { defineWordRule, locate, readNumber, rewrite, SPELLED_NUMBER } from '../../src/rule/index.js';

const BEFORE =
  /(?:\b(?:the|ranked|at|her|his|their|a|an|team’s|team's|world|currently|seeded|new|then|former|nation’s|nation's|country’s|country's) )$/i;
const NUMBER = new RegExp(`^ (${SPELLED_NUMBER}|\\d{1,2})(?![\\p{L}\\p{N}-]|,\\d)`, 'u');

export default defineWordRule({
  summary: 'A rank with “number” written out.',
  why: 'Wire copy writes a place in a ranking as “No. 3”.',
  severity: 'off',
  presets: { ap: 'warning' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'She is ranked [|number three|] in the world.',
        says: '“number three” should read “No. 3”.',
        fixed: 'She is ranked No. 3 in the world.',
      },
      {
        copy: 'The world [|number 4|] lost in two sets.',
        says: '“number 4” should read “No. 4”.',
        fixed: 'The world No. 4 lost in two sets.',
      },
    ],
    right: [
      'She is ranked No. 3.',
      'A number of boats sank.',
      'The number fell; she gave her phone number 12 times.',
      'The number one hundred is on the door.',
      'She lives at Number 42 and works at Number 10.',
    ],
  },
  words: new Set(['number']),
  found: (word, { passage }) => {
    const [filed, number = ''] = NUMBER.exec(passage.text.slice(word.end, word.end + 24)) ?? [];
    if (
      filed === undefined ||
      word.facts.isCapitalised ||
      !BEFORE.test(passage.text.slice(Math.max(0, word.start - 12), word.start))
    )
      return undefined;
    if (/^ (?:hundred|thousand|million|times|people)\b/.test(passage.text.slice(word.end + filed.length)))
      return undefined;
    const range = locate(passage, word.start, word.end + filed.length);
    return { range, ...rewrite(range, word.text + filed, `No. ${readNumber(number) ?? number}`) };
  },
});
