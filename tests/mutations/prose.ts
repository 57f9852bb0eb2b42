import { each, type Mutation } from './mutation.js';
import { changeAt, HERE, here, piece, type Story, textOf, withPieces } from './story.js';

/** Sentences that most formulas call hard. */
const HARD = [
  'Notwithstanding intermittent administrative cooperation, the investigative commission subsequently characterized organizational accountability arrangements as fundamentally unsatisfactory, recommending comprehensive institutional restructuring.',
  'Preliminary epidemiological investigations established that insufficiently coordinated communication between jurisdictional authorities considerably exacerbated transmission throughout economically disadvantaged residential communities.',
];

const paragraphs = (story: Story): number[] =>
  story.pieces.flatMap(({ kind }, i) => (kind === 'paragraph' ? [i] : []));

/** Where sentences are put: the first, the middle and the last paragraph of narration. */
const spots = (story: Story): number[] => {
  const narrated = paragraphs(story).filter((i) => !/["“>\n-]/.test(story.pieces[i]?.text ?? ''));
  return [0, narrated.length >> 1, narrated.length - 1].map((k) => narrated[k] as number);
};

export const prose: readonly Mutation[] = [
  {
    name: 'hard sentence as a paragraph',
    rule: 'hard-sentence',
    apply: (story) =>
      HARD.flatMap((sentence) =>
        each(spots(story), (at) => {
          const pieces = [...story.pieces];
          pieces.splice(at + 1, 0, here(piece('paragraph', sentence)));
          return textOf(withPieces(story, pieces));
        }),
      ),
  },
  {
    name: 'hard sentence at the end of a paragraph',
    rule: 'hard-sentence',
    apply: (story) =>
      HARD.flatMap((sentence) =>
        each(spots(story), (at) =>
          textOf(changeAt(story, at, `${HERE}${story.pieces[at]?.text} ${sentence}`)),
        ),
      ),
  },
  {
    name: 'hard sentence at the start of a paragraph',
    rule: 'hard-sentence',
    apply: (story) =>
      HARD.flatMap((sentence) =>
        each(spots(story), (at) =>
          textOf(changeAt(story, at, `${HERE}${sentence} ${story.pieces[at]?.text}`)),
        ),
      ),
  },
];
