import { definePatternRule, formatNumber, rewrite } from '../../src/rule/index.js';
import { DIGITS } from '../lists/patterns.js';

const SCALES: readonly (readonly [number, string])[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
];
/** More decimals than these are an exact count. */
const MOST_DECIMALS = 2;

export default definePatternRule({
  summary: 'A round number of millions written with all its zeros.',
  why: 'Nobody counts the zeros, and one too many or too few is missed; “2 million” cannot be misread.',
  severity: 'info',
  presets: { ap: 'warning', uk: 'warning' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'The state ordered [|1,000,000|] doses.',
        says: '“1,000,000” should read “1 million”.',
        fixed: 'The state ordered 1 million doses.',
      },
      {
        copy: 'The bridge cost $[|2,350,000,000|] in the end.',
        says: '“2,350,000,000” should read “2.35 billion”.',
        fixed: 'The bridge cost $2.35 billion in the end.',
      },
    ],
    right: [
      'The state ordered 1 million doses.',
      { copy: 'The state ordered 1,204,311 doses.', note: 'An exact count.' },
      'The odds are 1,000,000 to 1.',
      'The town has 950,000 people.',
    ],
  },
  triggers: DIGITS.slice(1),
  pattern:
    /(?<![\p{L}\p{N}.,:/#–—-])[1-9]\d{0,2}(?:,\d{3}){2,4}(?![\p{L}\p{N}%–—/-]|[,.]\d| (?:to|million|billion) )/uy,
  found: ({ text, range }) => {
    const value = Number(text.replace(/,/g, ''));
    const [size, name] = SCALES.find(([each]) => value >= each) ?? [1, ''];
    const short = value / size;
    if (name === '' || short !== Number(short.toFixed(MOST_DECIMALS))) return undefined;
    return rewrite(range, text, `${formatNumber(short)} ${name}`);
  },
});
