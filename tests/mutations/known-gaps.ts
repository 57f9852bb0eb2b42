/** A text that a mutation made of a story, and its number among them. */
export interface Case {
  readonly story: string;
  readonly mutation: string;
  readonly number: number;
}

/** Fair defects that newslint does not yet report as it should. */
interface Gap {
  readonly mutations: readonly string[];
  /** How the names of the stories begin; left out where it is all of them. */
  readonly stories?: readonly string[];
  /** The numbers of the cases; left out where it is all of them. */
  readonly numbers?: readonly number[];
  readonly why: string;
}

/** The test fails for a case that stands here and is reported well, so that the list can only shrink. */
const knownGaps: readonly Gap[] = [
  {
    why: 'Before a word in running copy, a curly mark that faces back is far likelier an apostrophe.',
    mutations: ['opening single mark reversed'],
    stories: ['court-blocks-sale.md, marks curly', 'rail-crash-inquiry.txt, marks curly'],
    numbers: [1],
  },
  {
    why: 'The attribution follows an inner quotation, and the paragraph behind opens with a mark.',
    mutations: ['closing mark dropped'],
    stories: ['guitarist'],
    numbers: [9],
  },
];

export const isKnownGap = ({ story, mutation, number }: Case): boolean =>
  knownGaps.some(
    ({ mutations, stories, numbers }) =>
      mutations.includes(mutation) &&
      (stories?.some((start) => story.startsWith(start)) ?? true) &&
      (numbers?.includes(number) ?? true),
  );
