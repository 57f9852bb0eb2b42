import type { FileReport } from '../engine/diagnostic.js';
import type { Rule } from '../rule/rule.js';

/** What a format may say of a rule beside what it found. */
export type RuleFacts = Pick<Rule, 'id' | 'category' | 'summary' | 'why' | 'severity'>;

/** What a format must know of where its text goes. The caller says; a format asks nothing of the world. */
export interface Look {
  readonly colour: boolean;
  /** How wide the terminal is, in columns; `Infinity` where the text does not go to one. */
  readonly columns: number;
  /** newslint's own version. */
  readonly version: string;
  /** Every rule that may have found something. */
  readonly rules: readonly RuleFacts[];
  /** Whether to say how many findings `--fix` would settle; yes where left out. */
  readonly fixable?: boolean;
  /** Whether a clean run goes without its closing line. */
  readonly quiet?: boolean;
}

/**
 * A report on its way: the texts that `add` and at last `end` give are to be written one behind the other. It
 * takes one file at a time and forgets it, so that a run over any number of files needs the memory of one.
 */
export interface Writing {
  readonly add: (file: FileReport) => string;
  readonly end: () => string;
}

/** Starts a report. */
export type Format = (look: Look) => Writing;
