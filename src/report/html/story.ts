import type { FileReport } from '../../engine/diagnostic.js';
import { indexLines, type LineIndex } from '../../text/lines.js';
import type { Range } from '../../text/range.js';
import { type Located, locate } from '../located.js';
import { blocksOf, type SetBlock } from './blocks.js';
import { escapeHtml } from './escape.js';
import { type Mark, markCopy } from './marks.js';
import { noteOf } from './note.js';

/** A finding with its number on the page. */
export interface Numbered extends Located {
  readonly note: number;
}

/** How much copy of one story a page shows: more than any story has. */
const MOST_COPY = 100_000;
/** A longer block is shown around its marks only. */
const LONGEST_BLOCK = 4000;
const SURROUNDINGS = 200;

/** A story as an article: its copy on the left, its findings in the margin beside the block that they begin in. */
export function storyArticle(file: FileReport, story: number, firstNote: number): string {
  const { path, text } = file;
  const lines = indexLines(text);
  const findings = locate(file, lines).map((each, index) => ({ ...each, note: firstNote + index }));
  const rows = Array.from(findRows(text, lines, findings));
  return `<article id="story-${story}" class="story" aria-labelledby="name-${story}">
<h2 id="name-${story}"><bdi>${escapeHtml(path)}</bdi></h2>
<div class="sheet">
${rows.join('\n')}
</div>
</article>
`;
}

function* findRows(text: string, lines: LineIndex, findings: readonly Numbered[]): Generator<string> {
  const marks = findings.map(({ diagnostic, note }) => ({ ...diagnostic, note }));
  const blocks = [...blocksOf(text)];
  const last = blocks.at(-1) ?? { kind: 'aside', range: { start: 0, end: text.length } };
  let room = MOST_COPY;
  let next = 0;
  /** The marks that lie on the block, in order. */
  let touching: readonly Mark[] = [];
  for (const block of blocks.length > 0 ? blocks : [last]) {
    const isLast = block === last;
    const first = next;
    while (next < findings.length && (isLast || isBefore(findings[next] as Numbered, block.range))) next++;
    const beside = findings.slice(first, next);
    touching = [...touching, ...marks.slice(first, next)].filter(
      ({ range }) => range.start <= block.range.end && range.end >= block.range.start,
    );
    const pieces = piecesOf(block.range, touching, room);
    room -= pieces.reduce((sum, { start, end }) => sum + end - start, 0);
    if (pieces.length + beside.length > 0) yield rowOf(text, block, pieces, touching, beside, lines);
  }
}

const isBefore = ({ diagnostic }: Numbered, { end }: Range): boolean => diagnostic.range.start <= end;

/** What is shown of a block: all of it, or, of a long one, what lies around its marks, as far as there is room. */
function piecesOf(block: Range, marks: readonly Mark[], room: number): readonly Range[] {
  if (block.end - block.start <= Math.min(LONGEST_BLOCK, room)) return [block];
  const pieces: Range[] = [];
  let left = room;
  for (const { range } of marks) {
    const start = Math.max(pieces.at(-1)?.end ?? block.start, range.start - SURROUNDINGS);
    const end = Math.min(block.end, Math.min(range.end, range.start + SURROUNDINGS) + SURROUNDINGS);
    if (end <= start) continue;
    left -= end - start;
    if (left < 0) break;
    const last = pieces.at(-1);
    if (last?.end === start) pieces[pieces.length - 1] = { start: last.start, end };
    else pieces.push({ start, end });
  }
  return pieces;
}

function rowOf(
  text: string,
  { kind, range }: SetBlock,
  pieces: readonly Range[],
  marks: readonly Mark[],
  beside: readonly Numbered[],
  lines: LineIndex,
): string {
  const copy = pieces.map((piece) => {
    const before = piece.start > range.start ? '…' : '';
    const after = piece.end < range.end ? '…' : '';
    return `${before}${markCopy(text, piece, marks)}${after}`;
  });
  const notes = beside.map((each) => noteOf(each, lines));
  const margin = notes.length > 0 ? `<div class="margin">\n${notes.join('\n')}\n</div>` : '';
  // The margin stands first, so that its notes begin beside the first line.
  return `<div class="row">${margin}<p class="${kind}" dir="auto">${copy.join(' ') || '…'}</p></div>`;
}
