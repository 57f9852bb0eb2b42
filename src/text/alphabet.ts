/**
 * Most stories hold no letter beyond Latin-1. For those a pattern need not know all the letters of Unicode, which
 * take V8 longer to lay out than many a story takes to read. An entity may be any letter.
 */
const BEYOND = /[^\0-\xff\u2000-\u206f\u20a0-\u20cf\u2122]/;
const ENTITY = /&#?[a-z\d]{2}/i;

/** V8 passes over a text without a mark much faster than a pattern does. */
const isBeyond = (text: string): boolean => BEYOND.test(text) || (text.includes('&') && ENTITY.test(text));

/** What stands for a class in such a story: the ranges, and those where case is ignored. */
const UPPER = 'A-Z\\xc0-\\xd6\\xd8-\\xde';
const LOWER = 'a-z\\xb5\\xdf-\\xf6\\xf8-\\xff';
const CASED = 'A-Za-z\\xb5\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\xff';
/** No text holds it; an empty class would let a `^` behind it turn the class around. */
const NONE = '\\uffff';
const CLASSES: Readonly<Record<string, readonly [string, string]>> = {
  L: [
    'A-Za-z\\xaa\\xb5\\xba\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\xff',
    'A-Za-z\\xaa\\xb5\\xba\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\xff',
  ],
  Lu: [UPPER, CASED],
  Ll: [LOWER, CASED],
  Lt: [NONE, NONE],
  Lo: ['\\xaa\\xba', '\\xaa\\xba'],
  // The marks that letters of Latin-1 come apart into.
  M: ['\\u0300-\\u036f', '\\u0300-\\u036f'],
  N: ['0-9\\xb2\\xb3\\xb9\\xbc-\\xbe', '0-9\\xb2\\xb3\\xb9\\xbc-\\xbe'],
};

/**
 * Which letters the story at hand is made of, and patterns fitted to them. The bundler puts it to use: it writes
 * `isLatin ? …` around patterns, and `make` where they are put together.
 */
export const storyAlphabet = {
  isLatin: false,
  make: (source: string, flags = ''): RegExp => {
    const latin = storyAlphabet.isLatin ? latinSource(source, flags) : undefined;
    return latin === undefined ? new RegExp(source, flags) : new RegExp(latin, flags.replace('u', ''));
  },
};

/** Does something with a story, with its alphabet noted meanwhile. */
export function withAlphabetOf<T>(text: string, work: () => T): T {
  const { isLatin } = storyAlphabet;
  storyAlphabet.isLatin = !isBeyond(text);
  try {
    return work();
  } finally {
    storyAlphabet.isLatin = isLatin;
  }
}

/** Does something with the story at hand and words that are to stand in it, which may bring letters that it has not. */
export const withLettersOf = <T>(words: string, work: () => T): T =>
  storyAlphabet.isLatin ? withAlphabetOf(words, work) : work();

const PARTS = /\\(?:[pP]\{([\w=]+)\}|u\{|.)|[[\]]|[\ud800-\udfff]/g;

/** What a pattern is in a text of Latin-1 letters; undefined where it cannot be said. */
function latinSource(source: string, flags: string): string | undefined {
  const column = flags.includes('i') ? 1 : 0;
  let isInClass = false;
  let isPossible = !flags.includes('v');
  const plain = source.replace(PARTS, (part, property?: string) => {
    if (part === '[' || part === ']') isInClass = part === '[';
    else if (property !== undefined) {
      const ranges = part.startsWith('\\p') ? CLASSES[property]?.[column] : undefined;
      if (ranges === undefined) isPossible = false;
      else return isInClass ? ranges : `[${ranges}]`;
    } else if (part === '\\u{' || !part.startsWith('\\')) isPossible = false;
    return part;
  });
  return isPossible ? plain : undefined;
}

/**
 * A pattern that finds the same in a text of Latin-1 letters, and is quicker to make; where there is none, the
 * pattern itself.
 */
export function latinOf(pattern: RegExp): RegExp {
  const { source, flags } = pattern;
  const latin = latinSource(source, flags);
  return latin === undefined ? pattern : new RegExp(latin, flags.replace('u', ''));
}
