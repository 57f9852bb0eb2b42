import { ParseEnglish } from 'parse-english';

/** What a token is: parse-latin's four kinds of node. */
export const SPACE = 1;
export const WORD = 2;
export const PUNCTUATION = 3;
export const SYMBOL = 4;

export type Kind = typeof SPACE | typeof WORD | typeof PUNCTUATION | typeof SYMBOL;

/** A run of characters of one kind; in time, a word with the marks that belong to it. */
export interface Token {
  kind: Kind;
  start: number;
  end: number;
  /** How many tokens have been joined to make it. */
  parts: number;
}

const KINDS: Readonly<Record<string, Kind>> = {
  WhiteSpaceNode: SPACE,
  WordNode: WORD,
  PunctuationNode: PUNCTUATION,
  SymbolNode: SYMBOL,
};

/** What parse-latin says of the characters that most copy is made of; it is asked about the others. */
const USUAL: readonly (readonly [Kind, string])[] = [
  [SPACE, ' \t\n'],
  [WORD, 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'],
  [PUNCTUATION, '!"\'(),-./:;?[\\]_{}“”‘’–—…'],
  [SYMBOL, '#$%&*+<=>@^`|~£€'],
];

/** The kind of each UTF-16 code unit that has been asked for, and of the usual ones; 0 for the others. */
export const kinds = new Uint8Array(65_536);
for (const [kind, characters] of USUAL)
  for (let at = 0; at < characters.length; at++) kinds[characters.charCodeAt(at)] = kind;

let parser: ParseEnglish | undefined;

/** The kind of a UTF-16 code unit, which parse-latin is asked once. To it a byte order mark is no space. */
function askKind(unit: number): Kind {
  parser ??= new ParseEnglish();
  const [node] = parser.tokenize(String.fromCharCode(unit));
  const kind = unit === 0xfeff ? SPACE : (KINDS[node?.type ?? ''] ?? SYMBOL);
  kinds[unit] = kind;
  return kind;
}

/** The kind of a UTF-16 code unit. */
export const kindOf = (unit: number): Kind => (kinds[unit] || askKind(unit)) as Kind;

const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;

/** Parts a stretch of text into tokens; of marks, only like ones stand in one token. */
export function scan(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  let last: Token | undefined;
  let before = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    const kind = (kinds[unit] || kindOf(unit)) as Kind;
    if (last?.kind === kind && (kind <= WORD || unit === before || isSurrogate(unit))) last.end = at + 1;
    else {
      last = { kind, start: at, end: at + 1, parts: 1 };
      tokens.push(last);
    }
    before = unit;
  }
  return tokens;
}
