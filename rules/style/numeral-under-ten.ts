import { definePatternRule, proposeRewrite, spellNumber } from '../../src/rule/index.js';
import { DIGITS, FRESH } from '../lists/patterns.js';
import { UNITS } from '../lists/units.js';

/** A figure belongs to these words, or is a score, an age or a list beside them. */
const BEFORE =
  /(?:^|\b(?:page|chapter|section|phase|stage|level|type|part|day|week|game|round|group|class|channel|route|line|grade|room|gate|flight|version|ages?|aged|scores?|won|win|lost|loss|beat|lead|led|set|par|hole|seed|seeded|rank|ranked|row|unit|zone|ward|vs?\.?|minus|plus|odds|episode|season|series|volume|size|item|option|platform|radio|step|tier|year|number|nos?\.|vote|voted|point|rule|article|figure|table|lot|is|was|turned|under|over|below|above|to|and|or|between|by)|[\d–—=([-]|,|;|:|\p{Ll}\.) $/u;
/** A capital makes the figure part of a name (“Shrek 2”), but for the words that open sentences. */
const NAME = /\p{Lu}[\p{L}\p{N}.&’'-]{0,30} $/u;
const OPENER =
  /\b(?:The|All|Some|About|Only|At|In|After|With|For|Another|These|Those|Nearly|Of|From|Our|Their|His|Her|Its|On) $/;
const PLURAL =
  /^ (?:\p{Ll}{3,20} )?(?:\p{Ll}{2,20}(?<!\b(?:wa|i|ha|thi|u|a|doe))s|people|men|women|children)(?!\p{L})/u;

export default definePatternRule({
  summary: 'A figure where a number under ten is spelled out.',
  why: 'In running text a lone digit is easy to overlook; both wire and London style spell out one to nine.',
  severity: 'off',
  presets: { ap: 'warning', uk: 'info' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'She found [|7|] keys in the drawer.',
        says: '“7” should read “seven”.',
        suggests: ['Write “seven”.'],
      },
      {
        copy: 'The panel heard [|4|] pleas before noon.',
        says: '“4” should read “four”.',
        suggests: ['Write “four”.'],
      },
    ],
    right: [
      'The 4-year-old paid $6 for 3 miles of rope.',
      'She found seven keys.',
      'The boats left at 7 a.m. on May 3.',
      { copy: 'The team won 4 of its 9 games and lost 5.', note: 'Scores and records.' },
      'Odds of 4 to 1 were offered on page 3 of the paper.',
      'Article 5 lets Channel 4 show it.',
      { copy: 'Rates rose 5% or 2.5 points.', note: 'Percentages and decimals.' },
      { copy: '4. Title of the fourth song on the list', note: 'A list.' },
      { copy: 'Shrek 2 took more than Doom 3 did, and 3 offers calls.', note: 'Names of films and firms.' },
      'Ana Brik, 9, and her brother, 4, were found.',
    ],
  },
  triggers: DIGITS.slice(1),
  pattern: new RegExp(
    `${FRESH}[1-9](?= \\p{Ll}{2,})(?! (?:${UNITS}|figure)(?!\\p{L}))(?! (?:and|to|or|for|in|of|out of|by|per|from|vs|at|on|with|against|times) (?:\\d|$))(?! (?:to|out|in|by|for|from|against|up|down|behind|ahead|all|under|over|and|or|with|at|on|but|when|as|after|before|than)\\b)`,
    'uy',
  ),
  found: ({ text, range, passage, start, end }) => {
    const before = passage.text.slice(Math.max(0, start - 40), start);
    if (BEFORE.test(before) || (NAME.test(before) && !OPENER.test(before))) return undefined;
    if (!PLURAL.test(passage.text.slice(end, end + 50))) return undefined;
    return proposeRewrite(range, text, spellNumber(Number(text)) as string);
  },
});
