import { copyBefore, defineRule, locate, type Passage, replace, type Word } from '../../src/rule/index.js';

/** Words that title case leaves in lower case unless they are the first or the last. */
const SMALL = new Set(
  'a an and as at but by for from in into nor of off on onto or over per so the to up via vs with yet'.split(
    ' ',
  ),
);
const LONG = 4;
const MOST_CAPITALS = 0.7;

export default defineRule({
  summary: 'A headline in another case than the house’s: title case, or sentence case.',
  why: 'A page mixes headlines from many desks, and one in another case looks like an advertisement.',
  severity: 'off',
  presets: { ap: 'info', uk: 'info' },
  scope: 'headline',
  options: {
    case: {
      type: 'string',
      enum: ['sentence', 'title'],
      default: 'sentence',
      description:
        'The house’s case: “sentence” (only names bear capitals) or “title” (all but small words do).',
    },
  },
  examples: {
    wrong: [
      {
        as: 'headline',
        copy: '[|Harbor Reopens After Storm Closes It|]',
        says: 'The headline is in title case; the house writes sentence case.',
      },
      {
        as: 'headline',
        copy: 'Harbor [|reopens|] After Storm',
        options: { case: 'title' },
        says: '“reopens” takes a capital in title case.',
        suggests: ['Write “Reopens”.'],
      },
      {
        as: 'headline',
        copy: 'Harbor Reopens [|In|] Oslo',
        options: { case: 'title' },
        says: '“In” takes no capital in title case.',
        suggests: ['Write “in”.'],
      },
    ],
    right: [
      { as: 'headline', copy: 'Harbor reopens after storm' },
      { as: 'headline', copy: 'Ana Brik wins Oslo race', note: 'Names.' },
      { as: 'headline', copy: 'Harbor Reopens in Oslo, as iPhone Sales Fall', options: { case: 'title' } },
      { as: 'headline', copy: 'Ana Brik to Lead Port of Oslo', options: { case: 'title' } },
    ],
  },
  *check({ passages, options }) {
    for (const passage of passages) {
      if (options.case === 'title') yield* findOutOfTitleCase(passage);
      else if (isTitleCase(passage)) {
        const message = 'The headline is in title case; the house writes sentence case.';
        yield { range: passage.range, message };
      }
    }
  },
});

/** Nobody but a reader can tell names from other words, so a headline is judged as a whole. */
function isTitleCase({ words }: Passage): boolean {
  const long = words.slice(1).filter(({ text }) => /^\p{L}{4,}/u.test(text) && text.length >= LONG);
  const capitals = long.filter(({ facts }) => facts.isCapitalised).length;
  return long.length >= 3 && capitals / long.length >= MOST_CAPITALS;
}

function* findOutOfTitleCase(passage: Passage) {
  for (const [index, word] of passage.words.entries()) {
    const isEdge = index === 0 || index === passage.words.length - 1 || startsClause(passage, word);
    const wanted = caseOf(word, isEdge);
    if (wanted === word.text) continue;
    const range = locate(passage, word.start, word.end);
    const takes = /^\p{Lu}/u.test(wanted) ? 'takes a capital' : 'takes no capital';
    yield {
      range,
      message: `“${word.text}” ${takes} in title case.`,
      suggestions: [replace(range, wanted, `Write “${wanted}”.`)],
    };
  }
}

const startsClause = (passage: Passage, { start }: Word): boolean =>
  /[:—–?!.]\s?$|["“‘]$/.test(copyBefore(passage, start, 4));

function caseOf({ text, facts }: Word, isEdge: boolean): string {
  if (SMALL.has(facts.lower) && !isEdge) return /^\p{Lu}\p{Ll}*$/u.test(text) ? facts.lower : text;
  // “iPhone” and “al-Hakim” are written as they are.
  const isPlain = /^\p{Ll}+(?:['’]\p{Ll}+)?$/u.test(text);
  return isPlain ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
