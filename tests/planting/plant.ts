import type { ExamplePlace, WrongExample } from '../../src/rule/rule.js';
import type { Range } from '../../src/text/range.js';
import { readMarks } from '../example.js';
import { change, type PieceKind, piece, type Story, textOf, withPieces } from '../mutations/story.js';

/** A clean story with one fault in it, and where newslint must point. */
export interface Planting {
  readonly text: string;
  /** Left out where the rule looks at the story as a whole. */
  readonly ranges?: readonly Range[];
}

/** Stands for the copy until the story is written out. */
const HOLE = '\uE001';

/** How copy comes into the body: as a paragraph of its own, or with the sentences of another. */
export type Spot = 'early' | 'middle' | 'late' | 'behind a sentence' | 'before a sentence';

export const SPOTS: readonly Spot[] = ['early', 'middle', 'late', 'behind a sentence', 'before a sentence'];

const WHERE: Readonly<Record<Spot, number>> = {
  early: 0,
  middle: 0.5,
  late: 1,
  'behind a sentence': 0.4,
  'before a sentence': 0.7,
};

/** Puts the copy of an example into a story; undefined where it has no such place. */
export function plant(story: Story, example: WrongExample, spot: Spot): Planting | undefined {
  const { copy, ranges } = readMarks(example.copy);
  const holed = holeIn(story, example.as ?? 'body', copy, spot);
  if (!holed) return undefined;
  const text = textOf(holed);
  const at = text.indexOf(HOLE);
  return {
    text: text.replace(HOLE, () => copy),
    ranges: ranges.map(({ start, end }) => ({ start: at + start, end: at + end })),
  };
}

function holeIn(story: Story, as: ExamplePlace, copy: string, spot: Spot): Story | undefined {
  if (as === 'story') return undefined;
  if (as === 'source') return withSource(story);
  if (as === 'body' || as === 'subhead') return withinBody(story, as, copy, spot);
  return spot === 'early' ? change(story, as, () => HOLE) : undefined;
}

const withSource = (story: Story): Story => {
  const isSource = (kind: PieceKind): boolean => kind === 'label' || kind === 'url' || kind === 'source';
  const others = story.pieces.filter(({ kind }) => !isSource(kind));
  return withPieces(story, [...others, piece('source', HOLE)]);
};

function withinBody(story: Story, as: 'body' | 'subhead', copy: string, spot: Spot): Story | undefined {
  const { pieces } = story;
  const narrated = pieces.flatMap(({ kind, text }, i) =>
    kind === 'paragraph' && /^[A-Z][^"“”]*\.$/.test(text) ? [i] : [],
  );
  const end = pieces.findLastIndex(({ kind }) => kind === 'paragraph');
  const last = narrated.length - 1 - (as === 'subhead' ? 1 : 0);
  const at = spot === 'late' && as === 'body' ? end : narrated[Math.round(WHERE[spot] * last)];
  const host = at === undefined ? undefined : pieces[at];
  if (at === undefined || !host) return undefined;
  if (spot === 'early' || spot === 'middle' || spot === 'late') {
    return withPieces(story, [...pieces.slice(0, at + 1), piece('paragraph', HOLE), ...pieces.slice(at + 1)]);
  }
  if (as === 'subhead' || !isSentence(copy)) return undefined;
  const text = spot === 'behind a sentence' ? `${host.text} ${HOLE}` : `${HOLE} ${host.text}`;
  return withPieces(story, [...pieces.slice(0, at), { ...host, text }, ...pieces.slice(at + 1)]);
}

/** Whether copy is whole sentences of one paragraph, so that others may stand beside it. */
const isSentence = (copy: string): boolean => /^["“]?[A-Z][^\n]*[.!?]["”]?$/.test(copy);
