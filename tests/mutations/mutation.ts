import type { Story } from './story.js';

/** A way to break an acceptable story in one place, and what newslint owes it. */
export interface Mutation {
  readonly name: string;
  /** The rule that must speak, on a line that a mark stands in, and be the only error. */
  readonly rule: string;
  /** Rules that may warn as well, because what they see follows from the fault. */
  readonly also?: readonly string[];
  /** Whether fixing must give the acceptable story back. */
  readonly isMended?: boolean;
  /** How many suggestions the diagnostic must carry. */
  readonly suggestions?: number;
  /** The broken texts, marked where the diagnostic belongs; none where the story has nothing of the kind. */
  readonly apply: (story: Story) => readonly string[];
}

/** A text for each of `values`. */
export const each = <T>(values: readonly T[], make: (value: T) => string | undefined): readonly string[] =>
  values.map(make).filter((text) => text !== undefined);
