import { printable } from '../../report/terminal.js';
import { writeError } from './output.js';

/** What a run says on standard error beside its report. */
export interface Log {
  /** Notes what the user should know and no exit code tells. */
  readonly notice: (sentence: string) => void;
  /** Notes, once, what could not be done, and the error behind it; the run then ends with exit code 2. */
  readonly trouble: (sentence: string, cause?: unknown) => void;
  /** Says at once what only `--debug` asks for. */
  readonly debug: (line: () => string) => void;
  readonly hasTrouble: () => boolean;
  /** What `flush` would say. */
  readonly preview: () => string;
  /** Forgets everything noted since the last time. */
  readonly discard: () => void;
  /** Says everything noted since the last time. */
  readonly flush: () => void;
}

/** A sentence as it stands on standard error. */
export const spoken = (sentence: string): string => `newslint: ${printable(sentence)}\n`;

export const stackOf = (error: unknown): string =>
  error instanceof Error && error.stack ? `${error.stack.split('\n').map(printable).join('\n')}\n` : '';

/** Opens the log of a run. Sentences wait until `flush`, so that they stand behind the report on a terminal. */
export function openLog({ quiet, debug }: { readonly quiet: boolean; readonly debug: boolean }): Log {
  const waiting: string[] = [];
  const troubles = new Set<string>();
  return {
    notice: (sentence) => {
      if (!quiet) waiting.push(spoken(sentence));
    },
    trouble: (sentence, cause) => {
      if (troubles.has(sentence)) return;
      troubles.add(sentence);
      waiting.push(spoken(sentence), debug ? stackOf(cause) : '');
    },
    debug: (line) => {
      if (debug) writeError(`debug: ${printable(line())}\n`);
    },
    hasTrouble: () => troubles.size > 0,
    preview: () => waiting.join(''),
    discard: () => {
      waiting.length = 0;
    },
    flush: () => writeError(waiting.splice(0).join('')),
  };
}
