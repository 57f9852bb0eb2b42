import type { Directive } from '../submission/types.js';
import type { Range } from '../text/range.js';

/** A rule that a directive names, and where. */
export type NamedRule = Directive['rules'][number];

/** A directive, and what it was good for. */
export interface DirectiveUse {
  readonly directive: Directive;
  /** Whether its verb means anything. */
  readonly isSound: boolean;
  /** Whether its last day is behind, so that it silences nothing any more. */
  readonly isExpired: boolean;
  /** The names in it that no rule bears. */
  readonly unknown: readonly (NamedRule & { readonly nearest?: string })[];
  /** The rules in it that silenced something. */
  readonly busy: readonly NamedRule[];
  /**
   * The rules in it that ran and had nothing to say there, each with what to delete to be rid of it: its name, or
   * the directive where none of its rules is of use.
   */
  readonly idle: readonly (NamedRule & { readonly removal?: Range })[];
  /** What to delete to be rid of the directive, so that the story stays; left out where that cannot be done. */
  readonly removal?: Range;
}
