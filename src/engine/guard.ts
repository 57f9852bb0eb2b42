import type { Finding } from '../rule/rule.js';
import { isUnseen } from '../submission/characters.js';
import { findComments } from '../submission/comments.js';
import { readDate } from '../submission/date.js';
import { readInline } from '../submission/inline.js';
import type { Submission } from '../submission/types.js';
import { withLettersOf } from '../text/alphabet.js';
import type { Edit } from '../text/edit.js';
import { compareRanges, type Range } from '../text/range.js';
import { partitionPoint } from '../text/search.js';
import { openAddresses } from './address.js';
import { writeInFull } from './forms.js';
import { mayHaveName, namesIn, wordsIn } from './names.js';
import { mayHaveValue, valuesIn } from './values.js';

const CONTROL = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F]/g;

/** Copy that is seen just as it is written: no markup, no run of spaces, no letter that has another form. */
const PLAIN = /^(?:[!-%'-)+-;=-Z\]-~]| (?! ))*$/;

/**
 * What no fix may change: the words of a quotation, a name, the value of a number, the address of a link, and
 * anything in a comment. Rules cannot forget it, because it is not theirs to remember.
 */
export interface Guard {
  readonly text: string;
  /** In order and apart; an edit may touch their edges and nothing inside. */
  readonly sealed: readonly Range[];
  /** Quotations with their marks, in order and apart: nothing that can be read may be put in there. */
  readonly quoted: readonly Range[];
  /** Whether an edit reaches into a web or mail address that stands in the text without brackets, or takes one away. */
  readonly changesAddress: (edit: Edit) => boolean;
  /** Whether an edit says the same, by what it does to which words: many of a story do the same. */
  readonly verdicts: Map<string, boolean>;
}

/** Verdicts past these are forgotten, so that made-up text cannot fill memory. */
const MOST_VERDICTS = 1000;

export function openGuard(submission: Submission): () => Guard {
  let guard: Guard | undefined;
  return () => {
    guard ??= {
      text: submission.text,
      sealed: join(findSealed(submission)),
      quoted: join(submission.quotations.map(({ range }) => range)),
      changesAddress: openAddresses(submission.text),
      verdicts: new Map(),
    };
    return guard;
  };
}

function findSealed({ text, quotations, targets, byline, source }: Submission): Range[] {
  const authors = byline?.authors ?? [];
  const ranges = [
    ...quotations.map(({ words }) => words),
    ...targets,
    ...findComments(text),
    ...authors.flatMap(({ nameRange, agencyRange, urlRange }) => [nameRange, agencyRange, urlRange]),
    source?.url?.range,
  ];
  return ranges.filter((range) => range !== undefined);
}

/** Ranges in order, those that overlap made one, without the empty ones. */
function join(ranges: readonly Range[]): Range[] {
  const joined: Range[] = [];
  for (const range of ranges.filter(({ start, end }) => start < end).sort(compareRanges)) {
    const last = joined.at(-1);
    if (last && range.start < last.end) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    } else joined.push(range);
  }
  return joined;
}

/** Whether an edit, or one like it, was given away by the engine itself. */
export type Grant = (edit: Edit) => boolean;

/** What a rule about a story is granted. */
export const grantNothing: Grant = () => false;

/**
 * A finding without its fix where that would change what the story says; it then is only a suggestion. Of a fix
 * whose edits stand each for itself, those that change nothing remain. What is granted is not asked about.
 */
export function guardFinding(openGuard: () => Guard, finding: Finding, isGranted = grantNothing): Finding {
  const { fix, ...rest } = finding;
  if (!fix || fix.edits.every(isGranted) || isHarmless(openGuard(), fix.edits)) return finding;
  const edits = fix.isDivisible ? fix.edits.filter((edit) => isHarmless(openGuard(), [edit])) : [];
  const suggestions = [fix, ...(finding.suggestions ?? [])];
  return { ...rest, ...(edits.length > 0 && { fix: { ...fix, edits } }), suggestions };
}

/** What is to be written may have letters that the story has not. */
const isHarmless = (guard: Guard, edits: readonly Edit[]): boolean =>
  withLettersOf(
    edits.map(({ text }) => text).join(''),
    () =>
      edits.every((edit) => !reaches(guard, edit) && !guard.changesAddress(edit)) &&
      saysTheSame(guard, edits),
  );

const reaches = ({ sealed, quoted }: Guard, { range, text }: Edit): boolean =>
  isInsideAny(sealed, range) || (text !== '' && /[\p{L}\p{N}]/u.test(text) && isInsideAny(quoted, range));

/** Whether a range reaches inside one of `sealed`; to stand at an edge is to leave it alone. */
function isInsideAny(sealed: readonly Range[], { start, end }: Range): boolean {
  const next = sealed[partitionPoint(sealed, ({ end: last }) => last <= start)];
  return next !== undefined && next.start < end && (start < end || next.start < start);
}

/**
 * Whether names and values stand after the edits as they did before, each edit taken with the word that it
 * touches on either side and the next one, since “4th” is a day behind “Oct.” and a place elsewhere.
 */
function saysTheSame({ text, verdicts }: Guard, edits: readonly Edit[]): boolean {
  return edits.every(({ range, text: written }) => {
    const before = text.slice(range.start, range.end);
    if (written === '' && isUnseen(before)) return true;
    const [left, right] = [wordBefore(text, range.start), wordAfter(text, range.end)];
    const question = `${left}\0${right}\0${before.length}\0${before}${written}`;
    let verdict = verdicts.get(question);
    if (verdict === undefined) {
      verdict = readsTheSame(left, before, written, right);
      if (verdicts.size >= MOST_VERDICTS) verdicts.clear();
      verdicts.set(question, verdict);
    }
    return verdict;
  });
}

function readsTheSame(left: string, before: string, after: string, right: string): boolean {
  const [seenBefore, seenAfter] = [seen(left + before + right), seen(left + after + right)];
  if (seenBefore === seenAfter) return true;
  if (![seenBefore, seenAfter].some((copy) => mayHaveName(copy) || mayHaveValue(copy))) return true;
  const [old, fresh] = [writeInFull(seenBefore), writeInFull(seenAfter)];
  return isSameDay(before, after) || (same(valuesIn(old), valuesIn(fresh)) && keepsNames(old, fresh));
}

/** What a reader sees of a text: entities decoded, nothing that is invisible, letters and accents as one. */
function seen(text: string): string {
  if (PLAIN.test(text)) return `\uFFFC${text}`;
  // The mark in front keeps figures at the start from being taken for the number of a list item.
  const { view } = readInline(`\uFFFC${text}`, { start: 0, end: text.length + 1 }, []);
  return view.text
    .replace(CONTROL, '')
    .replace(/\s{2,}/g, ' ')
    .normalize('NFC');
}

const REACH = 40;
const WORD_BEFORE = /$(?<=((?:[\p{L}\p{N}.,]+[ \u00A0])?[\p{L}\p{N}.,]*[-\u2212\u2013]?[$£€]?))/u;
const wordBefore = (text: string, at: number): string =>
  WORD_BEFORE.exec(text.slice(Math.max(0, at - REACH), at))?.[1] ?? '';
const wordAfter = (text: string, at: number): string =>
  /^[$£€]?[\p{L}\p{N}.,]*(?:[ \u00A0][\p{L}\p{N}.,]+)?/u.exec(text.slice(at, at + REACH))?.[0] ?? '';

function isSameDay(before: string, after: string): boolean {
  const [old, fresh] = [readDate(before), readDate(after)];
  return old?.readings.length === 1 && same(old.readings, fresh?.readings ?? []);
}

const same = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((each, i) => each === b[i]);

/** Whether every name of `before` is in `after`, in order; its case may change, and a double may go. */
function keepsNames(before: string, after: string): boolean {
  const kept = wordsIn(after);
  let at = 0;
  let last: string | undefined;
  for (const name of namesIn(before)) {
    const found = kept.indexOf(name, at);
    if (found < 0 && name !== last) return false;
    at = found < 0 ? at : found + 1;
    last = name;
  }
  return true;
}
