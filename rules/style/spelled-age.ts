import {
  defineWordRule,
  locate,
  proposeRewrite,
  readNumber,
  rewrite,
  SPELLED_NUMBER,
  spellNumber,
} from '../../src/rule/index.js';

const AGES = Array.from({ length: 99 }, (_, i) => spellNumber(i + 1) as string);
const WORDS = new Set([
  'aged',
  'years',
  ...['year-old', 'year-olds', 'month-old', 'week-old', 'day-old'].flatMap((end) =>
    AGES.map((age) => `${age}-${end}`),
  ),
]);

/** People and animals have ages in figures; a law or a house may have one in words. */
const LIVING =
  /^(?:[.,;:!?)]|$| (?:who|and|was|is|has|had|said|from|in|with|named|\p{Lu}|boy|girl|child|children|baby|toddler|infant|teen|teenager|son|daughter|brother|sister|twins?|man|woman|mother|father|student|pupil|nephew|niece|grandson|granddaughter|cousin|victim|suspect|driver|dog|cat|horse|mare|filly|colt|gelding|cub|calf|bear|elephant|panda))/u;
const AFTER_AGED = new RegExp(`^ (${SPELLED_NUMBER})(?! (?:to|and|or) \\p{L}|[\\p{L}-])`, 'iu');
const BEFORE_YEARS = new RegExp(
  `\\b(?:she|he|who) (?:is|was|turned|will be) (?:only |just |about |now )?(${SPELLED_NUMBER}) $`,
  'iu',
);

export default defineWordRule({
  summary: 'An age in words.',
  why: 'Wire copy gives the ages of people and animals in figures, so that they are found at a glance.',
  severity: 'off',
  presets: { ap: 'warning' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'They found a [|six|]-year-old boy in the boat.',
        says: '“six” should read “6”.',
        fixed: 'They found a 6-year-old boy in the boat.',
      },
      {
        copy: 'Her son, aged [|nine|], was safe.',
        says: '“nine” should read “9”.',
        fixed: 'Her son, aged 9, was safe.',
      },
      {
        copy: 'Brik said she was [|forty-two|] years old.',
        says: '“forty-two” should read “42”.',
        fixed: 'Brik said she was 42 years old.',
      },
    ],
    right: [
      'They found a 6-year-old boy.',
      'He served a six-year term under a ten-year-old law.',
      { copy: 'Six-year-olds sang.', note: 'A figure may not open a sentence.' },
      'Children aged five to nine sang for three years.',
    ],
  },
  words: WORDS,
  found: (word, { passage, index }) => {
    const { text } = passage;
    const { lower } = word.facts;
    const after = text.slice(word.end, word.end + 30);
    let start = word.start;
    let filed = '';
    if (lower === 'aged') {
      filed = AFTER_AGED.exec(after)?.[1] ?? '';
      start = word.end + 1;
    } else if (lower === 'years') {
      if (!/^ old\b/.test(after)) return undefined;
      filed = BEFORE_YEARS.exec(text.slice(Math.max(0, word.start - 60), word.start))?.[1] ?? '';
      start = word.start - 1 - filed.length;
    } else if (index > 0 && (lower.endsWith('olds') || LIVING.test(after))) {
      filed = word.text.slice(0, word.text.search(/-(?:year|month|week|day)-/));
    }
    const value = filed === '' ? undefined : readNumber(filed);
    if (value === undefined) return undefined;
    const range = locate(passage, start, start + filed.length);
    const isHalf = /\p{L}-? (?:to|and|or) $/u.test(text.slice(Math.max(0, start - 12), start));
    return { range, ...(isHalf ? proposeRewrite : rewrite)(range, filed, String(value)) };
  },
});
