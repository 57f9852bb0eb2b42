import {
  type Count,
  canBeEqual,
  clip,
  countedWords,
  countsOf,
  defineRule,
  type Interval,
  locate,
  phraseOf,
  stemOf,
  tellingBlocks,
} from '../../src/rule/index.js';

/** How many a word can mean, drawn wide. */
const COLLECTIVES: Readonly<Record<string, Interval>> = {
  'tens of thousands': { least: 20_000, most: 199_999 },
  'hundreds of thousands': { least: 200_000, most: 1_999_999 },
  'a couple': { least: 2, most: 3 },
  'a handful': { least: 3, most: 9 },
  dozens: { least: 20, most: 199 },
  scores: { least: 40, most: 199 },
  hundreds: { least: 150, most: 1_999 },
  thousands: { least: 1_500, most: 199_999 },
  millions: { least: 1_500_000, most: 999_999_999 },
};

const COLLECTIVE = new RegExp(
  `(?<![\\p{L}-])(?:${Object.keys(COLLECTIVES).join('|')})(?![\\p{L}-])(?!\\sof\\s(?:thousands|millions))`,
  'iu',
);

export default defineRule({
  summary: 'A “dozens” or “hundreds” in the headline that the story’s own count does not bear out.',
  why: 'A headline that makes many of few is corrected in public; the count is in the second paragraph.',
  severity: 'info',
  presets: { ap: 'warning' },
  scope: 'story',
  examples: {
    wrong: [
      {
        as: 'story',
        copy: '[|Hundreds|] arrested after match\n\nBy Omar Diaz\n\nNovember 11, 2022\n\nPolice said 37 people were arrested in the streets around the ground.\n\nSource: <https://news.example.org/match>',
        says: 'The headline has “Hundreds”, the story “37 people were arrested”; check the two.',
      },
      {
        as: 'story',
        copy: '[|Dozens|] of villages flooded\n\nBy Omar Diaz\n\nNovember 11, 2022\n\nThe river took three villages and a mill.\n\nSource: <https://news.example.org/flood>',
        says: 'The headline has “Dozens”, the story “three villages”; check the two.',
      },
    ],
    right: [
      {
        as: 'story',
        copy: 'Dozens of Villages Recaptured\n\nBy Omar Diaz\n\nNovember 11, 2022\n\nForces have taken over 40 towns and villages. He spoke of 41 settlements and two villages.\n\nSource: <https://news.example.org/villages>',
        note: 'One count bears it out.',
      },
      {
        as: 'story',
        copy: 'Hundreds arrested after match\n\nBy Omar Diaz\n\nNovember 11, 2022\n\nPolice arrested hundreds of fans, and 37 people were arrested at the gate.\n\nSource: <https://news.example.org/match>',
        note: 'The story says so itself.',
      },
      {
        as: 'story',
        copy: 'Thousands flee storm\n\nBy Omar Diaz\n\nNovember 11, 2022\n\nMore than 900 boats fled, and at least 1,200 people fled by road.\n\nSource: <https://news.example.org/storm>',
        note: '“More than” may be thousands.',
      },
      { as: 'headline', copy: 'Harbor hits hundreds, storm or no storm' },
    ],
  },
  *check({ submission }) {
    const { headline } = submission;
    const found = headline && COLLECTIVE.exec(headline.text);
    if (!headline || !found) return;
    const [word] = found;
    const blocks = tellingBlocks(submission);
    const meant = COLLECTIVES[word.toLowerCase()] as Interval;
    const start = found.index;
    const end = start + word.length;
    if (blocks.some(({ text }) => text.toLowerCase().includes(word.toLowerCase()))) return;
    for (const thing of countedWords(headline, end, 3)) {
      const counts = thing.length > 3 ? countsOf(blocks, stemOf(thing)).filter(isBare) : [];
      const [first] = counts;
      if (!first) continue;
      if (counts.some(({ amount }) => canBeEqual(amount, meant))) return;
      const phrase = phraseOf(first, stemOf(thing));
      const told = first.block.text.slice(phrase.start, phrase.end);
      yield {
        range: locate(headline, start, end),
        message: `The headline has “${word}”, the story “${clip(told, 40)}”; check the two.`,
        related: [{ range: locate(first.block, phrase.start, phrase.end), message: 'The story’s count.' }],
      };
      return;
    }
  },
});

/** A plain count: no money, share, measure, or year. */
const isBare = ({ amount }: Count): boolean =>
  !amount.currency && !amount.percent && !amount.measure && !(amount.value >= 1900 && amount.value < 2100);
