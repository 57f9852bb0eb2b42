import { ParseEnglish } from 'parse-english';

const parser = new ParseEnglish();

interface Node {
  readonly type: string;
  readonly position?: {
    readonly start: { readonly offset?: number };
    readonly end: { readonly offset?: number };
  };
  readonly children?: readonly Node[];
}

function* findWordNodes(node: Node): Generator<string> {
  if (node.type === 'WordNode') yield `${node.position?.start.offset}-${node.position?.end.offset}`;
  else for (const child of node.children ?? []) yield* findWordNodes(child);
}

/** The spans that parse-english gives the words of a text, in time that grows with the square of it. */
export const asParseEnglish = (text: string): string =>
  [...findWordNodes(parser.parse(text) as Node)].join(' ');

/** The type of node that parse-english makes of a character. */
export const typeOf = (character: string): string | undefined => parser.tokenize(character)[0]?.type;
