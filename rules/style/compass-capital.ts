import { defineWordRule, proposeRewrite } from '../../src/rule/index.js';

const MOVE =
  /\b(?:drove|drive|drives|driving|headed|heading|heads|flew|flying|sailed|sailing|marched|ran|running|walked|walking|went|going|traveled|travelled|traveling|travelling|turned|drifted|blew|miles|kilometers|kilometres|blocks|feet|yards) $/;
const AFTER =
  /^(?:$|[.,;:!?)]| (?:of|on|along|from|to|toward|towards|into|for|and|at|through|past|until|when|before|after)\b)/;

export default defineWordRule({
  summary: 'A point of the compass with a capital.',
  why: 'Directions are common nouns; only regions, as “the South”, take a capital.',
  severity: 'off',
  presets: { ap: 'info' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'The crew drove [|North|] for hours.',
        says: '“North” should read “north”.',
        suggests: ['Write “north”.'],
      },
      {
        copy: 'The fire began 12 miles [|West|] of Reno.',
        says: '“West” should read “west”.',
        suggests: ['Write “west”.'],
      },
    ],
    right: [
      'The crew drove north for hours.',
      'She moved to the South and flew North American Airways.',
      'They went to West Virginia.',
    ],
  },
  words: new Set(['north', 'south', 'east', 'west', 'northeast', 'northwest', 'southeast', 'southwest']),
  found: (word, { passage, range }) => {
    if (!word.facts.isCapitalised || word.facts.isUpperCase) return undefined;
    if (!MOVE.test(passage.text.slice(Math.max(0, word.start - 14), word.start))) return undefined;
    if (!AFTER.test(passage.text.slice(word.end, word.end + 9))) return undefined;
    return proposeRewrite(range, word.text, word.facts.lower);
  },
});
