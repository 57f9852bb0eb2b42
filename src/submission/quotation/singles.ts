import { partitionPoint } from '../../text/search.js';
import { isDouble, type Mark } from './marks.js';

/**
 * Single quotation marks within one paragraph or heading. Most of these characters are apostrophes, so a mark
 * counts as a quotation mark only when nothing else explains it: not within a word (`don't`), not before a
 * decade (`'80s`), not before a word known to be cut short (`'em`), not behind one (`doin'`), not a plural
 * possessive (`players'`), not a foot mark.
 */
export interface SinglesReading {
  readonly pairs: readonly { readonly open: number; readonly close: number }[];
  readonly faults: readonly { readonly kind: 'unclosed' | 'unopened'; readonly at: number }[];
  /** Apostrophes set as opening marks: `‘90s`. */
  readonly reversed: readonly number[];
}

const LETTER = /[\p{L}\p{N}]/u;
/** `'80s`, `the '87 vote`; but `'20 dead' as ferry sinks` quotes a figure. */
const DECADE = /^\d\ds?\b(?!\d)(?! [^'\u2019]{1,40}[^s\s'\u2019]['\u2019](?:[\s.,;:!?)"\u201D]|$))/;
const CUT_IN_FRONT =
  /^(?:em|n|till?|tis|twas|twill|twere|twould|cause|cos|coz|cuz|bout|round|neath|gainst|nuff|nother|ere|ello|ead|ow|ave|cept|fraid|burbs|hood|roos|sup|scuse|kay|im|tude|cross|fore|tween|stead|member|spect|course|phone|flu|rents|t(?=\s)|s(?=[\s-]))\b/i;
const CLOSES_SOON = /^[\p{L}\p{N} ]{1,20}['\u2019](?=[\s.,;:!?)"\u201D]|$)/u;
const CUT_BEHIND = /(?:in|\bo|\ban|\bth|\bol|\blil|\bmo|\bsho|\bwi|\bha|\byo|\bd|\bfo|\bpo|\bn|\d)$/i;

/** `rock 'n' roll`: both are apostrophes. The look behind stands behind the mark, where few places come to it. */
const CUT_ON_BOTH_SIDES = /['\u2018\u2019](?<=(?:\s|^).)(?:n|N|ome|til)['\u2019](?=\s|$)/g;

const APOSTROPHE = '\u2019';
const OPENING = '\u2018';

/** Set curly, a mark before a word is an apostrophe unless its quotation plainly ends: `’Run,’ he said`. */
function isLikelierApostrophe(text: string, open: Single, close: Single): boolean {
  const isWhole = open.at === 0 && close.at === text.length - 1;
  return open.character === APOSTROPHE && !isWhole && !/[.,?!]/.test(text[close.at - 1] ?? '');
}

interface Pair {
  readonly open: number;
  readonly close: number;
}

/** Where the innermost of `pairs` (in the order of their closing marks) around an offset ends. */
function endAround(at: number, pairs: readonly Pair[]): number {
  const first = partitionPoint(pairs, ({ close }) => close <= at);
  const next = pairs[first];
  if (next && next.open < at) return next.close;
  const outer = pairs[first + 1];
  return outer && outer.open < at ? outer.close : Number.POSITIVE_INFINITY;
}

interface Single extends Mark {
  /** Its place among all marks, single and double. */
  readonly index: number;
}

export function readSingles(
  text: string,
  marks: readonly Mark[],
  feet: ReadonlySet<number>,
  doubles: readonly Pair[] = [],
): SinglesReading {
  const skip = new Set(feet);
  for (const found of text.matchAll(CUT_ON_BOTH_SIDES)) {
    skip.add(found.index).add(found.index + found[0].length - 1);
  }
  const singles = [...findSingles(text, marks, skip)];
  const isLastCloser = lastClosers(singles);
  const pairs: { open: number; close: number }[] = [];
  const faults: { kind: 'unclosed' | 'unopened'; at: number }[] = [];
  const reversed: number[] = [];
  let open: Single | undefined;
  for (let i = 0; i < singles.length; i++) {
    const single = singles[i] as Single;
    // A quotation inside another ends before it does.
    if (open && single.at > endAround(open.at, doubles)) {
      if (open.character !== APOSTROPHE) faults.push({ kind: 'unclosed', at: open.at });
      open = undefined;
    }
    const kind = kindOf(text, single, open, isLastCloser[i] as boolean);
    const isWithinAnother = open && endAround(single.at, doubles) < endAround(open.at, doubles);
    if (isWithinAnother) continue;
    if (kind === 'apostrophe' && canOnlyOpen(single) && single.character === OPENING)
      reversed.push(single.at);
    if (kind === 'open') {
      if (open && open.character !== APOSTROPHE) faults.push({ kind: 'unclosed', at: open.at });
      open = single;
    } else if (kind === 'close' && open && !isLikelierApostrophe(text, open, single)) {
      pairs.push({ open: open.at, close: single.at });
      open = undefined;
    } else if (kind === 'close' && !open) faults.push({ kind: 'unopened', at: single.at });
  }
  if (open && open.character !== APOSTROPHE) faults.push({ kind: 'unclosed', at: open.at });
  return { pairs, faults, reversed };
}

/** A mark with letters or figures on both sides. */
const isInWord = (text: string, at: number): boolean =>
  LETTER.test(text[at - 1] ?? '') && LETTER.test(text[at + 1] ?? '');

const ANY_SINGLE = /['\u2018\u2019\u201B]/g;

/** Whether a text has single marks that are not within words. */
export function hasLooseSingles(text: string): boolean {
  ANY_SINGLE.lastIndex = 0;
  for (let found = ANY_SINGLE.exec(text); found; found = ANY_SINGLE.exec(text))
    if (!isInWord(text, found.index)) return true;
  return false;
}

/** Single marks outside words; doubled ones (`''`) are a way to type a double mark, and not ours. */
function* findSingles(text: string, marks: readonly Mark[], skip: ReadonlySet<number>): Generator<Single> {
  for (let index = 0; index < marks.length; index++) {
    const mark = marks[index] as Mark;
    const { at, character, canOpen, canClose } = mark;
    if (isDouble(character) || skip.has(at)) continue;
    const before = text[at - 1] ?? '';
    const behind = text[at + 1] ?? '';
    if (before === character || behind === character) continue;
    if (isInWord(text, at)) continue;
    yield { at, character, canOpen, canClose, index };
  }
}

const canOnlyOpen = (mark: Mark): boolean => mark.canOpen && !mark.canClose;
const canOnlyClose = (mark: Mark): boolean => mark.canClose && !mark.canOpen;

/** For each mark, whether no other one closes behind it before the next one opens. */
function lastClosers(singles: readonly Single[]): boolean[] {
  const last: boolean[] = new Array(singles.length);
  let isCloserAhead = false;
  for (let i = singles.length - 1; i >= 0; i--) {
    const single = singles[i] as Single;
    last[i] = !isCloserAhead;
    if (canOnlyClose(single)) isCloserAhead = true;
    else if (canOnlyOpen(single)) isCloserAhead = false;
  }
  return last;
}

function kindOf(
  text: string,
  single: Single,
  open: Single | undefined,
  isLastCloser: boolean,
): 'open' | 'close' | 'apostrophe' {
  const before = text.slice(Math.max(0, single.at - 12), single.at);
  const behind = text.slice(single.at + 1, single.at + 60);
  if (canOnlyOpen(single)) {
    if (DECADE.test(behind)) return 'apostrophe';
    return CUT_IN_FRONT.test(behind) && (open || !CLOSES_SOON.test(behind)) ? 'apostrophe' : 'open';
  }
  if (!single.canClose) return 'apostrophe';
  if (open) {
    const isPossessive = /s$/i.test(before) && /^\s[\p{Ll}]/u.test(behind);
    return isPossessive && !isLastCloser ? 'apostrophe' : 'close';
  }
  if (/[sxz]$/i.test(before) || CUT_BEHIND.test(before)) return 'apostrophe';
  return 'close';
}
