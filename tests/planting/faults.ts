import { change, isBody, isSource, piece, type Story, textOf, withPieces } from '../mutations/story.js';

/** A fault that no example can be planted for: what it makes of a clean story, or undefined where it cannot. */
export interface Fault {
  readonly rule: string;
  readonly also?: readonly string[];
  readonly apply: (story: Story) => string | undefined;
}

const SENTENCE =
  'The county keeps a list of every bridge, gate and pump along the river, and adds to it each year.';

const lead = (story: Story): number => story.pieces.findIndex(({ kind }) => kind === 'paragraph');

const MORE = [
  SENTENCE,
  'Some of them were built by hand in the years after the first great flood, and have been mended ever since.',
  'A gate at the lower end of the valley was the last to get a motor, which was paid for by the village.',
];

/** The story with its first paragraph changed. */
function withLead(story: Story, make: (text: string) => string): string {
  const at = lead(story);
  return textOf({
    ...story,
    pieces: story.pieces.map((each, i) => (i === at ? { ...each, text: make(each.text) } : each)),
  });
}

/** The story with a byline and a first paragraph of agencies. */
const credited = (story: Story, byline: string, make: (text: string) => string): string =>
  withLead(
    change(story, 'byline', () => byline),
    make,
  );

const withoutBody = (story: Story): Story =>
  withPieces(story, [
    ...story.pieces.filter((each) => !isBody(each) && !isSource(each)),
    piece('paragraph', SENTENCE),
    ...story.pieces.filter(isSource),
  ]);

export const faults: readonly Fault[] = [
  {
    rule: 'short-body',
    also: ['unrelated-headline', 'unsupported-headline-name'],
    apply: (story) => textOf(withoutBody(story)),
  },
  {
    rule: 'long-lead',
    apply: (story) => withLead(story, (text) => `${text} ${MORE.join(' ')}`),
  },
  {
    rule: 'long-paragraph',
    also: ['duplicate-sentence'],
    apply: (story) => withLead(story, (text) => `${text} ${`${SENTENCE} `.repeat(7).trim()}`),
  },
  {
    rule: 'long-sentence',
    apply: (story) =>
      withLead(
        story,
        (text) =>
          `${text} The county keeps a list of ${'every bridge and every gate, '.repeat(12)}and adds to it.`,
      ),
  },
  {
    rule: 'dateline-agency-mismatch',
    apply: (story) => credited(story, 'By Ana Brik for AFP', (text) => `OSLO (Reuters) — ${text}`),
  },
  {
    rule: 'told-agency-mismatch',
    apply: (story) =>
      credited(story, 'By Ana Brik for AFP', (text) => `${text} The mayor told Reuters that it was over.`),
  },
  {
    rule: 'future-url-date',
    also: ['missing-date'],
    apply: (story) => {
      const later = (text: string): string =>
        text.replace(/https?:\/\/[^\s>)]+/, 'https://news.example.org/2027/03/04/4711');
      const undated = withPieces(
        story,
        story.pieces.filter(({ kind }) => kind !== 'date'),
      );
      return textOf(change(change(undated, 'url', later), 'source', later));
    },
  },
  {
    rule: 'lead-repeats-headline',
    apply: (story) => {
      const [headline] = story.pieces;
      return headline && withLead(story, () => `${headline.text.replace(/[.?!]?['"]?$/, '')}.`);
    },
  },
  {
    rule: 'unrelated-headline',
    also: ['unsupported-headline-name'],
    apply: (story) => textOf(change(story, 'headline', () => 'Violinist juggles ukuleles, penguins')),
  },
  {
    rule: 'unsupported-headline-collective',
    also: ['unrelated-headline'],
    apply: (story) =>
      withLead(
        change(story, 'headline', () => 'Hundreds arrested after match'),
        (text) => `${text} Police said 37 people were arrested in the streets around the ground.`,
      ),
  },
  { rule: 'mixed-line-endings', apply: (story) => textOf(story).replace('\n\n', '\r\n\r\n') },
];
