import type { Block, Directive, Submission } from '../submission/types.js';
import { indexLines, type LineIndex, lineAt } from '../text/lines.js';
import type { Range } from '../text/range.js';
import { partitionPoint } from '../text/search.js';

const COMMENT_LINE = /^\s{0,99}<!--(?:(?!-->).){0,999}-->\s{0,99}$/;
const isNote = (line: string): boolean => COMMENT_LINE.test(line) && !/<!--\s*newslint-/.test(line);
/** Figures and marks that come to stand first in a line may be taken for those of a list or a heading. */
const OPENS_PLAINLY = /^[\p{L}"“‘'$([<]/u;
/** Copy on both sides that reads alike with a comment between and without. */
const ENDS_PLAINLY = /\p{L}[\p{L}\p{N}.,;:!?"”’') ]*$/u;
const GOES_ON_PLAINLY = /^ *[\p{L}\p{N}"“‘'(.,;:!?]/u;
const MOST_SPACE = 80;

/** Whether nothing but some space stands there. An invisible character is for a rule to find. */
const isBlank = (text: string): boolean => text.length <= MOST_SPACE && /^[ \t\r\n]*$/.test(text);

/** What to delete so that a directive is gone and the story is as it was; undefined where that cannot be done. */
export type FindRemoval = (directive: Directive) => Range | undefined;

/**
 * Finds out how directives can go: with their lines and the blank lines that they needed, or in running copy with
 * a space. One that stands so close to copy that this might then be read otherwise has to stay.
 */
export function openRemovals({ text, blocks }: Pick<Submission, 'text' | 'blocks'>): FindRemoval {
  let lines: LineIndex | undefined;
  return ({ range }) => {
    lines ??= indexLines(text);
    const [first, last] = [lineAt(lines, range.start), lineAt(lines, range.end)];
    const before = text.slice(lines[first], range.start);
    const behind = text.slice(range.end, lines[last + 1] ?? text.length);
    if (isBlank(before) && isBlank(behind)) return removalOfLines(text, lines, first, last);
    if (isBlank(before)) return removalBeforeCopy(behind, range);
    const isAmidCopy = !isBlank(behind) && blockAt(blocks, range.start)?.kind !== 'paragraph';
    return isAmidCopy ? undefined : removalBehindCopy(before, behind, range);
  };
}

function removalBeforeCopy(behind: string, { start, end }: Range): Range | undefined {
  const [space] = /^[ \t]*/.exec(behind.slice(0, MOST_SPACE)) as RegExpExecArray;
  return OPENS_PLAINLY.test(behind.slice(space.length)) ? { start, end: end + space.length } : undefined;
}

function removalBehindCopy(before: string, behind: string, { start, end }: Range): Range | undefined {
  const near = before.slice(-MOST_SPACE);
  const [space] = /[ \t]*$/.exec(near) as RegExpExecArray;
  if (!ENDS_PLAINLY.test(near) || !(isBlank(behind) || GOES_ON_PLAINLY.test(behind))) return undefined;
  if (isBlank(behind) || /^[ \t]/.test(behind)) return { start: start - space.length, end };
  return space === '' ? undefined : { start, end };
}

/** The block that holds an offset; a date or a byline with a comment in it reads otherwise without. */
function blockAt(blocks: readonly Block[], offset: number): Block | undefined {
  return blocks[partitionPoint(blocks, ({ range }) => range.end <= offset)];
}

/** The range of whole lines, with as many of the blank lines around them as were there for them alone. */
function removalOfLines(text: string, lines: LineIndex, first: number, last: number): Range {
  const startOf = (index: number): number => lines[index] ?? text.length;
  const lineText = (index: number): string => text.slice(startOf(index), startOf(index + 1));
  let above = first;
  while (above > 0 && isBlank(lineText(above - 1))) above--;
  let below = last;
  while (below < lines.length - 1 && isBlank(lineText(below + 1))) below++;
  if (above === 0) return { start: startOf(first), end: startOf(below + 1) };
  if (below === lines.length - 1) return removalAtEnd(text, lines, above, last);
  const [blankAbove, blankBelow] = [first - above, below - last];
  // A comment that stays on the next line parts the copy as well; a directive may go in the same round.
  const isParted = COMMENT_LINE.test(lineText(first - 1)) || isNote(lineText(last + 1));
  if (blankAbove + blankBelow > 0 || isParted)
    return { start: startOf(first), end: startOf(last + 1 + Math.min(blankAbove, blankBelow)) };
  return { start: startOf(first), end: startOf(last + 1) - lineEndBefore(text, startOf(last + 1)) };
}

/** Behind the last line of the copy, the blank lines above go, and the file ends as it ended. */
function removalAtEnd(text: string, lines: LineIndex, above: number, last: number): Range {
  const start = lines[above] as number;
  const end = lines[last + 1];
  return end === undefined ? { start: start - lineEndBefore(text, start), end: text.length } : { start, end };
}

/** The length of the line end that stands before an offset. */
const lineEndBefore = (text: string, offset: number): number =>
  (/(?:\r\n?|\n)$/.exec(text.slice(Math.max(0, offset - 2), offset)) ?? [''])[0].length;

/** What to delete so that one name of several is gone, with its comma. */
export function removalOfName({ rules }: Directive, index: number): Range {
  const [before, name, next] = [rules[index - 1], rules[index], rules[index + 1]];
  if (!name) throw new RangeError(`The directive has no rule ${index}`);
  if (next) return { start: name.range.start, end: next.range.start };
  return { start: before?.range.end ?? name.range.start, end: name.range.end };
}
