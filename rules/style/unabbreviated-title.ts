import { definePatternRule, rewrite, SHORT_TITLES } from '../../src/rule/index.js';
import { NOT_A_GIVEN_NAME } from '../lists/titles.js';

/** Before these the word is the end of a longer title: “Attorney General Ana Brik”. */
const LONGER =
  /\b(?:Attorney|Surgeon|Solicitor|Postmaster|Secretary|Director|Consul|Inspector|Adjutant|Major|Brigadier|Lieutenant|Second|First|Staff|Master|Governor|Vice|Deputy|Acting|State|House|Sales|Special|Trade|Team|Club|Former|Assistant|Under|By)[ -]$/;

/** A captain or a major in the news is as often one of a team. */
const TITLES = Object.keys(SHORT_TITLES).filter((title) => title !== 'Captain' && title !== 'Major');

export default definePatternRule({
  summary: 'A title in full before a full name.',
  why: 'Wire copy cuts the titles of lawmakers, governors and officers at first mention: “Sen. Ana Brik”.',
  severity: 'off',
  presets: { ap: 'warning' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'The bill of [|Senator|] Ana Brik passed.',
        says: '“Senator” should read “Sen.”.',
        fixed: 'The bill of Sen. Ana Brik passed.',
      },
      {
        copy: '[|Lieutenant Governor|] Omar Diaz signed it.',
        says: '“Lieutenant Governor” should read “Lt. Gov.”.',
        fixed: 'Lt. Gov. Omar Diaz signed it.',
      },
      {
        copy: 'The order came from [|General|] Lena Ortiz.',
        says: '“General” should read “Gen.”.',
        fixed: 'The order came from Gen. Lena Ortiz.',
      },
    ],
    right: [
      'The bill of Sen. Ana Brik passed.',
      'The senator met General Motors Corp. staff and Attorney General Ana Brik.',
      { copy: 'Governor Diaz signed it.', note: 'A surname alone.' },
      'The General Electric Company and Major League Baseball agreed with Captain Marvel Fans.',
    ],
  },
  triggers: 'GSRLC',
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}-])(${TITLES.join('|')})(?= (\\p{Lu}[\\p{Ll}'’.]\\p{L}{0,20}|\\p{Lu}\\.(?:\\p{Lu}\\.)?) (?:\\p{Lu}\\. )?\\p{Lu}[\\p{L}'’-]{1,30})`,
    'uy',
  ),
  found: ({ text, groups: [title = '', given = ''], range, passage, start }) => {
    if (NOT_A_GIVEN_NAME.has(given)) return undefined;
    if (LONGER.test(passage.text.slice(Math.max(0, start - 12), start))) return undefined;
    return rewrite(range, text, SHORT_TITLES[title] as string);
  },
});
