import { PUNCTUATION, SPACE, SYMBOL, scan, type Token, WORD } from './scan.js';

/**
 * Which marks belong to the words beside them: the rules of parse-english, in its order, each a pass over the
 * tokens of a sentence. Where a pass there skips a token that it has just moved up, so does the pass here.
 */
type Pass = (text: string, tokens: readonly Token[]) => Token[];

const ELIDED = /^(?:twere|twas|tis|cause|em|er|im|\d\ds?)$/;
const INNER = /^(?:[&'\-.:=?@\u00AD\u00B7\u2010\u2011\u2019\u2027]|_+)$/;

const isMark = ({ kind }: Token): boolean => kind === PUNCTUATION || kind === SYMBOL;
const isWord = (token: Token | undefined): token is Token => token?.kind === WORD;
const isSpace = (token: Token | undefined): boolean => token?.kind === SPACE;

const is = (text: string, { start, end }: Token, mark: string): boolean =>
  end - start === 1 && text[start] === mark;
const isApostrophe = (text: string, token: Token): boolean =>
  is(text, token, "'") || is(text, token, '\u2019');
const lowerOf = (text: string, { start, end }: Token): string => text.slice(start, end).toLowerCase();

/** Makes `head` reach to the end of `tail`, over as many parts more. */
function stretch(head: Token, tail: Token, parts: number): void {
  head.end = tail.end;
  head.parts += parts;
}

const wordOf = (head: Token, tail: Token, parts: number): Token => ({
  kind: WORD,
  start: head.start,
  end: tail.end,
  parts,
});

/** `w/` for “with”, `ol’`, `’em`, `’n’`, `’80s`. */
const joinElisions: Pass = (text, tokens) => {
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const last = joined.at(-1);
    const next = tokens[i + 1];
    const afterNext = tokens[i + 2];
    const endsShort = isWord(last) && endsShortForm(text, token, joined, next);
    if (isMark(token) && endsShort) {
      stretch(last, token, 1);
      if (next) joined.push(next);
      i++;
    } else if (isMark(token) && isApostrophe(text, token) && isWord(next) && !isWord(last)) {
      const word = lowerOf(text, next);
      const isClosed = afterNext?.kind === PUNCTUATION && isApostrophe(text, afterNext);
      if (ELIDED.test(word)) joined.push(wordOf(token, next, next.parts + 1));
      else if (word === 'n' && isClosed) joined.push(wordOf(token, afterNext, next.parts + 2));
      else {
        joined.push(token);
        continue;
      }
      i += ELIDED.test(word) ? 1 : 2;
    } else joined.push(token);
  }
  return joined;
};

/** Whether a mark ends `w/` or, between spaces, `o’` or `ol’`. */
function endsShortForm(
  text: string,
  mark: Token,
  before: readonly Token[],
  next: Token | undefined,
): boolean {
  const word = before.at(-1) as Token;
  if (is(text, mark, '/')) return lowerOf(text, word) === 'w';
  if (!isApostrophe(text, mark) || before.length <= 2 || !isSpace(next)) return false;
  return isSpace(before.at(-2)) && /^ol?$/.test(lowerOf(text, word));
}

/** `&c`: an ampersand that no word stands before. */
const joinAmpersands: Pass = (text, tokens) => {
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const next = tokens[i + 1];
    const isInitial = isMark(token) && is(text, token, '&') && isWord(next) && !isWord(joined.at(-1));
    if (isInitial) joined.push(wordOf(token, next, next.parts + 1));
    else joined.push(token);
    if (isInitial) i++;
  }
  return joined;
};

/** `pre- and post-war`: a hyphen that no word stands behind. */
const joinHyphens: Pass = (text, tokens) => {
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const last = joined.at(-1);
    if (isMark(token) && is(text, token, '-') && isWord(last) && !isWord(tokens[i + 1]))
      stretch(last, token, 1);
    else joined.push(token);
  }
  return joined;
};

/** `don’t`, `mother-in-law`, `U.S`, `AT&T`: words with nothing but inner marks between them. */
const joinInnerMarks: Pass = (text, tokens) => {
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const last = joined.at(-1);
    const end = isMark(token) && isWord(last) ? endOfInnerRun(text, tokens, i) : i;
    if (end === i) joined.push(token);
    for (let part = i; part < end; part++)
      stretch(last as Token, tokens[part] as Token, (tokens[part] as Token).parts);
    i = Math.max(i, end - 1);
  }
  return joined;
};

/** Where the run of inner marks and words from `first` on ends: behind its last word, or at `first` without one. */
function endOfInnerRun(text: string, tokens: readonly Token[], first: number): number {
  let end = first;
  for (let i = first; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind === WORD) end = i + 1;
    else if (!isMark(token) || !INNER.test(text.slice(token.start, token.end))) break;
  }
  return end;
}

/** `9/11`, `c/o`: a slash between words of one or two letters. */
const joinSlashes: Pass = (text, tokens) => {
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const last = joined.at(-1);
    const next = isWord(tokens[i + 1]) ? tokens[i + 1] : undefined;
    const isShort = (word: Token | undefined): boolean => !word || word.end - word.start < 3;
    if (isMark(token) && is(text, token, '/') && isWord(last) && isShort(last) && isShort(next)) {
      stretch(last, token, 1);
      if (next) stretch(last, next, next.parts);
      if (next) i++;
    } else joined.push(token);
  }
  return joined;
};

/** `U.S.`: the last full stop of single letters. */
const joinInitials: Pass = (text, tokens) => {
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const last = joined.at(-1);
    const isStop = token.kind === PUNCTUATION && is(text, token, '.');
    if (isStop && isWord(last) && isInitials(text, last)) stretch(last, token, 1);
    else joined.push(token);
  }
  return joined;
};

/** Whether a word ends in single letters with full stops between, not all of them figures: `U.S`, `Ph.D.C`. */
function isInitials(text: string, word: Token): boolean {
  if (word.parts === 1 || word.parts % 2 === 0) return false;
  const parts = scan(text, word.start, word.end);
  let isAllFigures = true;
  for (let i = parts.length - 1; i >= 0; i--) {
    const { start, end } = parts[i] as Token;
    const isLetter = i % 2 === 0;
    if (isLetter && end - start > 1) return false;
    if (isLetter && !/\p{N}/u.test(text[start] as string)) isAllFigures = false;
    if (isLetter || (text[start] === '.' && end - start === 1)) continue;
    if (i < parts.length - 2) break;
    return false;
  }
  return !isAllFigures;
}

const PASSES: readonly (readonly [RegExp, Pass])[] = [
  [/['\u2019/]/, joinElisions],
  [/&/, joinAmpersands],
  [/-/, joinHyphens],
  [/[&'\-.:=?@\u00AD\u00B7\u2010\u2011\u2019\u2027_]/, joinInnerMarks],
  [/\//, joinSlashes],
  [/\./, joinInitials],
];

/** Joins the marks of a sentence to the words that they belong to; `tokens` are changed. */
export function joinWords(text: string, tokens: Token[]): Token[] {
  const written = text.slice(tokens[0]?.start, tokens.at(-1)?.end);
  return PASSES.reduce((all, [sign, join]) => (sign.test(written) ? join(text, all) : all), tokens);
}
