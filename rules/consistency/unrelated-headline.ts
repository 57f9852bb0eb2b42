import { clip, defineRule, tellingBlocks } from '../../src/rule/index.js';

const FEWEST_WORDS = 4;
const SHORTEST = 4;
/** Enough of a word to know “England” by “English”. */
const STEM = 4;

export default defineRule({
  summary: 'A headline that has no word in common with its story.',
  why: 'Most often it belongs to another story; a pun without a single plain word tells readers nothing.',
  severity: 'warning',
  scope: 'story',
  examples: {
    wrong: [
      {
        as: 'headline',
        copy: '[|Council rejects budget amid long debate|]',
        says: 'No word of the headline is in the story; check that “Council rejects budget …” belongs to it.',
      },
      {
        as: 'headline',
        copy: '[|Striker Signs Three-Year Contract With Champions|]',
        says: 'No word of the headline is in the story; check that “Striker Signs …” belongs to it.',
      },
    ],
    right: [
      { as: 'headline', copy: 'Harbour open again after storms', note: 'Other forms of the same words.' },
      {
        as: 'headline',
        copy: 'Harbingers sought amid local quarrels',
        note: 'Nearly the same word is near enough.',
      },
      { as: 'headline', copy: 'Calm at last', note: 'Too short to tell.' },
      { as: 'headline', copy: 'Ferry service returns to quay near harbors' },
    ],
  },
  *check({ submission }) {
    const { headline } = submission;
    const blocks = tellingBlocks(submission);
    const words = headline?.text.toLowerCase().match(LONG_WORD) ?? [];
    if (!headline || words.length < FEWEST_WORDS || blocks.length === 0) return;
    const stems = new Set(words.map((word) => word.slice(0, STEM)));
    for (const { text } of blocks) {
      for (const [word] of text.toLowerCase().matchAll(LONG_WORD)) if (stems.has(word.slice(0, STEM))) return;
    }
    yield {
      range: headline.range,
      message: `No word of the headline is in the story; check that “${clip(headline.text, 24)}” belongs to it.`,
    };
  },
});

const LONG_WORD = new RegExp(`\\p{L}{${SHORTEST},40}`, 'gu');
