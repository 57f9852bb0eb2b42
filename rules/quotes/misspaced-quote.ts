import {
  clip,
  defineRule,
  type Finding,
  indexIn,
  locate,
  placeAt,
  type Quotation,
  type QuoteMark,
  type Range,
} from '../../src/rule/index.js';

/** Not a plural or a possessive: `the "A"s`, `"Help!"'s`. */
const STARTS_WORD = /^\p{L}{2}/u;
const ENDS_WORD = /\p{L}{2}$/u;

/** Some houses part two marks that meet with a thin space. */
const MARK = /["'“”‘’«»]/;

export default defineRule({
  summary: 'A quotation mark with a space on the wrong side of it, or with none on the right one.',
  why: 'A mark that floats between two spaces, or clings to the word outside, no longer shows where speech begins.',
  severity: 'warning',
  scope: 'story',
  examples: {
    wrong: [
      {
        copy: 'He said[|"|]no" twice.',
        says: 'Put a space before the mark that opens “no”.',
        fixed: 'He said "no" twice.',
      },
      {
        copy: 'He said "[| |]no" twice.',
        says: 'Take out the space behind the mark that opens “no”.',
        fixed: 'He said "no" twice.',
      },
      {
        copy: 'He said "[| |]no[| |]" twice.',
        says: 'Take out the space behind the mark that opens “no”.',
        fixed: 'He said "no" twice.',
      },
      {
        copy: 'A row over “parity,[| |]”then silence.',
        says: 'Take out the space before the mark that closes “parity,”.',
        fixed: 'A row over “parity,” then silence.',
      },
      {
        copy: '"We won,[| |]"she said. "We lost."',
        says: 'Take out the space before the mark that closes “We won,”.',
        fixed: '"We won," she said. "We lost."',
      },
      {
        copy: '“We won,[|”|]said Ana Brik.',
        says: 'Put a space behind the mark that closes “We won,”.',
        fixed: '“We won,” said Ana Brik.',
      },
    ],
    right: [
      'The band—"Cold Harbor"—broke up.',
      'The plan ("phase two") stalled.',
      'The vote was called "unfair", "rushed" and "a sham".',
      '"We won," she told us, "she said no." He left, "Brik said so" on his shirt.',
      '"I" was the only word. "I."',
      'The guard, who is 6\'2" tall, broke a 27" screen.',
      { copy: 'The film "Help!"\'s second run began.', note: 'A possessive may follow the mark.' },
      { copy: '« Nous avons gagné », she said.', note: 'French marks are set with spaces.' },
      { copy: '"He told me \'run\' "', note: 'Some houses part two marks that meet.' },
      { copy: '*"We won,"* she said.', note: 'Emphasis around a quotation.' },
    ],
  },
  *check({ submission }) {
    const faulty = new Set(submission.quoteFaults.map(({ block }) => block));
    for (const quotation of submission.quotations) {
      // Where a mark is missing, it is that which wants mending, and the spaces may be right.
      if (quotation.level === 'double' && !faulty.has(quotation.block)) yield* findSpaces(quotation);
    }
  },
});

/** A mark of a quotation with the space between it and the words, if any, and what stands on its other side. */
interface Side {
  readonly mark: QuoteMark;
  readonly space: Range;
  /** The quoted character that the mark should lean on. */
  readonly inner: string;
  /** Whether a word stands hard by the mark, outside. */
  readonly isTight: boolean;
  readonly outside: number;
  readonly says: readonly [inside: string, outside: string, does: string];
}

function* sidesOf({ opening, closing, words, block }: Quotation): Generator<Side> {
  const { text } = block;
  const [from, to] = [indexIn(block, words.start), indexIn(block, words.end)];
  if (opening && from < to) {
    const at = indexIn(block, opening.range.start);
    yield {
      mark: opening,
      space: locate(block, at + 1, from),
      inner: text[from] as string,
      isTight: ENDS_WORD.test(text.slice(Math.max(0, at - 2), at)),
      outside: opening.range.start,
      says: ['behind', 'before', 'opens'],
    };
  }
  if (closing && from < to) {
    const at = indexIn(block, closing.range.start);
    yield {
      mark: closing,
      space: locate(block, to, at),
      inner: text[to - 1] as string,
      isTight: STARTS_WORD.test(text.slice(at + 1, at + 3)),
      outside: closing.range.end,
      says: ['before', 'behind', 'closes'],
    };
  }
}

function* findSpaces(quotation: Quotation): Generator<Finding> {
  for (const { mark, space, inner, isTight, outside, says } of sidesOf(quotation)) {
    if (mark.style === 'guillemet') continue;
    const isLoose = space.start < space.end && !MARK.test(inner);
    if (!isLoose && !isTight) continue;
    const quoted = clipWords(quotation);
    const insert = { range: placeAt(outside), text: ' ' };
    if (isLoose) {
      const edits = [{ range: space, text: '' }, ...(isTight ? [insert] : [])];
      const message = `Take out the space ${says[0]} the mark that ${says[2]} ${quoted}.`;
      yield { range: space, message, fix: { title: 'Take out the space.', edits } };
    } else {
      const message = `Put a space ${says[1]} the mark that ${says[2]} ${quoted}.`;
      yield { range: mark.range, message, fix: { title: 'Put a space there.', edits: [insert] } };
    }
  }
}

function clipWords({ words, block }: Quotation): string {
  const from = indexIn(block, words.start);
  return `“${clip(block.text.slice(from, Math.min(indexIn(block, words.end), from + 60)), 32)}”`;
}
