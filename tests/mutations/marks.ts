import type { Piece, Story } from './story.js';

/** A quotation mark of an acceptable story, read by its place alone: there nothing is wrong. */
export interface Mark {
  readonly at: number;
  readonly character: string;
  readonly role: 'open' | 'close';
  /** Where the other mark of the pair stands; left out where the quotation runs on. */
  readonly partner?: number;
}

/** A mark behind a figure, which in the stories at hand counts inches. */
const isInch = (text: string, at: number): boolean => text[at] === '"' && /\d/.test(text[at - 1] ?? '');

export const inchesIn = (text: string): readonly number[] =>
  [...text.matchAll(/"/g)].map(({ index }) => index).filter((at) => isInch(text, at));

function pairUp(found: readonly { at: number; character: string; opens: boolean }[]): Mark[] {
  const marks: Mark[] = [];
  let open: Mark | undefined;
  for (const { at, character, opens } of found) {
    if (opens) {
      open = { at, character, role: 'open' };
      marks.push(open);
    } else {
      if (!open) throw new Error(`A mark closes nothing at ${at}.`);
      marks[marks.indexOf(open)] = { ...open, partner: at };
      marks.push({ at, character, role: 'close', partner: open.at });
      open = undefined;
    }
  }
  return marks;
}

/** The double marks of a block, straight or curly, in order. */
export function doublesOf(text: string): readonly Mark[] {
  let isOpen = false;
  const found = [...text.matchAll(/["“”]/g)]
    .filter(({ index }) => !isInch(text, index))
    .map(({ index, 0: character }) => {
      isOpen = character === '"' ? !isOpen : character === '“';
      return { at: index, character, opens: isOpen };
    });
  return pairUp(found);
}

export const guillemetsOf = (text: string): readonly Mark[] =>
  pairUp(
    [...text.matchAll(/[«»]/g)].map(({ index, 0: character }) => ({
      at: index,
      character,
      opens: character === '«',
    })),
  );

/** An elision, not an opening mark: `'em`, `'80s`. */
const ELISION = /^(?:\d\ds?\b|em\b|n['’]|til\b)/;
const OPENING = /(?<=^|[\s"“(#—])['‘](?=[\p{L}“"…])/gu;
const CLOSING = /(?<=[.,?!…]|\p{L})['’](?=$|[\s.,"”;)])/gu;

/** The single quotation marks of a block, apostrophes left out. */
export function singlesOf(text: string): readonly Mark[] {
  const marks: Mark[] = [];
  let end = 0;
  for (const { index, 0: character } of text.matchAll(OPENING)) {
    if (index < end || ELISION.test(text.slice(index + 1))) continue;
    CLOSING.lastIndex = index + 1;
    const close = CLOSING.exec(text);
    if (!close) continue;
    end = close.index;
    marks.push({ at: index, character, role: 'open', partner: end });
    marks.push({ at: end, character: close[0], role: 'close', partner: index });
  }
  return marks;
}

/** Whether a block takes part in quotations that run from paragraph to paragraph. */
const flows = ({ kind }: Piece): boolean => kind === 'paragraph';

/** Whether a block leaves a quotation open. */
export const runsOn = (piece: Piece): boolean =>
  flows(piece) && doublesOf(piece.text).some(({ partner }) => partner === undefined);

/** The nearest block before or behind one that a quotation can come from or go to. */
export function neighbour(story: Story, index: number, step: 1 | -1): Piece | undefined {
  let i = index + step;
  while (story.pieces[i]?.kind === 'comment') i += step;
  const found = story.pieces[i];
  return found && flows(found) ? found : undefined;
}

export const opensWithMark = (piece: Piece | undefined): boolean =>
  piece !== undefined && doublesOf(piece.text)[0]?.at === 0;
