import { groupBy } from '../text/group.js';
import type { Range } from '../text/range.js';
import { locate } from '../text/view.js';
import { type Passage, readOnce } from './passage.js';
import type { Change, Finding } from './rule.js';

/** One appearance of one of several forms for the same thing. */
export interface FormPlace {
  /** The form as a message shows it. */
  readonly form: string;
  readonly range: Range;
  /** What would stand there in the form of another place, where that can be said. */
  readonly inForm?: (other: string) => string | undefined;
}

/** One appearance of a form in the text of a passage, which another form can stand for. */
export interface Form {
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

/** Makes a finder of forms that the text of a passage alone tells. */
export function openForms(
  find: (text: string) => Iterable<Form>,
): (passages: readonly Passage[]) => FormPlace[] {
  const formsOf = readOnce(({ text }): readonly Form[] => [...find(text)]);
  const inForm = (other: string): string => other;
  return (passages) => {
    const places: FormPlace[] = [];
    for (const passage of passages)
      for (const { form, start, end } of formsOf(passage))
        places.push({ form, range: locate(passage, start, end), inForm });
    return places;
  };
}

/**
 * One finding for a story that mixes forms, at the first place of the rarest; nothing where it has one form.
 * Of two forms used as often, the one that comes later gives way.
 */
export function* findMixedForms(places: Iterable<FormPlace>): Generator<Finding> {
  const forms = groupBy(places, ({ form }) => form);
  if (forms.size < 2) return;
  const ranked = [...forms].sort(([, a], [, b]) => b.length - a.length);
  const [usual, usualPlaces] = ranked[0] as [string, FormPlace[]];
  const [rare, rarePlaces] = ranked.at(-1) as [string, FormPlace[]];
  const [first] = rarePlaces;
  const [other] = usualPlaces;
  if (!first || !other) return;
  const counts = ranked.reverse().map(([form, { length }]) => `“${form}” (${length})`);
  const change = changeAll(rarePlaces, usual);
  yield {
    range: first.range,
    message: `The story has ${counts.slice(0, -1).join(', ')} and ${counts.at(-1)}; keep to one.`,
    related: [{ range: other.range, message: `“${usual}” stands here.` }],
    ...(change && rare !== usual && { suggestions: [change] }),
  };
}

function changeAll(places: readonly FormPlace[], usual: string): Change | undefined {
  const edits = places.map(({ range, inForm }) => ({ range, text: inForm?.(usual) }));
  if (edits.some(({ text }) => text === undefined)) return undefined;
  return {
    title: `Write “${usual}” throughout.`,
    edits: edits.map(({ range, text = '' }) => ({ range, text })),
  };
}
