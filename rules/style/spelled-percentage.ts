import {
  defineWordRule,
  type Finding,
  locate,
  readNumber,
  rewrite,
  SPELLED_NUMBER,
  startsSentence,
} from '../../src/rule/index.js';

const BEFORE = new RegExp(`(?<![\\p{L}\\p{N}-])(${SPELLED_NUMBER})[ -]$`, 'iu');
/** “The one percent” are a class of people, and “a tenth of one percent” is how it is said. */
const IDIOM = /\b(?:point|the|top|other|tenths?|hundredths?|thousandths?|half|quarter)(?: of)? $/i;

const FORMS = /(?<=\d ?)%|(?<=[\p{L}\p{N}][ -])per ?cent\b/gu;

export default defineWordRule({
  summary: 'A percentage with its number in words.',
  why: 'Readers compare percentages, and figures can be compared at a glance.',
  severity: 'info',
  presets: { ap: 'warning', uk: 'warning' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'Rents rose by [|six|] percent in May.',
        says: '“six” should read “6”.',
        fixed: 'Rents rose by 6 percent in May.',
      },
      {
        copy: 'Sales were [|twenty-five|] per cent lower.',
        says: '“twenty-five” should read “25”.',
        fixed: 'Sales were 25 per cent lower.',
      },
      {
        copy: 'Sales rose by 5% and rents by [|six|] percent.',
        says: '“six” should read “6”.',
        suggests: ['Write “6”.'],
        note: 'The story’s other form is “%”.',
      },
    ],
    right: [
      'Rents rose by 6% in May.',
      { copy: 'Forty percent of drivers agreed.', note: 'A figure may not open a sentence.' },
      'The top one percent of owners pay more.',
      'The dose was off by a tenth of one percent.',
      'Rents rose by 6 percent.',
    ],
  },
  words: new Set(['percent', 'per']),
  found: (word, { passage }) => {
    const { text } = passage;
    if (word.facts.lower === 'per' && !/^ cent\b/i.test(text.slice(word.end, word.end + 6))) return undefined;
    const before = text.slice(Math.max(0, word.start - 60), word.start);
    const [filed, number = ''] = BEFORE.exec(before) ?? [];
    const value = readNumber(number);
    if (filed === undefined || value === undefined) return undefined;
    const start = word.start - filed.length;
    if (startsSentence(passage, start)) return undefined;
    if (IDIOM.test(text.slice(Math.max(0, start - 20), start))) return undefined;
    const range = locate(passage, start, start + number.length);
    return { range, ...rewrite(range, number, String(value)) };
  },
  // Behind figures the word would be one form and a “%” elsewhere in the story the other.
  gather: (findings, { passages }) => {
    const forms = new Set(passages.flatMap(({ text }) => text.toLowerCase().match(FORMS) ?? []));
    return forms.size < 2 ? findings : findings.map(askPerson);
  },
});

const askPerson = ({ fix, ...finding }: Finding): Finding => ({
  ...finding,
  ...(fix && { suggestions: [fix] }),
});
