/** Which line of an otherwise sound story an example stands for; `story` is a whole submission. */
export type ExamplePlace = 'body' | 'headline' | 'subhead' | 'byline' | 'date' | 'source' | 'story';

/**
 * An example: test, documentation and hover at once. `[|…|]` marks what the rule must point at, `[||]` an
 * empty place.
 */
export interface RightExample {
  readonly copy: string;
  /** Left out: `body`. */
  readonly as?: ExamplePlace;
  /** Options that differ from the defaults. */
  readonly options?: Readonly<Record<string, unknown>>;
  /** What the example is a case of, where that is not plain. */
  readonly note?: string;
  /** The same place of another story of the run, for a rule that compares stories. */
  readonly beside?: string;
}

export interface WrongExample extends RightExample {
  /** The message of the first finding. */
  readonly says: string;
  /** The copy after all fixes; left out where nothing may be fixed. */
  readonly fixed?: string;
  /** The titles of the first finding's suggestions. */
  readonly suggests?: readonly string[];
}
