import type { Position } from '../text/lines.js';
import type { Range } from '../text/range.js';

/** A place in another file than the one that is linted. */
export interface Elsewhere {
  /** As the user is shown it. */
  readonly path: string;
  readonly start: Position;
  readonly end: Position;
}

/** Another place that a finding has to do with. */
export interface RelatedPlace {
  readonly range: Range;
  readonly message: string;
  /** Where the range counts in another file. */
  readonly elsewhere?: Elsewhere;
}
