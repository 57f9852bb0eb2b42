import type { FileReport } from '../engine/diagnostic.js';

/** What a format must know of where its text goes. The caller says; a format asks nothing of the world. */
export interface Look {
  readonly colour: boolean;
  /** How wide the terminal is, in columns; `Infinity` where the text does not go to one. */
  readonly columns: number;
  /** newslint's own version. */
  readonly version: string;
  /** Whether to say how many findings `--fix` would settle; yes where left out. */
  readonly fixable?: boolean;
  /** Whether a clean run goes without its closing line. */
  readonly quiet?: boolean;
}

/**
 * Turns file reports into text. It takes one report at a time and forgets it, and yields chunks that are to be
 * written one behind the other, so that a run over any number of files needs the memory of one.
 */
export type Format = (files: Iterable<FileReport>, look: Look) => Iterable<string>;
