import { definePatternRule, locate, replace, STATES } from '../../src/rule/index.js';

const FORMS = STATES.flatMap(({ name, short, postal }) => [
  name,
  ...(short === undefined ? [] : [short]),
  postal,
])
  .sort((a, b) => b.length - a.length)
  .map((form) => form.replace(/\./g, '\\.'))
  .join('|');

export default definePatternRule({
  summary: 'A party tag in another form than that of “D-Ore.” and “R-Texas”.',
  why: 'Wire copy ties party and state with a hyphen and never uses postal codes.',
  severity: 'off',
  presets: { ap: 'warning' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'Rep. Ana Brik ([|R-TX|]) voted for it.',
        says: '“R-TX” should read “R-Texas”.',
        fixed: 'Rep. Ana Brik (R-Texas) voted for it.',
      },
      {
        copy: 'Sen. Omar Diaz ([|D., Ore.|]) voted against it.',
        says: '“D., Ore.” should read “D-Ore.”.',
        fixed: 'Sen. Omar Diaz (D-Ore.) voted against it.',
      },
      {
        copy: 'Sen. Omar Diaz, [|D-Oregon|], left.',
        says: '“D-Oregon” should read “D-Ore.”.',
        fixed: 'Sen. Omar Diaz, D-Ore., left.',
      },
    ],
    right: [
      'Rep. Ana Brik (R-Texas) and Sen. Omar Diaz, D-Ore., voted.',
      'The I-95 bridge and the D-Day beach are open.',
      'Rep. Brik, D-Eastport, voted.',
    ],
  },
  triggers: 'RDI',
  pattern: new RegExp(
    `(?<=[(]|, )([RDI])(\\.?, ?|\\. |\\.?[-–—]| [-–—] ?| )(${FORMS})(?=[),.;]|$| \\p{Ll})`,
    'uy',
  ),
  found: ({ text, groups: [party = '', joint, filed], range, passage, start, end }) => {
    const state = STATES.find(
      ({ name, short, postal }) => filed === name || filed === short || filed === postal,
    );
    if (!state || (joint === ' ' && passage.text[start - 1] !== '(')) return undefined;
    const wanted = `${party}-${state.short ?? state.name}`;
    if (text === wanted) return undefined;
    return {
      range,
      message: `“${text}” should read “${wanted}”.`,
      fix: replace(locate(passage, start, end), wanted, `Write “${wanted}”.`),
    };
  },
});
