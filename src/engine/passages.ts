import { MASK, type Passage } from '../rule/passage.js';
import type { Scope } from '../rule/rule.js';
import { quotationsOf } from '../submission/quotation/of-block.js';
import type { Block, Quotation, Sentence, Submission } from '../submission/types.js';
import { joinWords, sentencesOf, wordsOf } from '../submission/words.js';
import { indexIn } from '../text/view.js';
import { type KeptWording, startWording, startWordings, wordingsOf } from './wordings.js';

/** A passage, with what the engine keeps for it and for others that say the same. */
export interface WordedPassage extends Passage {
  readonly wording: KeptWording;
  /** The places in the layout of the scopes that have it, as bits, once they were looked through. */
  scopes: number;
}

export type PassagesOf = (scope: Scope) => readonly WordedPassage[];

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
  startWordings();
  const ofScopes = new Map<Scope, readonly WordedPassage[]>();
  const ofBlocks: WordedPassage[] = [];
  const whole = (block: Block): WordedPassage => {
    ofBlocks[block.index] ??= openPassage(block, submission);
    return ofBlocks[block.index] as WordedPassage;
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
function openPassage(block: Block, submission: Submission): WordedPassage {
  const wordings = wordingsOf(block);
  wordings.whole ??= startWording(block.text, sentencesOf(block), wordsOf(block));
  return makePassage(block, submission, wordings.whole);
}

/** Plain data and always of one make, which is what V8 reads fastest. */
function makePassage(block: Block, submission: Submission, wording: KeptWording): WordedPassage {
  const { range, map } = block;
  const { text, sentences, words } = wording;
  if (map) return { text, range, map, block, submission, sentences, words, wording, scopes: 0 };
  return { text, range, block, submission, sentences, words, wording, scopes: 0 };
}

function maskAll(
  blocks: readonly Block[],
  submission: Submission,
  whole: (block: Block) => WordedPassage,
): readonly WordedPassage[] {
  return blocks.map((block) => {
    const quotations = quotationsOf(submission, block);
    return quotations.length > 0 ? maskQuotations(block, quotations, submission) : whole(block);
  });
}

/** A block with its quoted words masked, which are the same ones as in the story before unless a mark has come or gone. */
function maskQuotations(
  block: Block,
  quotations: readonly Quotation[],
  submission: Submission,
): WordedPassage {
  const wordings = wordingsOf(block);
  const mask = findMask(block, quotations);
  if (!wordings.masked || !isSameList(mask, wordings.mask)) {
    const text = maskText(block.text, mask);
    const sentences = sentencesOf(block).map((sentence) => withoutMasked(text, sentence));
    wordings.masked = startWording(text, sentences, joinWords(sentences));
    wordings.mask = mask;
  }
  return makePassage(block, submission, wordings.masked);
}

/** Where quoted words and their marks stand: the offsets at which each stretch of them starts and ends, in order. */
function findMask(block: Block, quotations: readonly Quotation[]): readonly number[] {
  const [first] = quotations;
  // Most have one.
  if (first && quotations.length === 1)
    return [indexIn(block, first.range.start), indexIn(block, first.range.end)];
  const spans = quotations
    .map(({ range }) => ({ start: indexIn(block, range.start), end: indexIn(block, range.end) }))
    .sort((a, b) => a.start - b.start);
  const mask: number[] = [];
  let end = 0;
  for (const span of spans) {
    if (span.end <= end) continue;
    mask.push(Math.max(span.start, end), span.end);
    end = span.end;
  }
  return mask;
}

const isSameList = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((offset, i) => offset === b[i]);

/** Masks character for character, so that every offset stays true. */
function maskText(text: string, mask: readonly number[]): string {
  const parts: string[] = [];
  let at = 0;
  for (let i = 0; i < mask.length; i += 2) {
    const [start, end] = [mask[i] as number, mask[i + 1] as number];
    parts.push(text.slice(at, start), MASK.repeat(end - start));
    at = end;
  }
  return parts.join('') + text.slice(at);
}

const withoutMasked = (text: string, { start, end, words }: Sentence): Sentence => ({
  start,
  end,
  words: words.filter((word) => text[word.start] !== MASK),
});
