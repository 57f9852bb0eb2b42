import { definePatternRule, endsSentence, locate, replace, STATES } from '../../src/rule/index.js';

const SHORT: Readonly<Record<string, string>> = Object.fromEntries(
  STATES.flatMap(({ name, short }) => (short === undefined ? [] : [[short, name]])),
);
const FORMS = Object.keys(SHORT)
  .map((short) => short.slice(0, -1).replace('.', '\\.'))
  .join('|');
/** A dateline ends in a dash, and there the short form is right. */
const DATELINE = /^[^a-z]{0,40}(?:\([\p{L} /]{2,24}\)\s?)?[—–-]/u;

export default definePatternRule({
  summary: 'A state cut short in running text.',
  why: 'Wire copy spells states out in a story and cuts them only in datelines, credits and party tags.',
  severity: 'off',
  presets: { ap: 'warning' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'In Salem, [|Ore.|], police closed the bridge.',
        says: '“Ore.” should read “Oregon”.',
        fixed: 'In Salem, Oregon, police closed the bridge.',
      },
      {
        copy: 'The [|Pa.|] law was struck down.',
        says: '“Pa.” should read “Pennsylvania”.',
        fixed: 'The Pennsylvania law was struck down.',
      },
      {
        copy: 'She was born in Albany, [|N.Y.|]',
        says: '“N.Y.” should read “New York”.',
        fixed: 'She was born in Albany, New York.',
      },
    ],
    right: [
      'In Salem, Oregon, police closed the bridge.',
      'Sen. Ana Brik (D-Ore.) and Rep. Omar Diaz, R-Pa., met.',
      { copy: 'RENO, Nev. (AP) — The bridge reopened.', note: 'A dateline.' },
      'He went to Mass. Then he left in a Miss. Diaz mood.',
    ],
  },
  triggers: '.',
  pattern: new RegExp(
    `(?<=(?:\\p{Ll}|\\.), (${FORMS}))\\.(?=,|$|[)]| \\p{Ll}| \\p{Lu})|(?<=\\b(?:[Tt]he|an?|in|from|of|to|near|through|across) (${FORMS}))\\.(?= \\p{Ll}{2,})`,
    'uy',
  ),
  found: ({ groups: [behind, alone], passage, end }) => {
    const filed = `${behind ?? alone}.`;
    const from = end - filed.length;
    if (passage.block === passage.submission.body[0] && DATELINE.test(passage.text.slice(end, end + 80)))
      return undefined;
    const state = SHORT[filed] as string;
    // The guard knows a state by the comma before it.
    const comma = behind === undefined ? '' : ', ';
    const stop = endsSentence(passage, end) ? '.' : '';
    return {
      range: locate(passage, from, end),
      message: `“${filed}” should read “${state}”.`,
      fix: replace(locate(passage, from - comma.length, end), comma + state + stop, `Write “${state}”.`),
    };
  },
});
