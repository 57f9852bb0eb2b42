import retextReadability from 'retext-readability';
import {
  countVotes,
  defineRule,
  READABILITY_FORMULAS as FORMULAS,
  findWithRetext,
  locate,
  readOnce,
  type Sentence,
  sentenceAt,
  type Wording,
} from '../../src/rule/index.js';

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
    for (const passage of passages) {
      for (const { start, end, votes } of hardIn(passage, options)) {
        yield {
          range: locate(passage, start, end),
          message: `This sentence is hard to read (${votes} of ${FORMULAS} formulas agree); split it or use plainer words.`,
        };
      }
    }
  },
});

/** A sentence that is hard to read, and how many formulas say so. */
interface Verdict {
  readonly start: number;
  readonly end: number;
  readonly votes: number;
}

interface Limits {
  readonly age: number;
  readonly threshold: number;
  readonly minWords: number;
}

/** The package says which sentences are hard; it is asked only about those that can be. */
const hardIn = readOnce((wording: Wording, { age, threshold, minWords }: Limits): readonly Verdict[] => {
  const sentences = wording.sentences
    .filter(({ words }) => words.length >= minWords)
    .map(shorten)
    .filter((sentence) => isReadable(sentence) && countVotes(sentence, age, threshold) > 0);
  const settings = { age, threshold: threshold / FORMULAS, minWords };
  const found = findWithRetext(retextReadability, settings, [wording], {
    sentencesOf: () => sentences,
    nodes: 'words',
  });
  return [...found].map(({ message, start }) => ({
    start,
    end: sentenceAt(wording, start)?.end ?? start,
    votes: Number(/\d+(?= out of)/.exec(message.reason)?.[0] ?? FORMULAS),
  }));
});

/** A longer word is none that anybody reads, and its syllables would take as long to count as its square. */
const LONGEST_WORD = 200;

const isReadable = ({ words }: Sentence): boolean =>
  words.every(({ start, end }) => end - start <= LONGEST_WORD);

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
