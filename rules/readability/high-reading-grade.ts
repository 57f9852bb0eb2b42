import { automatedReadability } from 'automated-readability';
import { defineRule, locate } from '../../src/rule/index.js';

/** Fewer sentences than this do not make a story’s average. */
const FEWEST_SENTENCES = 5;

export default defineRule({
  summary: 'A story that is harder to read, on the whole, than its readers want.',
  why: 'Most readers are at ease some years below the grade they left school in.',
  severity: 'off',
  presets: { ap: 'info' },
  scope: 'narration',
  credit:
    'The grade is that of the automated readability index, computed by the package automated-readability.',
  options: {
    grade: {
      type: 'number',
      default: 16,
      minimum: 1,
      maximum: 30,
      description: 'The highest school grade, by the automated readability index over all narration.',
    },
  },
  examples: {
    wrong: [
      {
        copy: '[|The harbor|] reopened at dawn, a day after the storm that closed it. Two ferries left for the islands. Nobody was hurt in the flood. The mayor came to the pier. It was noon before the sirens stopped.',
        options: { grade: 1 },
        says: 'The story reads at grade 1.5, above 1; shorten its sentences and words.',
      },
      {
        copy: '[|Considerable institutional|] opposition notwithstanding, commissioners recommended reorganization. Administrators characterized arrangements as incompatible. Accountability requirements deteriorated. Representatives acknowledged discontinuity. Infrastructure appropriations evaporated.',
        says: 'The story reads at grade 38.3, above 16; shorten its sentences and words.',
      },
    ],
    right: [
      'The harbor reopened at dawn. Two ferries left. Nobody was hurt. The mayor came. It was noon.',
      {
        copy: 'Administrators characterized arrangements as fundamentally incompatible.',
        note: 'Too short to judge.',
      },
    ],
  },
  *check({ passages, options }) {
    const sentences = passages.flatMap((passage) =>
      passage.sentences.filter(({ words }) => words.length > 0),
    );
    if (sentences.length < FEWEST_SENTENCES) return;
    const words = sentences.flatMap((sentence) => sentence.words);
    const character = words.reduce((sum, { text }) => sum + text.length, 0);
    const grade = automatedReadability({ sentence: sentences.length, word: words.length, character });
    const [first] = passages;
    if (grade <= options.grade || !first) return;
    yield {
      range: locate(first, 0, first.words[1]?.end ?? first.text.length),
      message: `The story reads at grade ${grade.toFixed(1)}, above ${options.grade}; shorten its sentences and words.`,
    };
  },
});
