import { defineRule, locate, type Sentence } from '../../src/rule/index.js';

const FEWEST_WORDS = 5;

export default defineRule({
  summary: 'A lead that says the headline over again.',
  why: 'Readers have just read it; the lead is where the second fact goes.',
  severity: 'info',
  presets: { ap: 'warning', uk: 'warning' },
  scope: 'everywhere',
  options: {
    share: {
      type: 'number',
      default: 0.9,
      minimum: 0.5,
      maximum: 1,
      description: 'The share of the words of each that must stand in the other.',
    },
  },
  examples: {
    wrong: [
      {
        as: 'story',
        copy: 'Harbor reopens after storm closes road\n\nBy Ana Brik\n\nNovember 11, 2022\n\n[|The harbor reopens after a storm closes the road.|] Two ferries left.\n\nOriginal url:\n\n<https://news.example.org/harbor-reopens-storm>',
        says: 'The lead says the headline again; give the next fact.',
      },
      {
        as: 'story',
        copy: 'Mayor of Oslo resigns over dam report\n\nBy Ana Brik\n\nNovember 11, 2022\n\n[|Mayor of Oslo resigns over dam report.|]\n\nShe left at noon.\n\nOriginal url:\n\n<https://news.example.org/mayor-resigns-dam>',
        says: 'The lead says the headline again; give the next fact.',
      },
    ],
    right: [
      {
        as: 'story',
        copy: 'Harbor reopens after storm closes road\n\nBy Ana Brik\n\nNovember 11, 2022\n\nTwo ferries left the harbor at dawn, a day after the storm.\n\nOriginal url:\n\n<https://news.example.org/harbor-reopens-storm>',
      },
      {
        as: 'story',
        copy: 'Harbor reopens\n\nBy Ana Brik\n\nNovember 11, 2022\n\nHarbor reopens.\n\nOriginal url:\n\n<https://news.example.org/harbor-reopens>',
        note: 'Too short to judge.',
      },
    ],
  },
  *check({ passages, options }) {
    const headline = passages.find(({ block }) => block.kind === 'headline');
    const lead = passages.find(({ block }) => block.kind === 'paragraph');
    const [sentence] = lead?.sentences ?? [];
    if (!headline || !lead || !sentence) return;
    const [above, below] = [wordsOf(headline.sentences), wordsOf([sentence])];
    if (above.size < FEWEST_WORDS) return;
    const shared = [...above].filter((word) => below.has(word)).length;
    if (shared / Math.max(above.size, below.size) < options.share) return;
    yield {
      range: locate(lead, sentence.start, sentence.end),
      message: 'The lead says the headline again; give the next fact.',
    };
  },
});

const SMALL = new Set(['a', 'an', 'the']);

const wordsOf = (sentences: readonly Sentence[]): ReadonlySet<string> =>
  new Set(
    sentences
      .flatMap(({ words }) => words.map(({ facts }) => facts.lower))
      .filter((word) => !SMALL.has(word)),
  );
