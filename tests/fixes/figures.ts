import { parseSubmission, spellNumber, spellOrdinal } from '../../src/index.js';
import { tally } from './words.js';

/** A figure with its sign: a hyphen in front of it that follows a space or a bracket is a minus. */
const SIGNED = /(?:(?<=^|[\s(])[-\u2212\u2013](?=[$£€]?\d))?[$£€]?\d+(?:,\d{3})*(?:[.:]\d+)?/gmu;
const SCALES = [1e3, 1e6, 1e9, 1e12];

/** The figures of a story by their values: `6.00` is 6, `1,200` is 1200, `9:30` is 9.3. */
function figuresOf(text: string): readonly string[] {
  const { start, end } = parseSubmission(text).date?.block.range ?? { start: 0, end: 0 };
  const copy = `${text.slice(0, start)}\n${text.slice(end)}`.replace(/&#?\w+;|\p{Cf}/gu, ' ');
  return (copy.match(SIGNED) ?? []).map((found) => {
    const figure = found
      .replace(/[,$£€]/g, '')
      .replace(/[\u2212\u2013]/, '-')
      .replace(':', '.');
    return String(Number(figure));
  });
}

/** Figures that stand less often than they stood, and whose value is not there in words or in millions either. */
export function findLostFigures(text: string, mended: string): readonly string[] {
  const days = (story: string) => String(parseSubmission(story).date?.readings);
  const [before, after] = [tally(figuresOf(text)), tally(figuresOf(mended))];
  const told = mended.toLowerCase();
  const lost = [...before].filter(
    ([figure, times]) => (after.get(figure) ?? 0) < times && !isToldOtherwise(Number(figure), after, told),
  );
  return [...lost.map(([figure]) => figure), ...(days(text) === days(mended) ? [] : [days(text)])];
}

const isToldOtherwise = (value: number, after: ReadonlyMap<string, number>, told: string): boolean =>
  SCALES.some((scale) => after.has(String(value / scale))) ||
  [spellNumber(value), spellOrdinal(value)].some((words) => words !== undefined && told.includes(words));
