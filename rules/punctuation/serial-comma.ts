import { definePatternRule, locate, replace } from '../../src/rule/index.js';

export default definePatternRule({
  summary: 'A comma before the “and” or “or” of a simple series.',
  why: 'American news style leaves it out where the series is plain, and keeps it for where it prevents a misreading.',
  severity: 'off',
  presets: { ap: 'info' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'They sell nets, ropes[|,|] and oars.',
        says: 'Leave out the comma before “and oars”.',
        suggests: ['Leave out the comma.'],
      },
      {
        copy: 'The vote could come in June, July[|,|] or May.',
        says: 'Leave out the comma before “or May”.',
        suggests: ['Leave out the comma.'],
      },
      {
        copy: 'Sales of fish, fruit[|,|] and bread in towns rose.',
        says: 'Leave out the comma before “and bread”.',
        suggests: ['Leave out the comma.'],
      },
    ],
    right: [
      'They sell nets, ropes and oars.',
      { copy: 'Ana Brik, 40, and Omar Diaz left.', note: 'An age.' },
      { copy: 'They left the harbor, however, and came back.', note: 'An aside.' },
      { copy: 'They sell nets, ropes, and they mend boats.', note: 'A clause.' },
      { copy: 'They sell nets, bread and butter, and oars.', note: 'An “and” within the series.' },
      { copy: 'Brik, the mayor, and Diaz left.', note: 'An apposition.' },
      { copy: 'In Reno, Nevada, and Orrin, Utah, it rained.', note: 'A city and its state.' },
    ],
  },
  triggers: ',',
  pattern:
    /,(?= (and|or) ((?:\p{Ll}{2,16} )?\p{L}{2,20})(?:[.;]|\)|$| (?:in|at|for|of|to|on|from|with|by|are|were|is|was|have|has)\b))(?<=(?<![\p{L}-])(\p{L}[\p{L}-]{1,20}), ((?:\p{Ll}{2,16} )?\p{L}[\p{L}-]{1,20}),)/uy,
  found({ passage, start, end, groups: [word = '', last = '', first = '', middle = ''] }) {
    const items = [first, middle, last];
    if (items.some((item) => NO_ITEM.test(item) || ADVERB.test(item)) || first === middle) return;
    const cases = new Set(items.map((item) => /^\p{Lu}/u.test(item)));
    if (cases.size > 1) return;
    const range = locate(passage, start, end);
    return {
      range,
      message: `Leave out the comma before “${word} ${last}”.`,
      suggestions: [replace(range, '', 'Leave out the comma.')],
    };
  },
});

/** Adverbs, pronouns and verbs: where one stands, the commas part clauses or set off an aside. */
const NO_ITEM =
  /\b(?:however|though|too|also|then|now|say|says|said|of course|indeed|instead|meanwhile|finally|perhaps|the|an?|his|her|its|their|our|my|this|that|these|those|he|she|it|they|we|you|i|who|which|when|where|if|not|is|are|was|were|has|have|had|will|would|can|could|might|must|should|do|does|did|later|again|here|there|so|yes|no|well|today|yesterday|tomorrow)\b/iu;
const ADVERB = /(?<!\p{L})\p{Ll}+(?:ly|ed)$/u;
