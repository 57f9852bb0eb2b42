import { readDay } from '../clock.js';
import { lookAt } from '../streams/terminal.js';

/** What a run is known by: its arguments, its folder, the day, and what its streams can show. */
export const keyOfRun = (argv: readonly string[], cwd: string): string =>
  JSON.stringify([argv, cwd, readDay(), lookAt(1), lookAt(2)]);
