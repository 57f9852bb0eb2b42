import type { Submission } from '../submission/types.js';
import type { Range } from '../text/range.js';
import type { Elsewhere, RelatedPlace } from './related.js';
import type { Finding, OptionSchemas, OptionsOf, RuleFace } from './rule.js';

/** What of a submission stories are compared by: it takes a fraction of a parse to find. */
export type Outline = Pick<Submission, 'text' | 'headline' | 'body' | 'source'>;

/** What a story is known by among the others of a run, and where that stands. */
export interface Mark {
  readonly range: Range;
  /** A key that twins share, or copy of whose words twins share the most. */
  readonly content: string;
}

/** Another story of the run that a rule takes for the same. */
export interface Twin {
  /** Where its own mark stands. */
  readonly range: Range;
  readonly elsewhere: Elsewhere;
  /** How much of the two is common, from 0 to 1; 1 for keys. */
  readonly likeness: number;
}

/** The twins of a story by one rule. */
export interface Twins {
  /** The first few in path order; at least one. */
  readonly first: readonly Twin[];
  /** How many there are in all. */
  readonly count: number;
}

/** The twins of a story by the rules that found them. */
export type TwinsByRule = ReadonlyMap<string, Twins>;

/**
 * A rule over all stories of a run. It says what a story is known by; stories with the same mark are twins, or,
 * where it compares `words`, those whose runs of words are for the most part the same, as `foldWords` has them.
 */
export interface CorpusRule<S extends OptionSchemas = OptionSchemas> extends RuleFace<S> {
  readonly compares: 'keys' | 'words';
  /** The least likeness of twins, where words are compared. */
  readonly least?: (options: OptionsOf<S>) => number;
  /** Copy of fewer words is not compared. */
  readonly fewest?: number;
  readonly mark: (outline: Outline, options: OptionsOf<S>) => Mark | undefined;
  readonly found: (twins: Twins, options: OptionsOf<S>) => Omit<Finding, 'range'>;
}

/** The words of copy as twins are known by: in lower case, without marks, with single spaces between them. */
export const foldWords = (copy: string): string =>
  (
    copy
      .normalize('NFKC')
      .replace(/[’‘]/g, "'")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+(?:'[\p{L}]+)*/gu) ?? []
  ).join(' ');

/** Points at the marks of twins. */
export const pointAtTwins = ({ first }: Twins, message: string): readonly RelatedPlace[] =>
  first.map(({ range, elsewhere }) => ({ range, elsewhere, message }));

/** Names twins in a message: `“b.txt”`, or `“b.txt” and 3 more`. */
export function nameTwins({ first: [twin], count }: Twins): string {
  const first = twin?.elsewhere.path ?? '';
  const name = first.length > LONGEST_NAME ? `…${first.slice(1 - LONGEST_NAME)}` : first;
  return `“${name}”${count > 1 ? ` and ${count - 1} more` : ''}`;
}

const LONGEST_NAME = 40;
