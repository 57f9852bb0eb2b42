import { parseSubmission } from '../../src/submission/parse.js';
import type { QuoteFaultKind, Submission } from '../../src/submission/types.js';
import { readMarks } from '../example.js';

const FRONT = 'Harbor reopens after storm\n\nBy Ana Brik\n\nNovember 11, 2022';
const LEAD = 'The harbor reopened at dawn, a day after the storm.';
const TAIL = 'Original url:\n\n<https://news.example.org/2022/11/11/harbor-reopens-storm>\n';

/** A sound story whose body is a lead paragraph and then this copy. */
export const storyAround = (copy: string): string => `${FRONT}\n\n${LEAD}\n\n${copy}\n\n${TAIL}`;

/** A sound story under this headline. */
export const storyUnder = (headline: string): string =>
  storyAround('Two ferries left before noon.').replace('Harbor reopens after storm', () => headline);

export const parseAround = (copy: string): Submission => parseSubmission(storyAround(copy));

export const kindsOf = ({ blocks }: Submission): string[] => blocks.map(({ kind }) => kind);

export const cut = (text: string, range: { start: number; end: number } | undefined): string | undefined =>
  range && text.slice(range.start, range.end);

/** What a test of faults expects or finds: the copy with `[|…|]` at each fault, and the kinds in order. */
export interface Faults {
  readonly marked: string;
  readonly kinds: readonly QuoteFaultKind[];
}

/** The faults that the parser finds in copy within a story, drawn as the tests write them. */
export function findFaults(marked: string, wrap: (copy: string) => string = storyAround): Faults {
  const { copy } = readMarks(marked);
  const text = wrap(copy);
  const start = text.indexOf(copy);
  const faults = [...parseSubmission(text).quoteFaults].sort((a, b) => a.range.start - b.range.start);
  let drawn = copy;
  for (const { range } of [...faults].reverse()) {
    const [from, to] = [range.start - start, range.end - start];
    drawn = `${drawn.slice(0, from)}[|${drawn.slice(from, to)}|]${drawn.slice(to)}`;
  }
  return { marked: drawn, kinds: faults.map(({ kind }) => kind) };
}
