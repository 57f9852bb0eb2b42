import { keepLast } from '../../text/last.js';
import { readingOf } from '../reading.js';
import type { Block, Submission, Word } from '../types.js';
import { plainTextOf, wordsOf } from '../words.js';

/** A paragraph that says again what an earlier one says. */
export interface CopiedBlock {
  readonly block: Block;
  readonly earlier: Block;
  /** Whether all words are the same; else all but a few are. */
  readonly isExact: boolean;
}

const FEWEST_WORDS = 8;
/** The share of three-word runs that near copies have in common. */
const ALIKE = 0.9;
const RUN = 3;
/** With how many paragraphs that begin alike one is compared, and with how many that end alike. */
const MOST_COMPARED = 10;

/** The paragraphs of eight words or more that are copies of earlier ones, marks and case apart. */
export const copiesIn = keepLast(({ body }: Submission): readonly CopiedBlock[] => {
  const blocks = body.filter((block) => block.kind !== 'embed' && wordsOf(block).length >= FEWEST_WORDS);
  return areEndsAlike(blocks) ? [...findCopies(blocks)] : [];
});

/** Whether any two blocks begin or end alike, as copies do: what is quick to see, and rules out most stories. */
function areEndsAlike(blocks: readonly Block[]): boolean {
  const seen = new Set<string>();
  for (const block of blocks) for (const end of endsOf(block)) seen.add(end);
  return seen.size < 2 * blocks.length;
}

interface Paragraph {
  readonly block: Block;
  readonly words: readonly Word[];
}

function* findCopies(blocks: readonly Block[]): Generator<CopiedBlock> {
  const known = new Map<string, Block>();
  const alike = new Map<string, Paragraph[]>();
  for (const block of blocks) {
    const words = wordsOf(block);
    const text = saidIn(block);
    const twin = known.get(text);
    // Near copies share their beginning or their end.
    const ends = endsOf(block);
    const paragraph: Paragraph = { block, words };
    const earlier =
      twin ?? findNear(paragraph, alike.get(ends[0])) ?? findNear(paragraph, alike.get(ends[1]));
    if (earlier) yield { block, earlier, isExact: twin !== undefined };
    if (earlier) continue;
    known.set(text, block);
    for (const end of ends) {
      const group = alike.get(end);
      if (!group) alike.set(end, [paragraph]);
      else if (group.length < MOST_COMPARED) group.push(paragraph);
    }
  }
}

/** What a block says, marks and case apart. */
function saidIn(block: Block): string {
  const reading = readingOf(block);
  reading.said ??= plainTextOf(wordsOf(block));
  return reading.said;
}

function endsOf(block: Block): readonly [first: string, last: string] {
  const reading = readingOf(block);
  reading.ends ??= [plainTextOf(wordsOf(block).slice(0, RUN)), plainTextOf(wordsOf(block).slice(-RUN))];
  return reading.ends;
}

function findNear(paragraph: Paragraph, others: readonly Paragraph[] | undefined): Block | undefined {
  const { length } = paragraph.words;
  return others?.find(
    (other) =>
      Math.abs(length - other.words.length) <= length * (1 - ALIKE) &&
      areAlike(runsOf(paragraph), runsOf(other)),
  )?.block;
}

function areAlike(ours: ReadonlySet<string>, theirs: ReadonlySet<string>): boolean {
  const due = ALIKE * Math.max(ours.size, theirs.size);
  let most = ours.size;
  for (const run of ours) {
    if (!theirs.has(run)) most--;
    if (most < due) return false;
  }
  return true;
}

/** The runs of three words in a paragraph, each once. */
function runsOf({ block, words }: Paragraph): ReadonlySet<string> {
  const reading = readingOf(block);
  reading.runs ??= new Set(words.slice(RUN - 1).map((_, i) => plainTextOf(words.slice(i, i + RUN))));
  return reading.runs;
}
