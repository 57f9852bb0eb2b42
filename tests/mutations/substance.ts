import { applyEdits, fix, lint, parseSubmission, planOf } from '../../src/index.js';
import type { Range } from '../../src/text/range.js';

const plan = planOf('newslint:all', '2026-11-23');

/** The text with every fix of every rule. */
export const mend = (text: string): string => fix({ path: 'story.txt', text }, plan).text;

/** The text with one fix, for each fix that is offered of it. */
export const mendings = (text: string): readonly string[] =>
  lint({ path: 'story.txt', text }, plan).diagnostics.flatMap(({ fix: change }) =>
    change ? [applyEdits(text, change.edits)] : [],
  );

/** What no fix may change: quoted words, the values of figures, authors and addresses, and the day of the date line. */
export function substanceOf(text: string): Readonly<Record<string, readonly string[]>> {
  const { blocks, quotations, byline, date, targets, source } = parseSubmission(text);
  const slice = ({ start, end }: Range): string => text.slice(start, end);
  const shown = blocks.filter(({ index }) => index !== date?.block.index).map((block) => block.text);
  return {
    quoted: quotations.map(({ words }) => slice(words)),
    figures:
      shown
        .join(' ')
        .match(/\d(?:[\d,.]*\d)?/g)
        ?.map((figure) => figure.replace(/,/g, '')) ?? [],
    names: (byline?.authors ?? []).map(({ name }) => name),
    agencies: (byline?.authors ?? []).map(({ agency = '' }) => agency),
    addresses: targets.map(slice),
    source: source?.url ? [source.url.text] : [],
    days: date?.readings ?? [],
  };
}

/**
 * What a text lost when it was fixed. In copy that makes no sense a fix may well bring a quotation or a date to
 * light, so what was there is looked for, and what has come is not minded.
 */
export function findLost(text: string, mended: string): string[] {
  const { days = [], figures = [], ...words } = substanceOf(text);
  const after = substanceOf(mended);
  const keepsDay = days.join() === after.days?.join();
  return [
    ...Object.values(words).flatMap((list) => list.filter((each) => !mended.includes(each))),
    ...(keepsDay ? findLostFigures(figures, after.figures ?? []) : days),
  ];
}

/** The figures that are not there any more, in their order. */
function findLostFigures(before: readonly string[], after: readonly string[]): string[] {
  let at = 0;
  return before.filter((figure) => {
    const found = after.indexOf(figure, at);
    if (found >= 0) at = found + 1;
    return found < 0;
  });
}
