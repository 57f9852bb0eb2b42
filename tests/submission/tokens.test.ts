import { expect, test } from 'vitest';
import { parseSubmission } from '../../src/submission/parse.js';
import { splitSentences } from '../../src/submission/sentences.js';
import { findPlainWords } from '../../src/submission/tokens/plain.js';
import { kindOf } from '../../src/submission/tokens/scan.js';
import { hasCorpus, readCorpus, readOwn } from '../corpus.js';
import fc, { runs } from '../seeded.js';
import { asNewslint, asParseEnglish, typeOf, withCare } from './word-spans.js';

/** parse-english takes time that grows with the square of a text. */
const LONGEST = 2000;

function* findSentences(story: string): Generator<string> {
  for (const { text } of parseSubmission(story).blocks) {
    yield text.replace(/\s/g, ' ').slice(0, LONGEST);
    for (const { start, end } of splitSentences(text))
      yield text.slice(start, end).replace(/\s/g, ' ').slice(0, LONGEST);
  }
}

const findOdd = (stories: readonly string[]): string[] =>
  stories.flatMap((story) =>
    [...findSentences(story)].filter((text) => asNewslint(text) !== asParseEnglish(text)),
  );

test('words are those of parse-english in our own stories', () => {
  expect(findOdd(readOwn())).toEqual([]);
});

test.skipIf(!hasCorpus)('words are those of parse-english in ../shared/corpus, which is here', () => {
  expect(findOdd(readCorpus())).toEqual([]);
});

const PIECES = [
  ...[
    'a',
    'b',
    'U',
    'S',
    'w',
    'n',
    'em',
    'ol',
    'o',
    'tis',
    '80s',
    '5',
    '12',
    '100',
    '3.5',
    'word',
    'The',
    'the',
  ],
  ...['Mr', 'etc', 'in', 'No', 'Gen', 'co', 'Sept', 'é', '李', '😀', '\u00AD', '½'],
  ...'..\u2026?!,;\'’‘"”“-–—/&$%@:=_()[]+#*|~‽«»',
  ...['--', '__', '...', ' ', ' ', ' ', ' ', '  '],
];

const pieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 16 }).map((parts) => parts.join(''));
// The newest letters are not yet letters to parse-english, and lone halves of pairs are nothing to anyone.
const graphemes = fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.replace(/\s/g, ' '));

test.each([
  ['pieces of copy', pieces, 80_000],
  ['any characters', graphemes, 20_000],
])('words are those of parse-english in %s', (_, texts, numRuns) => {
  fc.assert(
    fc.property(texts, (text) => asNewslint(text) === asParseEnglish(text)),
    { numRuns: runs(numRuns) },
  );
});

test('words of plain sentences are those that the passes find', () => {
  const isAlike = (text: string): boolean =>
    findPlainWords(text, 0, text.length) === undefined || asNewslint(text) === withCare(text);
  fc.assert(fc.property(pieces, isAlike), { numRuns: runs(100_000) });
  expect(findPlainWords('“AT&T: the A-1’s rock ’n’ roll”', 0, 31)).toBeUndefined();
  expect(findPlainWords('“It’s 3.5% — 5:40 (or so), for AT&T’s lot”!', 0, 43)).toHaveLength(8);
});

test('every character is of the kind that parse-english gives it', () => {
  const KINDS = ['', 'WhiteSpaceNode', 'WordNode', 'PunctuationNode', 'SymbolNode'];
  const odd: string[] = [];
  for (let unit = 0; unit < 0x2200; unit++) {
    if (KINDS[kindOf(unit)] !== typeOf(String.fromCharCode(unit))) odd.push(unit.toString(16));
  }
  expect(odd).toEqual([]);
});
