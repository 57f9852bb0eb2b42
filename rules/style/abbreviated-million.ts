import { definePatternRule, locate, replace } from '../../src/rule/index.js';
import { DIGITS, END } from '../lists/patterns.js';

const SCALES: Readonly<Record<string, string>> = {
  m: 'million',
  mn: 'million',
  bn: 'billion',
  tn: 'trillion',
  b: 'billion',
  M: 'million',
  B: 'billion',
  T: 'trillion',
};

const MONEY =
  'dollars|euros?|pounds|francs|yen|yuan|won|rupees|roubles|rubles|rand|naira|pesos|crowns|kronor|kroner';

export default definePatternRule({
  summary: 'Million, billion or trillion cut to a letter or two.',
  why: 'Wire copy writes the word out: “m” is also meters, and “bn” looks like a slip on a phone.',
  severity: 'off',
  presets: { ap: 'warning' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'The [|$1.1bn|] deal was signed.',
        says: '“$1.1bn” should read “$1.1 billion”.',
        fixed: 'The $1.1 billion deal was signed.',
      },
      {
        copy: 'A cut of [|£6m|] was made.',
        says: '“£6m” should read “£6 million”.',
        fixed: 'A cut of £6 million was made.',
      },
      {
        copy: 'A cut of [|6m|] euros was made.',
        says: '“6m” should read “6 million”.',
        fixed: 'A cut of 6 million euros was made.',
      },
      {
        copy: 'Some [|2.5bn|] people saw it.',
        says: '“2.5bn” should read “2.5 billion”.',
        fixed: 'Some 2.5 billion people saw it.',
      },
    ],
    right: [
      'The $1.1 billion deal was signed on the M1 motorway.',
      { copy: 'She won the 100m and the 5m dive.', note: 'Meters.' },
      'The camera takes 5MB pictures.',
    ],
  },
  triggers: DIGITS,
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}.,:/])(?:(?<=([$£€] ?))\\d(?:[\\d,]{0,7}\\d)?(?:\\.\\d{1,4})?( ?)(bn|mn|tn|m|b|M|B|T)|\\d(?:[\\d,]{0,7}\\d)?(?:\\.\\d{1,4})?( ?)(bn|tn|mn?(?= (?:${MONEY})\\b)))${END}`,
    'uy',
  ),
  found: ({ text, groups: [sign = '', , money, , plain], passage, start, end }) => {
    const short = money ?? plain ?? '';
    const figure = text.slice(0, -short.length).trim();
    const wanted = ` ${SCALES[short]}`;
    const range = locate(passage, start - sign.length, end);
    return {
      range,
      message: `“${sign}${text}” should read “${sign}${figure}${wanted}”.`,
      fix: replace(locate(passage, start, end), figure + wanted, `Write “${sign}${figure}${wanted}”.`),
    };
  },
});
