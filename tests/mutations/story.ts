/** Stands where a mutated text expects its diagnostic; it is taken out before the text is linted. */
export const HERE = '\uE000';

export type PieceKind =
  | 'headline'
  | 'byline'
  | 'date'
  | 'credit'
  | 'paragraph'
  | 'subhead'
  | 'comment'
  | 'label'
  | 'url'
  | 'source';

/** A block of an acceptable story as a person would name it, and the blank lines behind it. */
export interface Piece {
  readonly kind: PieceKind;
  readonly text: string;
  readonly gap: string;
}

/** An acceptable story taken apart without the help of the parser that is under test. */
export interface Story {
  readonly name: string;
  /** The blank lines before the first piece. */
  readonly lead: string;
  readonly pieces: readonly Piece[];
}

const LABEL = /^(?:Original url|Original URL|Source URL|Source|Link):/;
const SOURCE = new Set<PieceKind>(['label', 'url', 'source']);
const QUOTING = new Set<PieceKind>(['headline', 'subhead', 'paragraph']);
const BODY = new Set<PieceKind>(['paragraph', 'subhead', 'comment']);

export const isSource = ({ kind }: Piece): boolean => SOURCE.has(kind);
/** Whether quotation marks are looked for in a piece. */
export const isQuoting = ({ kind }: Piece): boolean => QUOTING.has(kind);
export const isBody = ({ kind }: Piece): boolean => BODY.has(kind);

const isHeading = (text: string): boolean =>
  /^#/.test(text) || (text.split(/\s+/).length <= 12 && !/[.,;:!)"”]$/.test(text) && !/^["“>]/.test(text));

/** Reads an acceptable story, its line ends made `\n` and its BOM taken off. */
export function readStory(name: string, filed: string): Story {
  const text = filed.replace(/^\uFEFF/, '').replace(/\r\n/g, '\n');
  const found = [...text.matchAll(/\S[\s\S]*?(?=[ \t]*\n[ \t]*\n|\s*$(?![\s\S]))/g)];
  const pieces: Piece[] = [];
  for (const [i, block] of found.entries()) {
    const end = block.index + block[0].length;
    const gap = text.slice(end, found[i + 1]?.index ?? text.length);
    pieces.push({ kind: kindOf(block[0], pieces), text: block[0], gap });
  }
  return { name, lead: text.slice(0, found[0]?.index ?? 0), pieces };
}

function kindOf(text: string, above: readonly Piece[]): PieceKind {
  const has = (kind: PieceKind): boolean => above.some((piece) => piece.kind === kind);
  if (text.startsWith('<!--')) return 'comment';
  if (!has('headline')) return 'headline';
  if (!has('byline')) return 'byline';
  if (!has('date')) return 'date';
  if (has('label')) return 'url';
  if (LABEL.test(text)) return text.endsWith(':') ? 'label' : 'source';
  if (!has('paragraph') && text.split('\n').every(isHeading)) return 'credit';
  return isHeading(text) ? 'subhead' : 'paragraph';
}

/** The text of a story. A piece that was last, and is not any more, gets the blank line that it lacks. */
export const textOf = ({ lead, pieces }: Story): string =>
  lead +
  pieces
    .map(({ text, gap }, i) => text + (i < pieces.length - 1 && !/\n[ \t]*\n/.test(gap) ? '\n\n' : gap))
    .join('');

/** The words of the first piece of a kind, or none. */
export const wordsOf = (story: Story, kind: PieceKind): string =>
  story.pieces.find((piece) => piece.kind === kind)?.text ?? '';

/** A story with other pieces. The blank lines at its end stay at its end. */
export function withPieces(story: Story, pieces: readonly Piece[]): Story {
  const end = story.pieces.at(-1)?.gap ?? '';
  const last = pieces.at(-1);
  return { ...story, pieces: last ? [...pieces.slice(0, -1), { ...last, gap: end }] : [] };
}

export const piece = (kind: PieceKind, text: string): Piece => ({ kind, text, gap: '\n\n' });

/** A piece at which a diagnostic is expected. */
export const here = (one: Piece): Piece => ({ ...one, text: HERE + one.text });

/** A story in which each piece of a kind has become what `change` makes of it. */
export const change = (story: Story, kind: PieceKind, change: (text: string) => string): Story => ({
  ...story,
  pieces: story.pieces.map((each) => (each.kind === kind ? { ...each, text: change(each.text) } : each)),
});

/** A story whose piece at `index` has another text. */
export const changeAt = (story: Story, index: number, text: string): Story => ({
  ...story,
  pieces: story.pieces.map((each, i) => (i === index ? { ...each, text } : each)),
});
