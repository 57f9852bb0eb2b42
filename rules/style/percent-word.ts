import { definePatternRule, locate, proposeRewrite, rewrite } from '../../src/rule/index.js';
import { DIGITS, FIGURE, PERCENT } from '../lists/patterns.js';

const WORDS: Readonly<Record<string, string>> = { percent: ' percent', 'per cent': ' per cent', symbol: '%' };

export default definePatternRule({
  summary: 'A percentage that is not written as the house writes it.',
  why: 'Wire copy writes “%” behind a figure; a desk that takes the word wants it everywhere.',
  severity: 'off',
  presets: { ap: 'warning', uk: 'warning' },
  scope: 'narration',
  options: {
    form: {
      type: 'string',
      enum: ['symbol', 'percent', 'per cent'],
      default: 'symbol',
      description: 'What stands behind a figure: “%”, “percent” or “per cent”.',
    },
  },
  examples: {
    wrong: [
      {
        copy: 'Rents rose by [|5 percent|] in May.',
        says: '“5 percent” should read “5%”.',
        fixed: 'Rents rose by 5% in May.',
      },
      {
        copy: 'Sales were [|12.5 per cent|] lower.',
        says: '“12.5 per cent” should read “12.5%”.',
        fixed: 'Sales were 12.5% lower.',
      },
      {
        copy: 'The fee is [|5 to 10 percent|] of the price.',
        says: '“5 to 10 percent” should read “5% to 10%”.',
        suggests: ['Write “5% to 10%”.'],
      },
      {
        copy: 'Rents rose by [|5%|] in May.',
        options: { form: 'percent' },
        says: '“5%” should read “5 percent”.',
        fixed: 'Rents rose by 5 percent in May.',
      },
    ],
    right: [
      'Rents rose by 5% in May.',
      'A small percentage of the boats sank.',
      'The top one percent of owners pay more.',
      {
        copy: 'The report said "rents rose by 5 percent" and no more.',
        note: 'Quoted words stay as they are.',
      },
      { copy: 'Rents rose by 5 per cent.', options: { form: 'per cent' } },
    ],
  },
  triggers: DIGITS,
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}.,:/])(?<!\\d(?:-|–| to | and | or ))(?:(${FIGURE})(-|–| to | and | or ))?(${FIGURE})(%|[ -]${PERCENT})(?![\\p{L}\\p{N}])`,
    'uy',
  ),
  found: (
    { text, groups: [first, joint = '', figure = '', filed = ''], range, passage, start, end },
    { form },
  ) => {
    const wanted = WORDS[form] as string;
    if (filed.replace('-', ' ') === wanted || (filed === '%' && joint !== '' && wanted !== '%'))
      return undefined;
    if (first === undefined) return rewrite(range, text, figure + wanted);
    if (wanted !== '%' || joint === '-' || joint === '–') {
      const from = start + first.length + joint.length;
      return {
        range: locate(passage, from, end),
        ...rewrite(locate(passage, from, end), text.slice(from - start), figure + wanted),
      };
    }
    return proposeRewrite(range, text, `${first}%${joint}${figure}%`);
  },
});
