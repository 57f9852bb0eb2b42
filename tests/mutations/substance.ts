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

/** Words alone: a full stop may move into a quotation or out of it. */
const wordsOf = (text: string): string => (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');

/** What no fix may change: quoted words, the values of figures, authors and addresses, and the day of the date line. */
export function substanceOf(text: string): Readonly<Record<string, readonly string[]>> {
  const { quotations, byline, date, targets, source } = parseSubmission(text);
  const slice = ({ start, end }: Range): string => text.slice(start, end);
  const line = date?.block.range ?? { start: 0, end: 0 };
  // A character written as an entity may hold digits and is no figure; what no reader sees parts no figures.
  const copy = `${text.slice(0, line.start)} ${text.slice(line.end)}`
    .replace(/&#?\w+;/g, ' ')
    .replace(/\p{Cf}/gu, '');
  return {
    // American copy has its stops and commas inside the marks, so a fix may move one there.
    quoted: quotations.map(({ words }) => slice(words).replace(/[.,]$/, '')),
    figures: copy.match(/\d(?:[\d,.]*\d)?/g)?.map((figure) => figure.replace(/,/g, '')) ?? [],
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
  const { days = [], figures = [], quoted = [], ...names } = substanceOf(text);
  const allWords = wordsOf(mended);
  const after = substanceOf(mended);
  const keepsDay = days.join() === after.days?.join();
  return [
    ...quoted.filter((each) => !allWords.includes(wordsOf(each))),
    ...Object.values(names).flatMap((list) => list.filter((each) => !mended.includes(each))),
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
