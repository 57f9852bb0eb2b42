import { fstatSync, type Stats, statSync } from 'node:fs';

/** What a stream can show. */
export interface Screen {
  readonly isTerminal: boolean;
  readonly colour: boolean;
  /** How wide it is; `Infinity` where it is no terminal. */
  readonly columns: number;
}

/** Reports may go nowhere, as those of hooks do, and of benchmarks. */
const isNullDevice = ({ rdev }: Stats): boolean =>
  statSync('/dev/null', { throwIfNoEntry: false })?.rdev === rdev;

function isTerminal(descriptor: number): boolean {
  try {
    const status = fstatSync(descriptor);
    if (!status.isCharacterDevice() || isNullDevice(status)) return false;
    // To load it takes longer than to read a story, and few runs write to a terminal.
    return process.getBuiltinModule('node:tty').isatty(descriptor);
  } catch {
    return false;
  }
}

/** Whether to colour: what the environment asks for goes before what the stream can show. */
function hasColour(terminal: boolean): boolean {
  const { FORCE_COLOR: forced, NO_COLOR: refused, TERM: kind } = process.env;
  if (forced) return forced !== '0' && forced !== 'false';
  return terminal && !refused && kind !== 'dumb';
}

/** Looks at standard output (1) or standard error (2). */
export function lookAt(descriptor: 1 | 2): Screen {
  const terminal = isTerminal(descriptor);
  const stream = descriptor === 1 ? 'stdout' : 'stderr';
  const columns = terminal ? process[stream].columns || 80 : Number.POSITIVE_INFINITY;
  return { isTerminal: terminal, colour: hasColour(terminal), columns };
}

/** A file: no width, no colour. */
export const paper: Screen = { isTerminal: false, colour: false, columns: Number.POSITIVE_INFINITY };
