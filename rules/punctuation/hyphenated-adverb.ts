import { definePatternRule, replace } from '../../src/rule/index.js';

export default definePatternRule({
  summary: 'A hyphen between an adverb in -ly and the word that it modifies.',
  why: 'The -ly already says that the words belong together; a hyphen adds nothing but ink.',
  severity: 'info',
  presets: { ap: 'warning', uk: 'off' },
  scope: 'narration',
  options: {
    allow: {
      type: 'array',
      items: { type: 'string' },
      default: [],
      description: 'Words in -ly that may take a hyphen, beside those that are no adverbs.',
    },
  },
  examples: {
    wrong: [
      {
        copy: 'They opened a newly[|-|]built pier.',
        says: 'Write “newly built” without a hyphen.',
        fixed: 'They opened a newly built pier.',
      },
      {
        copy: 'She is a highly[|-|]rated cook.',
        says: 'Write “highly rated” without a hyphen.',
        fixed: 'She is a highly rated cook.',
      },
    ],
    right: [
      'They opened a newly built pier.',
      { copy: 'A family-run, early-season, friendly-fire and supply-side affair.', note: 'Not adverbs.' },
      { copy: 'The newly-weds left by the Kelly-Diaz road in July-August.', note: 'Nouns and names.' },
      { copy: 'It was a fully-fledged, likely-looking plan.', note: 'Set phrases and adjectives.' },
      { copy: 'A not-so-slowly-but-surely move.', note: 'A chain of hyphens.' },
      { copy: '"A newly-built pier," she said.', note: 'Quoted copy is left alone.' },
      { copy: 'A homely-built pier.', options: { allow: ['homely'] } },
    ],
  },
  triggers: '-',
  pattern: /(?<=(?<![\p{L}\p{N}-])(\p{Ll}{2,20}ly))-(?=(\p{Ll}{3,20})(?![\p{L}\p{N}-]))/uy,
  found({ range, groups: [adverb = '', next = ''] }, { allow }) {
    if (NO_ADVERBS.has(adverb) || allow.includes(adverb) || /^wed(?:s|ded)?$|^ish$/.test(next)) return;
    if (adverb === 'fully' && next === 'fledged') return;
    const right = `${adverb} ${next}`;
    return { message: `Write “${right}” without a hyphen.`, fix: replace(range, ' ', `Write “${right}”.`) };
  },
});

/** Words in -ly that are adjectives, nouns or verbs. */
const NO_ADVERBS = new Set(
  (
    'ally anomaly apply assembly beastly belly brotherly bubbly bully burly butterfly chilly comely comply costly ' +
    'cowardly crinkly crumbly cuddly curly daily deadly deathly doily dolly dragonfly early earthly easterly elderly ' +
    'family fatherly filly firefly fly folly fortnightly freckly friendly frilly ghastly ghostly giggly gnarly godly ' +
    'goodly gully half-yearly heavenly hilly holly holy homely hourly housefly imply jelly jolly july kindly-looking ' +
    'leisurely likely lily lively lolly lonely lovely lowly manly matronly mayfly measly melancholy mealy miserly molly ' +
    'monopoly monthly motherly multiply nightly northerly oily oligopoly only orderly outlying pally panoply pearly ' +
    'ply poly portly potbelly prickly princely quarterly queenly rally rely reply saintly scaly scholarly seemly ' +
    'shapely sickly silly sisterly slovenly sly smelly southerly sparkly spindly sprightly squiggly stately steely ' +
    'sully supply surly tally timely ugly unfriendly ungodly unlikely unruly unsightly untimely weekly westerly ' +
    'wily wobbly womanly woolly wooly worldly wrinkly yearly'
  ).split(' '),
);
