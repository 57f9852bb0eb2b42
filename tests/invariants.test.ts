import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseSubmission } from '../src/index.js';
import { anyText } from './mutations/random-copy.js';
import { findUnsound, verdictOn } from './mutations/soundness.js';
import { findLost, mend, mendings, substanceOf } from './mutations/substance.js';
import { slashes, vandalise } from './mutations/vandal.js';
import fc from './seeded.js';

const readFolder = (folder: string): (readonly [string, string])[] => {
  const url = new URL(`../${folder}/`, import.meta.url);
  return readdirSync(url).map((name) => [
    `${folder}/${name}`,
    readFileSync(new URL(name, url), 'utf8').replace(/^\uFEFF/, ''),
  ]);
};

const stories = [...readFolder('seeds'), ...readFolder('examples/faulty')];

/** The text with an emoji, two code units, before every paragraph that does not open with a quotation mark. */
function withEmoji(text: string): string {
  const starts = parseSubmission(text)
    .body.filter((block) => block.kind === 'paragraph' && !/^["“«'‘]/.test(block.text))
    .map(({ range }) => range.start);
  return starts.reduceRight((copy, start) => `${copy.slice(0, start)}🎉 ${copy.slice(start)}`, text);
}

const withoutEmoji = (verdict: readonly string[]): string[] =>
  verdict.filter((each) => !/^\d+ emoji:/.test(each)).map((each) => each.replace(/🎉 /g, ''));

describe.each(stories)('%s', (_, text) => {
  test('is reported soundly, in order, and twice the same', () => {
    expect(findUnsound(text)).toEqual([]);
    expect(verdictOn(text)).toEqual(verdictOn(text));
  });

  test('is fixed once for all, and still says what it said', () => {
    const mended = mend(text);
    expect(mend(mended)).toBe(mended);
    expect(substanceOf(mended)).toEqual(substanceOf(text));
  });

  test('gets the same verdict with CRLF, with LF and with emoji', () => {
    const verdict = verdictOn(text);
    expect(verdictOn(text.replace(/\r?\n/g, '\r\n'))).toEqual(verdict);
    expect(verdictOn(text.replace(/\r\n/g, '\n'))).toEqual(verdict);
    const ofEmoji = verdictOn(withEmoji(text)).filter((line) => !/^\d+ emoji: /.test(line));
    expect(withoutEmoji(ofEmoji)).toEqual(verdict);
  });

  test('can be cut off anywhere', () => {
    for (let end = 0; end < text.length; end += 211) expect(findUnsound(text.slice(0, end))).toEqual([]);
  });
});

test('two short stories can be cut off at every character', () => {
  const [first, second] = [...stories].sort(([, a], [, b]) => a.length - b.length);
  for (const [, text] of [first, second] as typeof stories) {
    for (let end = 0; end <= text.length; end++) expect(findUnsound(text.slice(0, end))).toEqual([]);
  }
});

test('random copy is reported soundly', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(findUnsound(text)).toEqual([]);
    }),
    { numRuns: 800 },
  );
});

test('random copy is judged alike twice, and with other line ends', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const copy = text.replace(/\r\n?/g, '\n');
      const verdict = verdictOn(copy);
      expect(verdictOn(copy)).toEqual(verdict);
      expect(verdictOn(copy.replace(/\n/g, '\r\n'))).toEqual(verdict);
    }),
    { numRuns: 300 },
  );
});

test('random copy is fixed once for all, and still says what it said', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const mended = mend(text);
      expect(mend(mended)).toBe(mended);
      // Where one fix changes what a line is taken for, the next may touch it: so each is tried alone.
      expect(mendings(text).flatMap((each) => findLost(text, each))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('fixes that would change what a story says are refused', () => {
  fc.assert(
    fc.property(fc.constantFrom(...stories), slashes, ([, text], cuts) => {
      expect(findLost(text, vandalise(text, cuts))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('the mark before a line of a list within a paragraph is read alike with LF and CRLF', () => {
  const texts = ['The harbor reopened.\n1. ', 'The harbor reopened.\r\n1. '];
  expect(new Set(texts.map((text) => verdictOn(text).join()))).toHaveProperty('size', 1);
});
