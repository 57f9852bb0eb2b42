import { addressOf } from './addresses.js';
import { dayOf, movedBy } from './calendar.js';
import { bylineForms, creditForms, labels, sourceForms } from './legal-forms.js';
import { doublesOf } from './marks.js';
import { change, changeAt, isSource, piece, type Story, textOf, withPieces } from './story.js';
import { restyle, withMarks } from './styles.js';
import { transformations } from './transformations.js';

/** A legal variant of an acceptable story: no error, and nothing new to warn of. */
export interface Variant {
  readonly name: string;
  readonly apply: (story: Story) => readonly string[];
}

function withSource(story: Story, source: string): string {
  const others = story.pieces.filter((each) => !isSource(each));
  return textOf(withPieces(story, [...others, piece('source', source)]));
}

function withCredit(story: Story, credit: string): readonly string[] {
  if (story.pieces.some(({ kind }) => kind === 'credit')) return [];
  const at = story.pieces.findIndex(({ kind }) => kind === 'date') + 1;
  const pieces = [...story.pieces.slice(0, at), piece('credit', credit), ...story.pieces.slice(at)];
  return [textOf(withPieces(story, pieces))];
}

const escapeMarks = (story: Story, written: string): string =>
  textOf(withMarks(story, (text) => text.replaceAll('"', written)));

/** A mark of the other style here and there is untidy and no error. */
const mixMarks = (story: Story): readonly string[] =>
  story.pieces.flatMap((each, i) => {
    const [mark] = each.kind === 'paragraph' ? doublesOf(each.text) : [];
    if (!mark) return [];
    const other = mark.character === '"' ? '“' : '"';
    const text = each.text.slice(0, mark.at) + other + each.text.slice(mark.at + 1);
    return [textOf(changeAt(story, i, text))];
  });

export const variants: readonly Variant[] = [
  { name: 'as filed', apply: (story) => [textOf(story)] },
  ...transformations.map(({ name, apply }) => ({
    name,
    apply: (story: Story) => [apply(textOf(story))],
  })),
  {
    name: 'other ends',
    apply: (story) => ['', '\n', '\n\n\n', '  \n'].map((end) => textOf(story).trimEnd() + end),
  },
  { name: 'marks of the other style', apply: (story) => [textOf(restyle(story))] },
  {
    name: 'marks escaped',
    apply: (story) => [escapeMarks(story, '\\"'), escapeMarks(story, '&quot;')],
  },
  {
    name: 'a day earlier or later',
    apply: (story) =>
      dayOf(story).number > 0
        ? [-1, 1].map((days) => textOf(change(story, 'date', () => movedBy(story, days))))
        : [],
  },
  {
    name: 'other bylines',
    apply: (story) => bylineForms.map((line) => textOf(change(story, 'byline', () => line))),
  },
  { name: 'other credits', apply: (story) => creditForms.flatMap((line) => withCredit(story, line)) },
  {
    name: 'other forms of the source',
    apply: (story) => sourceForms(addressOf(story)).map((form) => withSource(story, form)),
  },
  {
    name: 'label and address on lines of one block',
    apply: (story) => labels.map((label) => withSource(story, `${label}\n<${addressOf(story)}>`)),
  },
  {
    name: 'address with brackets',
    apply: (story) => sourceForms(`${addressOf(story)}_(update)`).map((form) => withSource(story, form)),
  },
  {
    name: 'one mark of the other style',
    apply: (story) => mixMarks(story),
  },
  {
    name: 'address without label',
    apply: (story) => [withSource(story, `<${addressOf(story)}>`), withSource(story, addressOf(story))],
  },
];
