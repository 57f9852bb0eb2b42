import { clip, defineRule, type Range, type Submission } from '../../src/rule/index.js';

const NOWHERE = /^(?:#|https?:(?:\/\/)?|javascript:.*|about:blank|url|link|TK|x+)?$/i;
const LONGEST_TEXT = 500;

export default defineRule({
  summary: 'A link in the copy that leads nowhere.',
  why: 'Readers who click it stay where they are; the address was to be filled in, or was lost in a paste.',
  severity: 'warning',
  scope: 'story',
  examples: {
    wrong: [
      {
        copy: 'The [harbor][|(#)|] reopened.',
        says: 'The link “harbor” leads nowhere; give it an address or unlink it.',
        suggests: ['Unlink it.'],
      },
      {
        copy: 'The [harbor][|(javascript:void)|] and the [pier]() reopened.',
        says: '2 links here lead nowhere, “harbor” first; give them addresses or unlink them.',
        suggests: ['Unlink them.'],
      },
      {
        copy: 'The [harbor][|(https://)|] reopened.',
        says: 'The link “harbor” leads nowhere; give it an address or unlink it.',
        suggests: ['Unlink it.'],
      },
    ],
    right: [
      'The [harbor](https://port.example.org/#log) reopened.',
      {
        as: 'byline',
        copy: 'By [Ana Brik for AFP](#)',
        note: 'In a byline “#” is what the format asks for.',
      },
      'The [harbor] (#4) reopened.',
    ],
  },
  *check({ submission }) {
    for (const links of groupByBlock(submission)) {
      const [first] = links;
      if (!first) continue;
      const isOne = links.length === 1;
      const label = clip(first.label, 40);
      const edits = links.flatMap(({ open, target }) => [
        { range: { start: open, end: open + 1 }, text: '' },
        { range: target, text: '' },
      ]);
      yield {
        range: { start: first.target.start + 1, end: first.target.end },
        message: isOne
          ? `The link “${label}” leads nowhere; give it an address or unlink it.`
          : `${links.length} links here lead nowhere, “${label}” first; give them addresses or unlink them.`,
        suggestions: [{ title: isOne ? 'Unlink it.' : 'Unlink them.', edits }],
      };
    }
  },
});

interface Link {
  readonly label: string;
  /** Where its opening bracket stands. */
  readonly open: number;
  /** From the closing bracket of the label to the end of the target's. */
  readonly target: Range;
}

/** Empty links of headline and body, those of one block together. */
function groupByBlock({ text, targets, blocks }: Submission): Link[][] {
  const groups = new Map<number, Link[]>();
  let next = 0;
  for (const { start, end } of targets) {
    while (next < blocks.length && (blocks[next]?.range.end ?? 0) < start) next++;
    const block = blocks[next];
    if (!block || block.kind === 'byline' || block.kind === 'source') continue;
    if (text[start - 1] !== '(' || !NOWHERE.test(text.slice(start, end))) continue;
    const open = text.lastIndexOf('[', start);
    if (open < block.range.start || start - open > LONGEST_TEXT) continue;
    const link = { label: text.slice(open + 1, start - 2), open, target: { start: start - 2, end: end + 1 } };
    const group = groups.get(next);
    if (group) group.push(link);
    else groups.set(next, [link]);
  }
  return [...groups.values()];
}
