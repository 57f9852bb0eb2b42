import type { Nodes, Root } from 'nlcst';
import { expect, test } from 'vitest';
import { splitSentences } from '../../src/submission/sentences.js';
import type { Sentence } from '../../src/submission/types.js';
import { treeOf } from '../../src/submission/words.js';
import fc from '../seeded.js';
import { nodesOf } from './word-spans.js';

const sentencesIn = (text: string): Sentence[] =>
  splitSentences(text).map((span) => ({ ...span, words: [] }));
const read = (text: string): Root => treeOf(text, sentencesIn(text));

const typesOf = (root: Root): string[] => nodesOf(root).map(({ type }) => type);

const textOf = (node: Nodes): string =>
  nodesOf(node)
    .map((each) => ('value' in each ? each.value : ''))
    .join('');

/** Every node holds what stands at its place. */
function expectInPlace(text: string, root: Root): void {
  for (const node of nodesOf(root)) {
    const [start, end] = [node.position?.start.offset ?? -1, node.position?.end.offset ?? -1];
    expect(node.position).toEqual({
      start: { line: 1, column: start + 1, offset: start },
      end: { line: 1, column: end + 1, offset: end },
    });
    if ('value' in node || node.type === 'WordNode')
      expect(textOf(node)).toBe(text.slice(start, end).replace(/\s/g, ' '));
  }
}

/** The sentences of a tree hold all that is theirs. */
function expectWhole(text: string, root: Root): void {
  const sentences = nodesOf(root).filter(({ type }) => type === 'SentenceNode');
  const filed = sentencesIn(text).map(({ start, end }) => text.slice(start, end).replace(/\s/g, ' '));
  expect(sentences.map(textOf)).toEqual(filed);
}

test('a tree is a paragraph of sentences with their words', () => {
  const text = 'Crews met.\nNobody slept';
  const root = read(text);
  expect(typesOf(root)).toEqual([
    ...['RootNode', 'ParagraphNode'],
    ...['SentenceNode', 'WordNode', 'TextNode', 'WhiteSpaceNode', 'WordNode', 'TextNode', 'PunctuationNode'],
    ...['SentenceNode', 'WordNode', 'TextNode', 'WhiteSpaceNode', 'WordNode', 'TextNode'],
  ]);
  expect(root.position?.end.offset).toBe(text.length);
  expectInPlace(text, root);
});

test('what a plugin may not see is not in its tree', () => {
  const text = 'The wall held, she said.';
  const root = treeOf(text, sentencesIn(text), (start, end) => start >= 15 && end <= 23);
  expect(textOf(root)).toBe('she said');
  expectInPlace(text, root);
});

test('a passage without a sentence is an empty paragraph', () => {
  expect(typesOf(read(' \n'))).toEqual(['RootNode', 'ParagraphNode']);
});

test.each([
  ['words', 'storm '.repeat(1000).trim()],
  ['a word that is longer than a piece', `A ${'a'.repeat(4999)} end`],
  ['a space just where a piece may end', `${'a'.repeat(2000)} ${'b'.repeat(100)}`],
  ['pairs of units', '😀'.repeat(3000)],
  ['pairs of units behind a letter', `a${'😀'.repeat(3000)}`],
  ['as much as a piece holds', 'a'.repeat(2000)],
])('a long sentence is read in pieces, and nothing is lost: %s', (_, text) => {
  const root = read(text);
  expect(textOf(root)).toBe(text);
  expectInPlace(text, root);
  // No half of a pair stands alone.
  for (const node of nodesOf(root)) expect(textOf(node)).not.toMatch(/\p{Surrogate}/u);
});

test('words within reach of a space are never cut', () => {
  const root = read('storm '.repeat(1000).trim());
  const words = nodesOf(root).filter(({ type }) => type === 'WordNode');
  expect([...new Set(words.map(textOf))]).toEqual(['storm']);
});

test('of any text, every node holds what stands at its place, and nothing is lost', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('Storm', 'no. 5', '. ', ' ', '\n', "it's", '“', '😀', '\u0301', '-')),
      (parts) => {
        const text = parts.join('');
        const root = read(text);
        expectInPlace(text, root);
        expectWhole(text, root);
      },
    ),
    { numRuns: 300 },
  );
});
