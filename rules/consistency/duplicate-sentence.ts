import {
  clip,
  copiesIn,
  defineRule,
  locate,
  type Passage,
  plainTextOf,
  type Range,
  readOnce,
  type Sentence,
} from '../../src/rule/index.js';

const FEWEST_WORDS = 8;
/** A headline or a deck may say what the story says. */
const ABOVE = new Set(['headline', 'deck']);

export default defineRule({
  summary: 'A sentence that stands in the story twice.',
  why: 'It was moved and not deleted, or pasted from another version; the second time it is no news.',
  severity: 'warning',
  scope: 'everywhere',
  examples: {
    wrong: [
      {
        copy: 'The van will stop at seven villages once every two weeks. Rain fell on the first day.\n\nNo one minded. [|The van will stop at seven villages once every two weeks.|]',
        says: 'The sentence “The van will stop at seven villages …” stands in the story twice; delete one.',
      },
      {
        copy: 'Diaz found the letters in a biscuit tin under the stairs. [|Diaz found the letters in a biscuit tin under the stairs!|]',
        says: 'The sentence “Diaz found the letters in a biscuit …” stands in the story twice; delete one.',
      },
    ],
    right: [
      { copy: 'It rained. Two ferries left. It rained.', note: 'Short sentences may recur.' },
      {
        copy: 'The van will stop at seven villages once every two weeks.\n\nThe van will stop at seven villages once every two weeks.',
        note: 'The whole paragraph is there twice: `duplicate-paragraph` says so.',
      },
      'The van will stop at seven villages once every two weeks. It will stop at Stell once every two months.',
    ],
  },
  *check({ submission, passages }) {
    if (!areOutlinesAlike(passages)) return;
    const copies = new Set(copiesIn(submission).map(({ block }) => block));
    const known = new Map<number, Alike>();
    for (const passage of passages) {
      if (copies.has(passage.block) || ABOVE.has(passage.block.kind)) continue;
      for (const { outline, sentence } of outlinesIn(passage)) {
        const earlier = keep(known, outline, { passage, sentence });
        if (!earlier) continue;
        const { start, end } = sentence;
        const said = clip(bare(passage.text.slice(start, end)), 36);
        yield {
          range: locate(passage, start, end),
          message: `The sentence “${said}” stands in the story twice; delete one.`,
          related: [{ range: rangeOf(earlier), message: 'The earlier sentence.' }],
        };
      }
    }
  },
});

interface Place {
  readonly passage: Passage;
  readonly sentence: Sentence;
}

/** The sentences that are long enough to be compared. */
const outlinesIn = readOnce(({ sentences }) =>
  sentences
    .filter(({ words }) => words.length >= FEWEST_WORDS)
    .map((sentence) => ({ outline: outlineOf(sentence), sentence })),
);

/** Whether any two sentences can say the same: what is quick to see, and rules out most stories. */
function areOutlinesAlike(passages: readonly Passage[]): boolean {
  const seen = new Set<number>();
  let count = 0;
  for (const passage of passages) {
    for (const { outline } of outlinesIn(passage)) {
      seen.add(outline);
      count++;
    }
  }
  return seen.size < count;
}

/** What tells most sentences apart: how many words they have, how many letters, and the first of them. */
function outlineOf({ words }: Sentence): number {
  let letters = 0;
  for (const { facts } of words) letters += facts.lower.length;
  const first = words[0]?.facts.lower.charCodeAt(0) ?? 0;
  return ((words.length * 7919 + letters) * 1024 + first) | 0;
}

/** Sentences of one outline: the first of them and, once there is another, all of them by their words. */
interface Alike {
  readonly first: Place;
  all?: Map<string, Place>;
}

/** Keeps a sentence, or returns the earlier one that says the same. */
function keep(known: Map<number, Alike>, outline: number, place: Place): Place | undefined {
  const alike = known.get(outline);
  if (!alike) {
    known.set(outline, { first: place });
    return undefined;
  }
  alike.all ??= new Map([[plainTextOf(alike.first.sentence.words), alike.first]]);
  const words = plainTextOf(place.sentence.words);
  const earlier = alike.all.get(words);
  if (!earlier) alike.all.set(words, place);
  return earlier;
}

const rangeOf = ({ passage, sentence }: Place): Range => locate(passage, sentence.start, sentence.end);

/** Words without the mark that opens them, which the message has its own of. */
const bare = (text: string): string => text.replace(/^["“”'‘’]+/, '');
