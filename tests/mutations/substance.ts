import { fix, parseSubmission, planOf } from '../../src/index.js';
import type { Range } from '../../src/text/range.js';

const plan = planOf('newslint:all', '2026-11-23');

/** The text with every fix of every rule. */
export const mend = (text: string): string => fix({ path: 'story.txt', text }, plan).text;

/** What no fix may change: quoted words, the values of figures, authors and addresses, and the day of the date line. */
export function substanceOf(text: string): Readonly<Record<string, readonly string[]>> {
  const { quotations, byline, date, targets, source } = parseSubmission(text);
  const slice = ({ start, end }: Range): string => text.slice(start, end);
  const line = date?.block.range ?? { start: 0, end: 0 };
  const undated = text.slice(0, line.start) + text.slice(line.end);
  return {
    quoted: quotations.map(({ words }) => slice(words)),
    figures: undated.match(/\d(?:[\d,.]*\d)?/g)?.map((figure) => figure.replace(/,/g, '')) ?? [],
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
  const keepsFigures = figures.join() === after.figures?.join();
  return [
    ...Object.values(words).flatMap((list) => list.filter((each) => !mended.includes(each))),
    ...(keepsDay || days.length === 0 ? [] : days),
    ...(keepsFigures || !keepsDay ? [] : figures),
  ];
}
