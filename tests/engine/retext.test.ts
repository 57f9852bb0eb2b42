import type { Root } from 'nlcst';
import { expect, test } from 'vitest';
import { openPassages } from '../../src/engine/passages.js';
import { findWithRetext, type RetextPlugin } from '../../src/rule/retext.js';
import type { Scope } from '../../src/rule/rule.js';
import { locate } from '../../src/text/view.js';
import { parseAround } from '../submission/story.js';

interface TextNode {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly TextNode[];
  readonly position?: unknown;
}

const textOf = (node: TextNode): string => node.value ?? (node.children ?? []).map(textOf).join('');

function* nodesOf(node: TextNode, type: string): Generator<TextNode> {
  if (node.type === type) yield node;
  for (const child of node.children ?? []) yield* nodesOf(child, type);
}

/** A plugin that names every node of a type. */
const naming: RetextPlugin =
  ({ type }: { readonly type: string }) =>
  (tree: Root, file: { message: (text: string, node: never) => unknown }) => {
    for (const node of nodesOf(tree as TextNode, type)) file.message(textOf(node), node as never);
  };

/** What a plugin names in copy, and the words of the file that it points at. */
function run(type: string, copy: string, scope: Scope): string[] {
  const submission = parseAround(copy);
  const passages = openPassages(submission)(scope).filter(({ text }) => !/^(?:The h|H)arbor/.test(text));
  return [...findWithRetext(naming, { type }, passages)].map(({ message, passage, start, end }) => {
    const range = locate(passage, start, end);
    return `${message.reason} = ${submission.text.slice(range.start, range.end)}`;
  });
}

test.each([
  ['words', 'WordNode', 'It cost \\$5 & more.', ['It = It', 'cost = cost', '5 = 5', 'more = more']],
  [
    'sentences as newslint parts them',
    'SentenceNode',
    'Crews met Gov. Obi at 5 a.m. Sunday. They left.',
    [
      'Crews met Gov. Obi at 5 a.m. Sunday. = Crews met Gov. Obi at 5 a.m. Sunday.',
      'They left. = They left.',
    ],
  ],
  ['words behind a link', 'WordNode', '[Two](https://a.example/two) left', ['Two = Two', 'left = left']],
  ['words of a soft hyphen', 'WordNode', 'A har\u00ADbor.', ['A = A', 'harbor = har\u00ADbor']],
])('a plugin sees %s', (_, type, copy, expected) => {
  expect(run(type, copy, 'everywhere')).toEqual(expected);
});

test('in narration a plugin does not see quoted words', () => {
  expect(run('WordNode', '"We won," she said. "Again."', 'narration')).toEqual(['she = she', 'said = said']);
});

test('a plugin may be shown words alone', () => {
  const passages = openPassages(parseAround('"Two left," he said: one stayed at co-op No. 4.'))('narration');
  const seen = (type: string, nodes: 'all' | 'words') =>
    [...findWithRetext(naming, { type }, passages, { nodes })].map(({ message: { reason }, start, end }) => [
      reason,
      start,
      end,
    ]);
  expect(seen('WordNode', 'words')).toEqual(seen('WordNode', 'all'));
  expect(seen('WordNode', 'words').map(([reason]) => reason)).toContain('co-op');
  expect(seen('SentenceNode', 'words')).toHaveLength(seen('SentenceNode', 'all').length);
  expect(seen('PunctuationNode', 'all')).not.toEqual([]);
  expect(['PunctuationNode', 'WhiteSpaceNode'].flatMap((type) => seen(type, 'words'))).toEqual([]);
});

test('a plugin runs with the options it is given each time', () => {
  expect(run('SentenceNode', 'Two left. One stayed.', 'everywhere')).toHaveLength(2);
  expect(run('WordNode', 'Two left. One stayed.', 'everywhere')).toHaveLength(4);
});

test('a plugin may be handed fewer sentences', () => {
  const passages = openPassages(parseAround('Two left. One stayed.'))('everywhere');
  const first = [
    ...findWithRetext(naming, { type: 'SentenceNode' }, passages, {
      sentencesOf: ({ sentences }) => sentences.slice(1),
    }),
  ];
  expect(first.map(({ message }) => message.reason)).toEqual(['One stayed.']);
});
