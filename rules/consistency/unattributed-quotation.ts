import { clip, defineRule, type QuotedSpan, type SpokenBlock, spokenBlocksOf } from '../../src/rule/index.js';

export default defineRule({
  summary: 'A quotation that nobody is credited with.',
  why: 'Words without a speaker cannot be checked, weighed or answered, and readers will guess whose they are.',
  severity: 'warning',
  scope: 'story',
  options: {
    words: {
      type: 'integer',
      default: 8,
      minimum: 1,
      description: 'The fewest words of a quotation to ask for its speaker.',
    },
  },
  examples: {
    wrong: [
      {
        copy: 'The river came over the wall at dawn.\n\n[|"We lost every single thing that we had in an hour."|]\n\nThe school was shut for a week.',
        says: 'Nobody is credited with “We lost every single thing that …”; name the speaker.',
      },
      {
        copy: 'The river came over the wall at dawn and filled the square. [|“We have lost every single thing that we had in that house.”|] The school was shut.',
        says: 'Nobody is credited with “We have lost every single thing …”; name the speaker.',
      },
      {
        copy: 'The river came over the wall.\n\n[|"We lost every single thing that we had in an hour."|]\n\nThe mayor came at noon. "I have no words for this," she said.',
        says: 'Nobody is credited with “We lost every single thing that …”; name the speaker.',
        note: 'The mayor is credited with her own words.',
      },
    ],
    right: [
      {
        copy: '"We lost every single thing that we had in an hour," Brik said.\n\n"But nobody here has died, and I thank the firemen for that."\n\n"They came before the water did, and they stayed."',
        note: 'A speaker goes on over paragraphs.',
      },
      {
        copy: 'Ana Brik stood at the gate.\n\n"We lost every single thing that we had in an hour."\n\n"But nobody died," she said.',
        note: 'The speaker comes later.',
      },
      {
        copy: 'Brik was blunt: "We lost every single thing that we had in an hour."',
        note: 'A colon leads to the words.',
      },
      {
        copy: '"We lost every single thing that we had in an hour."\n\nBrik told the inquiry that it took two days.',
        note: 'The next paragraph says whose words they are.',
      },
      '"We lost every single thing that we had in an hour." \u2014 Ana Brik, Lower Mill',
      {
        copy: 'Diaz: "Why did it take so long for the boats to come?"\n\nBrik: "There were two boats for the whole of the valley."',
        note: 'An interview.',
      },
      { copy: 'He wrote a book, "The Long and Winding Way to the Sea at Night".', note: 'A title.' },
      { copy: 'The port is "open".', note: 'Too short to ask.' },
      'According to Brik, it was "the longest night that this town has ever lived through".',
      'The letter ended: "We hope that you will come back to us in spring".',
    ],
  },
  *check({ submission, options }) {
    if (submission.quotations.length === 0) return;
    const spoken = spokenBlocksOf(submission);
    let faulty: Set<SpokenBlock['block']> | undefined;
    for (let first = 0; first < spoken.length; ) {
      const end = endOfChain(spoken, first);
      const start = first;
      first = end;
      if (isCreditKnown(spoken, start, end)) continue;
      const quotation = findSpeech(spoken, start, end, options.words);
      if (!quotation) continue;
      // Where a mark is missing, the credit may have been taken for quoted words.
      faulty ??= new Set(submission.quoteFaults.map(({ block }) => block));
      if (faulty.has(quotation.quotation.block)) continue;
      const { range } = quotation.quotation;
      yield {
        range,
        message: `Nobody is credited with “${clip(wordsOf(quotation), 34)}”; name the speaker.`,
      };
    }
  },
});

/** A quotation goes on in the paragraphs that begin with quoted words. */
function endOfChain(spoken: readonly SpokenBlock[], first: number): number {
  let end = first + 1;
  if (spoken[first]?.quoted.length) while (spoken[end]?.opensQuoted && !spoken[end]?.startsSection) end++;
  return end;
}

/** Whether the speaker of the chain of paragraphs from `start` up to `end` is named there or beside it. */
function isCreditKnown(spoken: readonly SpokenBlock[], start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (isCredited(spoken[i] as SpokenBlock)) return true;
  const before = spoken[start]?.startsSection ? undefined : spoken[start - 1];
  const behind = spoken[end]?.startsSection ? undefined : spoken[end];
  return isCreditedBefore(before) || isCreditedBehind(behind);
}

function findSpeech(spoken: readonly SpokenBlock[], start: number, end: number, fewest: number) {
  for (let i = start; i < end; i++) {
    const found = spoken[i]?.quoted.find((span) => isSpeech(span, fewest));
    if (found) return found;
  }
  return undefined;
}

const isCredited = ({ credits, hasSign }: SpokenBlock): boolean => credits.length > 0 || hasSign;

const isCreditedBefore = (before: SpokenBlock | undefined): boolean =>
  before !== undefined && isCredited(before);

/** A person named in full, who is new to the story there. */
const NEWCOMER = /\p{Lu}[\p{L}’'-]+\s\p{Lu}[\p{L}’'-]+(?:,\s[^,]{2,60},)?\s$/u;

/** Credit in the paragraph behind counts unless it is for a quotation of that paragraph or to a newcomer. */
function isCreditedBehind(behind: SpokenBlock | undefined): boolean {
  if (!behind) return false;
  const { text } = behind.block;
  const first = behind.quoted[0]?.start ?? Number.POSITIVE_INFINITY;
  return behind.credits.some(
    ({ start }) => start < first && !NEWCOMER.test(text.slice(Math.max(0, start - 100), start)),
  );
}

const wordsOf = ({ quotation, start, end }: QuotedSpan): string =>
  quotation.block.text.slice(start, end).replace(/^[^\p{L}\p{N}]+|(?<!["”»“])["”»“]+$/gu, '');

/** Whether words are long enough to be somebody's, and not mostly capitals, as titles are. */
function isSpeech(span: QuotedSpan, fewest: number): boolean {
  // So many words, the last of which may be none, do not fit in less.
  if (span.end - span.start < 2 * (fewest - 1)) return false;
  const words = wordsOf(span).split(/\s+/);
  return words.length >= fewest && words.filter((word) => /^\p{Lu}/u.test(word)).length < words.length * 0.6;
}
