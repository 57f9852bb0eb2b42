import { MASK, type Passage } from '../rule/passage.js';
import type { Scope } from '../rule/rule.js';
import type { Block, Quotation, Sentence, Submission } from '../submission/types.js';
import { joinWords, sentencesOf, wordsOf } from '../submission/words.js';
import { indexIn } from '../text/view.js';

export type PassagesOf = (scope: Scope) => readonly Passage[];

type Kinds = ReadonlySet<Block['kind']>;

const RUNNING: Kinds = new Set(['paragraph', 'list-item', 'blockquote']);
const KINDS: Readonly<Record<Scope, Kinds>> = {
  everywhere: new Set(['headline', 'deck', 'subhead', ...RUNNING]),
  narration: RUNNING,
  headline: new Set(['headline']),
  subheads: new Set(['subhead']),
  story: new Set(),
};

/** Hands out the passages of each scope, made when first asked for and shared by all rules. */
export function openPassages(submission: Submission): PassagesOf {
  const ofScopes = new Map<Scope, readonly Passage[]>();
  const ofBlocks: Passage[] = [];
  const whole = (block: Block): Passage => {
    ofBlocks[block.index] ??= openPassage(block, submission);
    return ofBlocks[block.index] as Passage;
  };
  return (scope) => {
    let passages = ofScopes.get(scope);
    if (!passages) {
      const blocks = submission.blocks.filter((block) => KINDS[scope].has(block.kind));
      passages = scope === 'narration' ? maskAll(blocks, submission, whole) : blocks.map(whole);
      ofScopes.set(scope, passages);
    }
    return passages;
  };
}

/** A block as a passage. */
const openPassage = (block: Block, submission: Submission): Passage =>
  makePassage(block, submission, block.text, sentencesOf(block), wordsOf(block));

/** Plain data and always of one make, which is what V8 reads fastest. */
function makePassage(
  block: Block,
  submission: Submission,
  text: string,
  sentences: Passage['sentences'],
  words: Passage['words'],
): Passage {
  const { range, map } = block;
  if (map) return { text, range, map, block, submission, sentences, words };
  return { text, range, block, submission, sentences, words };
}

function maskAll(
  blocks: readonly Block[],
  submission: Submission,
  whole: (block: Block) => Passage,
): readonly Passage[] {
  const ofBlock = groupByBlock(submission.quotations);
  return blocks.map((block) => {
    const quotations = ofBlock.get(block);
    return quotations ? maskQuotations(block, quotations, submission) : whole(block);
  });
}

function groupByBlock(quotations: readonly Quotation[]): Map<Block, Quotation[]> {
  const groups = new Map<Block, Quotation[]>();
  for (const quotation of quotations) {
    const group = groups.get(quotation.block);
    if (group) group.push(quotation);
    else groups.set(quotation.block, [quotation]);
  }
  return groups;
}

/** Masks quoted words and their marks, character for character, so that every offset stays true. */
function maskQuotations(block: Block, quotations: readonly Quotation[], submission: Submission): Passage {
  const spans = quotations
    .map(({ range }) => ({ start: indexIn(block, range.start), end: indexIn(block, range.end) }))
    .sort((a, b) => a.start - b.start);
  const parts: string[] = [];
  let end = 0;
  for (const span of spans) {
    if (span.end <= end) continue;
    const start = Math.max(span.start, end);
    parts.push(block.text.slice(end, start), MASK.repeat(span.end - start));
    end = span.end;
  }
  const text = parts.join('') + block.text.slice(end);
  const sentences = sentencesOf(block).map((sentence) => withoutMasked(text, sentence));
  return makePassage(block, submission, text, sentences, joinWords(sentences));
}

const withoutMasked = (text: string, { start, end, words }: Sentence): Sentence => ({
  start,
  end,
  words: words.filter((word) => text[word.start] !== MASK),
});
