import { describe, expect, test } from 'vitest';
import { factsOf } from '../../src/submission/lexicon.js';
import { parseSubmission } from '../../src/submission/parse.js';
import type { Submission, Word } from '../../src/submission/types.js';
import { sentencesOf, treeOf } from '../../src/submission/words.js';
import { locate } from '../../src/text/view.js';
import { MANY } from '../seeded.js';
import { storyAround } from './story.js';

function wordsOf(submission: Submission, copy: (text: string) => boolean): readonly Word[] {
  const block = submission.blocks.find(({ text }) => copy(text));
  return block ? sentencesOf(block).flatMap(({ words }) => words) : [];
}

/** The words of copy as its reader sees them, and as they stand in the file. */
function read(copy: string, file = storyAround(copy)) {
  const submission = parseSubmission(file);
  const block = submission.body[1];
  if (!block) throw new Error('The copy is no block of the body.');
  const words = sentencesOf(block).flatMap((sentence) => sentence.words);
  const ranges = words.map(({ start, end }) => locate(block, start, end));
  return {
    seen: words.map(({ text }) => text),
    filed: ranges.map(({ start, end }) => file.slice(start, end)),
  };
}

test.each([
  ['plain copy', 'Two ferries left.', ['Two', 'ferries', 'left']],
  ['apostrophes', "The players' union didn't vote.", ['The', 'players', 'union', "didn't", 'vote']],
  ['curly apostrophes', 'Brik’s dog didn’t bark.', ['Brik’s', 'dog', 'didn’t', 'bark']],
  ['hyphens', 'A 55-year-old man left.', ['A', '55-year-old', 'man', 'left']],
  ['dashes', 'The band—loud—broke up.', ['The', 'band', 'loud', 'broke', 'up']],
  ['figures', 'It cost 120 or 3.5 units.', ['It', 'cost', '120', 'or', '3.5', 'units']],
  ['marks', '“Help,” she said.', ['Help', 'she', 'said']],
  ['names that are not Latin', 'Кyiv, Жан and 北京 met.', ['Кyiv', 'Жан', 'and', '北京', 'met']],
  ['accents in two parts', 'A cafe\u0301 burned.', ['A', 'cafe\u0301', 'burned']],
  ['an emoji', 'Crews 👩‍🚒 left the pier.', ['Crews', 'left', 'the', 'pier']],
  ['lines of one block', 'Two\nferries left.', ['Two', 'ferries', 'left']],
])('words of %s', (_, copy, expected) => {
  const { seen, filed } = read(copy);
  expect(seen).toEqual(expected);
  expect(filed).toEqual(expected);
});

describe('words lie where they were filed', () => {
  test.each([
    ['escapes', 'It cost \\$400 \\*more\\* then.', 'then', 'then'],
    ['a link', 'See [the map](https://a.example/the/map) there.', 'there', 'there'],
    ['inside a link', 'See [the map](https://a.example/the/map) there.', 'map', 'map'],
    ['entities', 'Q&amp;A &mdash; it ended.', 'ended', 'ended'],
    ['emphasis', 'The *very* **last** ferry left.', 'ferry', 'ferry'],
    ['a comment', 'The <!-- not the first --> ferry left.', 'ferry', 'ferry'],
    ['an emoji', '👩‍🚒 👍🏽 The ferry left.', 'ferry', 'ferry'],
    ['a soft hyphen', 'The har\u00ADbor reopened.', 'harbor', 'har\u00ADbor'],
    ['a soft hyphen as an entity', 'The har&shy;bor reopened.', 'harbor', 'har&shy;bor'],
    ['a zero-width space', 'The har\u200Bbor reopened.', 'harbor', 'har\u200Bbor'],
    ['a no-break space', 'Ana\u00A0Brik left.', 'Brik', 'Brik'],
    ['a list marker', '- The ferry left.', 'ferry', 'ferry'],
    ['an escaped apostrophe', "The ferry\\'s horn blew.", "ferry's", "ferry\\'s"],
    ['an entity inside a word', 'The caf&eacute; burned.', 'café', 'caf&eacute;'],
  ])('behind or in %s', (_, copy, seen, filed) => {
    const words = read(copy);
    const index = words.seen.indexOf(seen);
    expect(index).toBeGreaterThanOrEqual(0);
    expect(words.filed[index]).toBe(filed);
  });

  test.each([
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['lone carriage returns', (text: string) => text.replaceAll('\n', '\r')],
    ['blank lines before all', (text: string) => `\n\n \n${text}`],
    ['a BOM left in the text', (text: string) => `\uFEFF${text}`],
  ])('in a file with %s', (_, change) => {
    const copy = 'It cost \\$400,\nor *more* — 👩‍🚒 then.';
    const { filed } = read(copy, change(storyAround(copy)));
    expect(filed).toEqual(
      ['It', 'cost', '\\$400', 'or', 'more', 'then'].map((word) => word.replace('\\$', '')),
    );
  });
});

test('a BOM stripped or not, the same words', () => {
  const text = storyAround('Two ferries left.');
  const [plain, marked] = [text, `\uFEFF${text}`].map((each) =>
    wordsOf(parseSubmission(each), (copy) => copy.startsWith('Two')).map((word) => word.text),
  );
  expect(marked).toEqual(plain);
});

test.each([
  ['Harbor', { lower: 'harbor', isCapitalised: true, isUpperCase: false, hasDigit: false }],
  ['NATO', { lower: 'nato', isCapitalised: true, isUpperCase: true, hasDigit: false }],
  ['harbor', { lower: 'harbor', isCapitalised: false, isUpperCase: false, hasDigit: false }],
  ['55-year-old', { lower: '55-year-old', isCapitalised: false, isUpperCase: false, hasDigit: true }],
  ['1,200', { lower: '1,200', isCapitalised: false, isUpperCase: false, hasDigit: true }],
  ['Élan', { lower: 'élan', isCapitalised: true, isUpperCase: false, hasDigit: false }],
  ['constructor', { lower: 'constructor', isCapitalised: false, isUpperCase: false, hasDigit: false }],
])('facts of %s', (word, facts) => {
  expect(factsOf(word)).toMatchObject({ text: word, ...facts });
  expect(factsOf(word)).toBe(factsOf(word));
});

test('sentences hold their words, and stand in order', () => {
  const block = parseSubmission(storyAround('Crews met Gov. Obi. They left at 5 a.m. Sunday.')).body[1];
  if (!block) throw new Error('The copy is no block of the body.');
  const sentences = sentencesOf(block);
  expect(sentences.map(({ words }) => words.length)).toEqual([4, 6]);
  expect(sentencesOf(block)).toBe(sentences);
  const tree = treeOf(block.text, sentences);
  expect(tree.children[0]).toMatchObject({ type: 'ParagraphNode', children: [{}, {}] });
});

test.each([
  ['one endless word', 'a'],
  ['hyphens', 'a-'],
  ['stops', 'a.'],
  ['words without a stop', 'storm '],
  ['pairs of units', '😀'],
])('%s: nothing is lost', (_, copy) => {
  const block = parseSubmission(storyAround(`Start ${copy.repeat(MANY)} end`)).body[1];
  const words = block ? sentencesOf(block).flatMap((sentence) => sentence.words) : [];
  expect(words[0]?.text).toBe('Start');
  expect(words.at(-1)?.text).toBe('end');
});
