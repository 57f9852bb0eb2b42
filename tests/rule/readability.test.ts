import retextReadability from 'retext-readability';
import { expect, test } from 'vitest';
import { countVotes, findWithRetext, READABILITY_FORMULAS } from '../../src/rule/index.js';
import { parseSubmission } from '../../src/submission/parse.js';
import { sentencesOf } from '../../src/submission/words.js';
import { hasCorpus, readCorpus, readOwn } from '../corpus.js';

const FEWEST_WORDS = 5;

/** How many formulas a message of retext-readability names: “5 out of 7”, or all. */
const votesIn = (reason: string): number =>
  Number(/\d+(?= out of)/.exec(reason)?.[0] ?? READABILITY_FORMULAS);

/** The sentences of a story on which retext-readability, given all nodes or words alone, and the quick count differ. */
function findOdd(story: string, age: number, threshold: number): string[] {
  const submission = parseSubmission(story);
  return submission.blocks.flatMap((block) => {
    const sentences = sentencesOf(block).filter(({ words }) => words.length >= FEWEST_WORDS);
    const wording = { text: block.text, sentences, words: [], notes: [] };
    const passage = { ...block, ...wording, block, submission, wording };
    const settings = { age, threshold: threshold / READABILITY_FORMULAS, minWords: FEWEST_WORDS };
    const judge = (nodes: 'all' | 'words') =>
      new Map(
        [...findWithRetext(retextReadability, settings, [passage], { nodes })].map(({ start, message }) => [
          start,
          votesIn(message.reason),
        ]),
      );
    const [byAll, byWords] = [judge('all'), judge('words')];
    return sentences
      .filter((sentence) => {
        const votes = byAll.get(sentence.start);
        return countVotes(sentence, age, threshold) !== (votes ?? 0) || byWords.get(sentence.start) !== votes;
      })
      .map(({ start, end }) => block.text.slice(start, end));
  });
}

const settings = [
  [20, 5],
  [16, 4],
  [12, 7],
  [10, 1],
] as const;

test.each(settings)(
  'our own stories are as hard as retext-readability says, age %i, %i of 7',
  (age, threshold) => {
    expect(readOwn().flatMap((story) => findOdd(story, age, threshold))).toEqual([]);
  },
);

test.skipIf(!hasCorpus)('so is every story of ../shared/corpus, which is here', () => {
  expect(readCorpus().flatMap((story) => findOdd(story, 20, 5))).toEqual([]);
});
