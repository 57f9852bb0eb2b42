import { definePatternRule, locate, replace, STATES } from '../../src/rule/index.js';
import { STANDALONE_CITIES } from '../lists/standalone-cities.js';

const NAMES: Readonly<Record<string, string>> = Object.fromEntries(
  STATES.map(({ name, postal }) => [postal, name]),
);
/** Degrees, countries, Australian states and plain words that look the same behind a comma. */
const AMBIGUOUS = new Set([
  'MD',
  'MA',
  'PA',
  'DE',
  'IN',
  'OR',
  'OK',
  'ME',
  'HI',
  'CO',
  'LA',
  'AL',
  'ID',
  'VA',
  'WA',
  'CA',
  'IL',
  'AR',
  'SC',
  'MS',
  'MT',
  'NT',
  'ND',
]);

export default definePatternRule({
  summary: 'A state by its postal code in running text.',
  why: 'Postal codes are for envelopes; in a sentence “Reno, NV” makes readers guess.',
  severity: 'warning',
  presets: { uk: 'off' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'He moved to Austin, [|TX|], last year.',
        says: '“TX” should read “Texas”.',
        fixed: 'He moved to Austin, Texas, last year.',
      },
      {
        copy: 'The boat came from Reno, [|NV|].',
        says: '“NV” should read “Nevada”.',
        fixed: 'The boat came from Reno, Nevada.',
      },
      {
        copy: 'It was built in Denver, [|CO|], long ago.',
        says: '“CO” should read “Colorado”.',
        suggests: ['Write “Colorado”.'],
        note: 'Such a code may also be a country or a degree.',
      },
    ],
    right: [
      'He moved to Austin, Texas.',
      'Write to 12 Elm St., Austin, TX 78701.',
      'Ana Brik, MD, and Omar Diaz, MA, spoke.',
      'Well, OK, come IN, OR go.',
      'The team of Lena Ortiz, PA, came from Perth, WA.',
    ],
  },
  triggers: Object.keys(NAMES).map((code) => `, ${code}`),
  pattern: new RegExp(
    `(?=, [A-Z]{2}(?!\\p{L}))(?<=(?<![\\p{L}\\p{N}])((?:\\p{Lu}[\\p{Ll}.'’-]{1,20} ){0,2}\\p{Lu}[\\p{Ll}'’-]{2,20}))(, )(${Object.keys(NAMES).join('|')})(?![\\p{L}\\p{N}’'-]|\\.\\p{L}| \\d{5}| \\p{Lu}{2}\\b)`,
    'uy',
  ),
  found: ({ groups: [city = '', , code = ''], passage, start, end }) => {
    const isSure = !AMBIGUOUS.has(code);
    if (!isSure && !STANDALONE_CITIES.has(city.toUpperCase())) return undefined;
    const state = NAMES[code] as string;
    const change = replace(locate(passage, start, end), `, ${state}`, `Write “${state}”.`);
    return {
      range: locate(passage, end - code.length, end),
      message: `“${code}” should read “${state}”.`,
      ...(isSure ? { fix: change } : { suggestions: [change] }),
    };
  },
});
