import { expect, test } from 'vitest';
import { askOfWords, factsAt, factsOf } from '../../src/submission/lexicon.js';
import { parseSubmission } from '../../src/submission/parse.js';
import { joinWords, plainTextOf, sentencesOf, wordsOf } from '../../src/submission/words.js';
import { hashPart } from '../../src/text/hash.js';
import { MANY } from '../seeded.js';
import { storyAround } from './story.js';

/** Words that look for a place from one and the same slot on, in a table as large as it is at first. */
function* findCrowd(): Generator<string> {
  for (let i = 0; ; i++) {
    const word = `c${i}`;
    const hash = hashPart(word);
    if (((hash ^ (hash >>> 15)) & 0x3fff) === 0x1000) yield word;
  }
}

test('words made to crowd one place are read, but not all of them are kept', () => {
  const crowd = findCrowd();
  const words = Array.from({ length: 40 }, () => crowd.next().value as string);
  for (const word of words) expect(factsAt(`a ${word} b`, 2, 2 + word.length).text).toBe(word);
  const facts = words.map(factsOf);
  const kept = words.filter((word, i) => factsOf(word) === facts[i]);
  expect(kept).toEqual(words.slice(0, 32));
});

const described = (isCapitalised: boolean, isUpperCase: boolean, hasDigit: boolean) => ({
  isCapitalised,
  isUpperCase,
  hasDigit,
});

test.each([
  ['storm', 'storm', described(false, false, false)],
  ['Storm', 'storm', described(true, false, false)],
  ['NATO', 'nato', described(true, true, false)],
  ['B-52', 'b-52', described(true, true, true)],
  ['52', '52', described(false, false, true)],
  ['³', '³', described(false, false, true)],
  ['iPhone', 'iphone', described(false, false, false)],
  ['O’Brien’s', "o'brien's", described(true, false, false)],
  ['Überschwemmung', 'überschwemmung', described(true, false, false)],
  ['incomprehensibilities', 'incomprehensibilities', described(false, false, false)],
])('facts of %s', (text, lower, expected) => {
  expect(factsOf(text)).toMatchObject({ text, lower, ...expected });
});

test('a word has one set of facts, wherever it stands', () => {
  const text = 'the storm, the Storms and storm';
  expect(factsAt(text, 4, 9)).toBe(factsAt(text, 26, 31));
  expect(factsAt(text, 4, 9)).toBe(factsOf('storm'));
  expect(factsAt(text, 15, 21).text).toBe('Storms');
});

test.each([
  ['gablumu', 'pehpafi'],
  ['kipsok', 'dagmes'],
  ['modi', 'bupsema'],
])('%s and %s, which have one hash, are told apart', (one, other) => {
  for (const word of [one, other, one]) expect(factsOf(word).text).toBe(word);
});

test('words are still known when the table has grown', () => {
  const words = Array.from({ length: 12_000 }, (_, i) => `g${i}`);
  const facts = words.map(factsOf);
  // A few find their place crowded.
  expect(words.filter((word, i) => factsOf(word) !== facts[i]).length).toBeLessThan(words.length / 1000);
  expect(words.filter((word) => factsOf(word).text !== word)).toEqual([]);
});

test('the table grows and starts afresh, and facts stay right', () => {
  for (let i = 0; i < 1.5 * MANY; i++) {
    const word = `n${i}`;
    const first = factsOf(word);
    if (first.text !== word || !first.hasDigit) expect(first).toMatchObject({ text: word, hasDigit: true });
  }
  const kept = factsOf('harbour');
  for (let i = 0; i < MANY / 5; i++) factsOf(`m${i}`);
  expect(factsOf('harbour')).toBe(kept);
});

test('a question is answered once for a word, and each has its own answer', () => {
  const asked: string[] = [];
  const lengthOf = askOfWords(({ text }) => {
    asked.push(text);
    return text.length;
  });
  const questions = Array.from({ length: 12 }, (_, i) => askOfWords(({ text }) => `${text}${i}`));
  const isNone = askOfWords(() => null);
  const [pier, quay] = [factsOf('pierage'), factsOf('quayside')];
  expect([lengthOf(pier), lengthOf(quay), lengthOf(pier), lengthOf(quay)]).toEqual([7, 8, 7, 8]);
  expect(asked).toEqual(['pierage', 'quayside']);
  for (const _ of 'ab') {
    expect(questions.map((ask) => ask(pier))).toEqual(questions.map((_, i) => `pierage${i}`));
    expect(questions.map((ask) => ask(quay))).toEqual(questions.map((_, i) => `quayside${i}`));
    expect([lengthOf(pier), isNone(pier), isNone(quay)]).toEqual([7, null, null]);
  }
});

test('the words of a block are those of its sentences, and are read once', () => {
  const [, block] = parseSubmission(storyAround('Crews met. Nobody slept, O’Brien said. It rained.')).body;
  if (!block) throw new Error('The story has no such block.');
  const words = wordsOf(block);
  expect(plainTextOf(words)).toBe("crews met nobody slept o'brien said it rained");
  expect(wordsOf(block)).toBe(words);
  expect(sentencesOf(block)).toBe(sentencesOf(block));
  const [first, second] = sentencesOf(block);
  if (!first || !second) throw new Error('The block has too few sentences.');
  expect(joinWords([first])).toBe(first.words);
  expect(joinWords([first, second])).toEqual([...first.words, ...second.words]);
  expect(joinWords([])).toEqual([]);
});
