import { MASK, type Passage } from '../rule/passage.js';
import type { Scope } from '../rule/rule.js';
import type { Block, Quotation, Submission } from '../submission/types.js';
import { sentencesOf, wordsOf } from '../submission/words.js';
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
  const made = new Map<Scope, readonly Passage[]>();
  return (scope) => {
    let passages = made.get(scope);
    if (!passages) {
      const blocks = submission.blocks.filter((block) => KINDS[scope].has(block.kind));
      passages =
        scope === 'narration'
          ? maskAll(blocks, submission)
          : blocks.map((block) => openPassage(block, submission));
      made.set(scope, passages);
    }
    return passages;
  };
}

/** A block as a passage; sentences and words are found when a rule first asks for them. */
function openPassage(block: Block, submission: Submission): Passage {
  return {
    ...block,
    block,
    submission,
    get sentences() {
      return sentencesOf(block);
    },
    get words() {
      return wordsOf(block);
    },
  };
}

function maskAll(blocks: readonly Block[], submission: Submission): Passage[] {
  const ofBlock = groupByBlock(submission.quotations);
  return blocks.map((block) => maskQuotations(block, ofBlock.get(block) ?? [], submission));
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
  if (quotations.length === 0) return openPassage(block, submission);
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
  let sentences: Passage['sentences'] | undefined;
  let words: Passage['words'] | undefined;
  return {
    ...block,
    block,
    submission,
    text,
    get sentences() {
      sentences ??= sentencesOf(block).map((sentence) => ({
        ...sentence,
        words: sentence.words.filter((word) => text[word.start] !== MASK),
      }));
      return sentences;
    },
    get words() {
      words ??= this.sentences.flatMap((sentence) => sentence.words);
      return words;
    },
  };
}
