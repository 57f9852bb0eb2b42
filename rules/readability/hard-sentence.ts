import { automatedReadability } from 'automated-readability';
import { colemanLiau } from 'coleman-liau';
import retextReadability from 'retext-readability';
import { smogFormula } from 'smog-formula';
import { defineRule, findWithRetext, locate, type Sentence } from '../../src/rule/index.js';

const FORMULAS = 7;
/** As retext-readability turns a school grade, and SMOG's figure, into an age. */
const GRADE_TO_AGE = 5;
const SMOG_TO_AGE = 2.5;

export default defineRule({
  summary: 'A sentence of narration that most readability formulas call hard.',
  why: 'A reader who must start a sentence again often does not; most hard sentences are two easy ones.',
  severity: 'warning',
  scope: 'narration',
  credit: 'The verdict is that of retext-readability, which asks seven published formulas.',
  options: {
    age: {
      type: 'integer',
      default: 20,
      minimum: 6,
      maximum: 30,
      description: 'The age, in years, of the readers for whom the copy should be easy.',
    },
    threshold: {
      type: 'integer',
      default: 5,
      minimum: 1,
      maximum: 7,
      description: 'How many of the seven formulas must call the sentence too hard for that age.',
    },
    minWords: {
      type: 'integer',
      default: 10,
      minimum: 1,
      description: 'The fewest words of narration to judge: in a short sentence one long word decides.',
    },
  },
  examples: {
    wrong: [
      {
        copy: '[|Notwithstanding considerable institutional opposition, the intergovernmental commission subsequently recommended comprehensive administrative reorganization, characterizing existing arrangements as fundamentally incompatible with internationally recognized accountability requirements.|]',
        says: 'This sentence is hard to read (5 of 7 formulas agree); split it or use plainer words.',
      },
      {
        copy: 'The port is shut. [|Representatives acknowledged that infrastructural deterioration, exacerbated by insufficient appropriations and organizational discontinuity, had substantially compromised operational sustainability throughout the metropolitan transportation administration.|]',
        says: 'This sentence is hard to read (5 of 7 formulas agree); split it or use plainer words.',
      },
    ],
    right: [
      'The harbor reopened at dawn, a day after the storm, and two ferries left before noon.',
      {
        copy: '"Notwithstanding considerable institutional opposition, the intergovernmental commission subsequently recommended comprehensive administrative reorganization," Brik said.',
        note: 'A speaker’s words are the speaker’s.',
      },
      {
        copy: 'Okonkwo-Villanueva has hinted the contractors could be deliberately stalling rather than hitting a real obstacle.',
        note: 'Long names and one hard word do not make a sentence hard.',
      },
      {
        copy: 'Eventually, all publishers negotiated out-of-court settlements.',
        note: 'Too short to judge.',
      },
    ],
  },
  *check({ passages, options }) {
    const { age } = options;
    const settings = { age, threshold: options.threshold / FORMULAS, minWords: options.minWords };
    const hardEnough = (sentence: Sentence): boolean =>
      sentence.words.length >= options.minWords && mostVotes(sentence, age) >= options.threshold;
    const found = findWithRetext(retextReadability, settings, passages, (passage) =>
      passage.sentences.filter(hardEnough).map(shorten),
    );
    for (const { message, passage, start } of found) {
      const end = passage.sentences.find((sentence) => sentence.start === start)?.end ?? start;
      const votes = /\d+(?= out of)/.exec(message.reason)?.[0] ?? FORMULAS;
      yield {
        range: locate(passage, start, end),
        message: `This sentence is hard to read (${votes} of ${FORMULAS} formulas agree); split it or use plainer words.`,
      };
    }
  },
});

/** Long before this many words the verdict is certain, and a text without full stops must not take forever. */
const MOST_WORDS = 400;

const shorten = (sentence: Sentence): Sentence =>
  sentence.words.length <= MOST_WORDS
    ? sentence
    : {
        ...sentence,
        end: sentence.words[MOST_WORDS - 1]?.end ?? sentence.end,
        words: sentence.words.slice(0, MOST_WORDS),
      };

/**
 * The most formulas that can call a sentence too hard, from three of them that take no time: two count letters
 * and words, and the third is asked as though every word were long. A sentence that cannot reach the threshold
 * need not be put to the rest.
 */
function mostVotes(sentence: Sentence, age: number): number {
  const word = sentence.words.length;
  const letter = sentence.words.reduce((sum, each) => sum + each.text.length, 0);
  const ages = [
    Math.round(automatedReadability({ sentence: 1, word, character: letter }) + GRADE_TO_AGE),
    Math.round(colemanLiau({ sentence: 1, word, letter }) + GRADE_TO_AGE),
    Math.ceil(Math.sqrt(smogFormula({ sentence: 1, polysillabicWord: word })) + SMOG_TO_AGE),
  ];
  return FORMULAS - ages.filter((each) => each <= age).length;
}
