import { defineRule, locate, type Word } from '../../src/rule/index.js';

export default defineRule({
  summary: 'A sentence of narration with too many words.',
  why: 'By the end of it the reader has lost its start; two sentences carry the same facts.',
  severity: 'info',
  presets: { ap: 'warning' },
  scope: 'narration',
  options: {
    limit: {
      type: 'integer',
      default: 50,
      minimum: 5,
      description: 'The most words of a sentence; quoted words do not count. Wire desks use 35 to 40.',
    },
  },
  examples: {
    wrong: [
      {
        copy: '[|The harbor, which the storm had closed and the council had been slow to repair, reopened.|]',
        options: { limit: 12 },
        says: 'This sentence has 16 words, more than 12; split it.',
      },
      {
        copy: 'It rained. [|The harbor reopened at dawn, a day after the storm, and two ferries left.|]',
        options: { limit: 10 },
        says: 'This sentence has 14 words, more than 10; split it.',
      },
    ],
    right: [
      'The harbor reopened at dawn, a day after the storm, and two ferries left.',
      {
        copy: 'Diaz said, "The harbor will reopen at dawn, whatever they say," and left.',
        options: { limit: 6 },
        note: 'Quoted words do not count.',
      },
      {
        copy: 'It reopened Sept. 12 at 5:40 a.m. Sunday. Gov. Obi came.',
        options: { limit: 8 },
        note: 'Abbreviations.',
      },
      {
        copy: 'Reporting by Ana Brik and Omar Diaz in Oslo, Lena Ortiz in Turku and Tom Ruiz in Riga.',
        options: { limit: 10 },
        note: 'A list of names.',
      },
    ],
  },
  *check({ passages, options }) {
    for (const passage of passages) {
      for (const { words, start, end } of passage.sentences) {
        if (words.length <= options.limit || isList(words)) continue;
        yield {
          range: locate(passage, start, end),
          message: `This sentence has ${words.length} words, more than ${options.limit}; split it.`,
        };
      }
    }
  },
});

const MOST_NAMES = 0.5;

/** A team, or the reporters who helped: more names than words to join them. */
const isList = (words: readonly Word[]): boolean =>
  words.filter(({ facts }) => facts.isCapitalised).length > words.length * MOST_NAMES;
