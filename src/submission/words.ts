import type { Root, SentenceContent, Sentence as SentenceNode, Word as WordNode } from 'nlcst';
import retextEnglish from 'retext-english';
import { unified } from 'unified';
import { readingOf } from './reading.js';
import { splitSentences } from './sentences.js';
import { findWords } from './tokens/index.js';
import type { Block, Sentence, Word } from './types.js';

/**
 * How many UTF-16 units of a sentence parse-english is given at a time where a plugin asks for a tree, since its
 * time grows with the square of what it is given. Rules see `Sentence` and `Word` and nothing of it.
 */
const LONGEST_PIECE = 2000;

const openEnglish = () => unified().use(retextEnglish).freeze();

/** Made for the first tree: few runs grow one. */
let english: ReturnType<typeof openEnglish> | undefined;

/** The sentences of a block with their words, found when first asked for. */
export function sentencesOf(block: Block): readonly Sentence[] {
  const reading = readingOf(block);
  reading.sentences ??= readSentences(block.text);
  return reading.sentences;
}

/** All words of a block, in order. */
export function wordsOf(block: Block): readonly Word[] {
  const reading = readingOf(block);
  reading.words ??= joinWords(sentencesOf(block));
  return reading.words;
}

/** The words of some sentences, one list after the other. */
export function joinWords(sentences: readonly Sentence[]): readonly Word[] {
  if (sentences.length === 1) return (sentences[0] as Sentence).words;
  const joined: Word[] = [];
  for (const { words } of sentences) for (const word of words) joined.push(word);
  return joined;
}

/** Words in lower case, with a space between them. */
export const plainTextOf = (words: readonly Word[]): string =>
  words.map(({ facts }) => facts.lower).join(' ');

const readSentences = (text: string): readonly Sentence[] =>
  splitSentences(text).map(({ start, end }) => ({ start, end, words: findWords(text, start, end) }));

/** The nodes of one sentence as parse-english has them. */
function* parsePieces(text: string, span: { start: number; end: number }): Generator<SentenceContent> {
  for (let offset = span.start; offset < span.end; ) {
    const end = endOfPiece(text, offset, span.end);
    english ??= openEnglish();
    const root = english.parse(text.slice(offset, end).replace(/\s/g, ' ')) as Root;
    for (const paragraph of root.children) {
      const parts = paragraph.type === 'ParagraphNode' ? paragraph.children : [paragraph];
      for (const part of parts) {
        const nodes = part.type === 'SentenceNode' ? part.children : [part];
        for (const node of nodes) yield move(node as SentenceContent, offset);
      }
    }
    offset = end;
  }
}

function endOfPiece(text: string, start: number, end: number): number {
  if (end - start <= LONGEST_PIECE) return end;
  const space = text.lastIndexOf(' ', start + LONGEST_PIECE);
  if (space > start) return space + 1;
  const cut = start + LONGEST_PIECE;
  const splitsPair = /[\uDC00-\uDFFF]/.test(text[cut] ?? '') && /[\uD800-\uDBFF]/.test(text[cut - 1] ?? '');
  return splitsPair ? cut + 1 : cut;
}

/** Says which spans of a text a plugin may see. */
type Keeps = (start: number, end: number) => boolean;

/** Makes an NLCST tree of a passage: one paragraph, its sentences as newslint parts them. */
export type PlantTree = (text: string, sentences: readonly Sentence[], keeps?: Keeps) => Root;

const planter =
  (nodesOf: (text: string, sentence: Sentence) => Iterable<SentenceContent>): PlantTree =>
  (text, sentences, keeps = () => true) => {
    const children = sentences.map((sentence): SentenceNode => {
      const nodes = Array.from(nodesOf(text, sentence)).filter(({ position }) =>
        keeps(position?.start.offset ?? 0, position?.end.offset ?? 0),
      );
      return { type: 'SentenceNode', children: nodes, position: positionOf(sentence.start, sentence.end) };
    });
    const position = positionOf(0, text.length);
    return { type: 'RootNode', children: [{ type: 'ParagraphNode', children, position }], position };
  };

/**
 * The true NLCST tree of a passage for a retext plugin. Offsets count in `text`; everything stands on line 1. `keeps`
 * says which spans a plugin may see.
 */
export const treeOf: PlantTree = planter(parsePieces);

/** As `treeOf`, of words alone, each of one text: it takes a fraction of the time, and many plugins see no more. */
export const wordTreeOf: PlantTree = planter((_, { words }) =>
  words.map(({ text, start, end }): WordNode => {
    const position = positionOf(start, end);
    return { type: 'WordNode', children: [{ type: 'TextNode', value: text, position }], position };
  }),
);

const positionOf = (start: number, end: number) => ({
  start: { line: 1, column: start + 1, offset: start },
  end: { line: 1, column: end + 1, offset: end },
});

function move<T extends SentenceContent | WordNode['children'][number]>(node: T, offset: number): T {
  const position = positionOf(
    offset + (node.position?.start.offset ?? 0),
    offset + (node.position?.end.offset ?? 0),
  );
  if (!('children' in node)) return { ...node, position };
  return { ...node, position, children: node.children.map((child) => move(child, offset)) } as T;
}
