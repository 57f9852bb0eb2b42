import {
  changeAll,
  defineRule,
  isQuoted,
  locate,
  marksOf,
  type Passage,
  type Range,
  type Submission,
  shapeOf,
} from '../../src/rule/index.js';

export default defineRule({
  summary: 'Quotation marks and apostrophes made of other characters, such as two apostrophes or an accent.',
  why: 'Two apostrophes look like a quotation mark on the screen and like a mistake in print, and no program sees the speech between them.',
  severity: 'warning',
  scope: 'everywhere',
  examples: {
    wrong: [
      {
        copy: "[|''We won,''|] she said.",
        says: 'This quotation has makeshift marks; use quotation marks.',
        fixed: '"We won," she said.',
      },
      {
        copy: "He told us [|``no''|] and left. “Never,” he said.",
        says: 'This quotation has makeshift marks; use quotation marks.',
        fixed: 'He told us “no” and left. “Never,” he said.',
      },
      {
        copy: "[|''We won,''|] she said. ''It's done.''",
        says: 'This quotation, like 1 more, has makeshift marks; use quotation marks.',
        fixed: '"We won," she said. "It\'s done."',
      },
      {
        copy: 'They didn[|´|]t answer.',
        says: "This accent stands for an apostrophe; write “didn't”.",
        fixed: "They didn't answer.",
      },
      {
        copy: "[|''|]We won,\" she said.",
        says: 'This mark is makeshift; use a quotation mark.',
        suggests: ['Use a quotation mark.'],
      },
    ],
    right: [
      '"We won," she said.',
      "The guard, 6'2'' tall, waved at the players' coach.",
      '"He told me \'run\'," Brik said.',
      "Singers from the '60s, a rock 'n' roll band and a café.",
    ],
  },
  *check({ submission, passages }) {
    if (!MAKESHIFT.test(submission.text)) return;
    const isCurly = [...marksOf(submission)].some(({ style }) => style === 'curly');
    const slips = passages.flatMap((passage) => [...findSlips(passage, isCurly ? 'curly' : 'straight')]);
    const isHalf = slips.some(({ kind }) => kind === 'lone');
    for (const kind of ['pair', 'lone', 'accent'] as const) {
      const [first, ...others] = slips.filter((slip) => slip.kind === kind);
      if (!first) continue;
      yield {
        range: first.range,
        message: first.says(others.length === 0 ? '' : `, like ${others.length} more,`),
        related: others.map(({ range }) => ({ range, message: 'Here too.' })),
        ...cure(kind, [first, ...others], submission, isHalf),
      };
    }
  },
});

/** The two marks of a pair are changed together, and not at all where a mark without partner makes pairs doubtful. */
function cure(kind: Slip['kind'], slips: readonly Slip[], submission: Submission, isHalf: boolean) {
  const all = slips.flatMap(({ edits }) => edits);
  if (kind === 'accent') return { fix: changeAll(all, 'Use an apostrophe.') };
  if (kind === 'lone') return { suggestions: [{ title: 'Use a quotation mark.', edits: all }] };
  const title = 'Use quotation marks.';
  if (isHalf) return { suggestions: [{ title, edits: all }] };
  const free = slips.filter(({ edits }) => !edits.some(({ range }) => isQuoted(submission, range)));
  if (free.length === slips.length) return { fix: { title, edits: all } };
  const fix = free.length > 0 && { fix: { title, edits: free.flatMap(({ edits }) => edits) } };
  return { ...fix, suggestions: [{ title, edits: all }] };
}

/** A pair of marks, one without its partner, or an accent in the place of an apostrophe. */
interface Slip {
  readonly kind: 'pair' | 'lone' | 'accent';
  readonly range: Range;
  readonly edits: readonly { readonly range: Range; readonly text: string }[];
  readonly says: (likeOthers: string) => string;
}

const MAKESHIFT = /[`´]|''|‘‘|’’/;

/** A mark of two characters outside words; behind a figure it counts inches or seconds. */
const OPENING = /(?<![^\s([{\u2014\u2013-])(?:''|``|´´|‘‘|’’)(?=[\p{L}\p{N}.…[$£€])/u;
const CLOSING = /(?<=[\p{L}.,!?…\])%])(?:''|``|´´|’’)(?![\p{L}\p{N}'’`´])/u;
/** It looks back from the mark, and so not from every letter. */
const APOSTROPHE = /[`´](?<=(\p{L}{1,20})[`´])(?=(\p{L}{1,20}))/u;
const TOKEN = new RegExp([OPENING, CLOSING, APOSTROPHE].map(({ source }) => `(${source})`).join('|'), 'gu');

function* findSlips(passage: Passage, style: 'straight' | 'curly'): Generator<Slip> {
  const edit = (at: number, side: 'opening' | 'closing') => ({
    range: locate(passage, at, at + 2),
    text: shapeOf(style, { level: 'double', side }),
  });
  const lone = (at: number): Slip => ({
    kind: 'lone',
    range: locate(passage, at, at + 2),
    edits: [edit(at, 'opening')],
    says: (likeOthers) => `This mark${likeOthers} is makeshift; use a quotation mark.`,
  });
  let open: number | undefined;
  for (const found of passage.text.matchAll(TOKEN)) {
    const { index } = found;
    const [, opening, closing, accent, before, behind] = found;
    if (accent) {
      const range = locate(passage, index, index + 1);
      const text = shapeOf(style, { level: 'single', side: 'closing' });
      const says = (likeOthers: string) =>
        `This accent${likeOthers} stands for an apostrophe; write “${before}${text}${behind}”.`;
      yield { kind: 'accent', range, edits: [{ range, text }], says };
    } else if (opening) {
      if (open !== undefined) yield lone(open);
      open = index;
    } else if (closing && open !== undefined) {
      yield {
        kind: 'pair',
        range: locate(passage, open, index + 2),
        edits: [edit(open, 'opening'), edit(index, 'closing')],
        says: (likeOthers) => `This quotation${likeOthers} has makeshift marks; use quotation marks.`,
      };
      open = undefined;
    }
  }
  if (open !== undefined) yield lone(open);
}
