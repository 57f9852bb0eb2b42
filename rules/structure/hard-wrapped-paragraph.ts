import { type Block, defineRule, type Edit } from '../../src/rule/index.js';

const WIDEST = 90;
const FEWEST_LINES = 3;

export default defineRule({
  summary: 'A paragraph broken into short lines.',
  why: 'It was pasted from an e-mail; where line breaks count, it is published as a poem.',
  severity: 'info',
  scope: 'story',
  examples: {
    wrong: [
      {
        copy: '[|The harbor reopened at dawn, a day\nafter the storm that sank 14 boats\nand closed the road to the pier.|]',
        says: 'The paragraph is broken into 3 short lines; join them.',
        fixed:
          'The harbor reopened at dawn, a day after the storm that sank 14 boats and closed the road to the pier.',
      },
      {
        copy: '[|"The harbor is open at last, and we\nare glad of it, and of the rain, and of\nthe ferries," Brik said.|]',
        says: 'The paragraph is broken into 3 short lines; join them.',
        suggests: ['Join the lines.'],
      },
    ],
    right: [
      'The harbor reopened at dawn, a day after the storm.\nTwo ferries left at noon.',
      {
        copy: 'Roses are red,\nViolets are blue,\nThe harbor is open,\nAnd ferries sail too.',
        note: 'Verse.',
      },
      { copy: 'Ana Brik  \nPort of Eastport  \n1 Pier Road', note: 'Breaks that are meant.' },
    ],
  },
  *check({ submission }) {
    for (const block of submission.body) {
      if (block.kind !== 'paragraph' || !block.text.includes('\n')) continue;
      const lines = linesOf(block, submission.text);
      if (!isWrapped(lines)) continue;
      const edits = lines.slice(1).map((line, i): Edit => {
        const start = (lines[i] as Line).end;
        return { range: { start, end: line.start }, text: ' ' };
      });
      yield {
        range: block.range,
        message: `The paragraph is broken into ${lines.length} short lines; join them.`,
        fix: { title: 'Join the lines.', edits },
      };
    }
  },
});

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Whether two spaces or a backslash say that the break is meant. */
  readonly isMeant: boolean;
}

function linesOf({ range }: Block, text: string): Line[] {
  const lines: Line[] = [];
  for (let start = range.start; start < range.end; ) {
    const found = text.slice(start, range.end).search(/[\r\n]|$/);
    const filed = text.slice(start, start + found);
    const seen = filed.trim();
    const at = start + filed.length - filed.trimStart().length;
    lines.push({ start: at, end: at + seen.length, text: seen, isMeant: /(?: {2}|\\)$/.test(filed) });
    start += found;
    while (start < range.end && /[\r\n]/.test(text[start] as string)) start++;
  }
  return lines;
}

/** Lines that all are short, most of which go on in the middle of a sentence. */
function isWrapped(lines: readonly Line[]): boolean {
  if (lines.length < FEWEST_LINES) return false;
  if (
    lines.some(
      ({ text, isMeant }, i) =>
        text.length > WIDEST || isMeant || (/\p{L}-$/u.test(text) && i < lines.length - 1),
    )
  )
    return false;
  const goingOn = lines.filter((line, i) => i > 0 && /^["'“‘(]?\p{Ll}/u.test(line.text));
  return goingOn.length * 2 >= lines.length - 1;
}
