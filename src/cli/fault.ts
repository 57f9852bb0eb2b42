import { ConfigError } from '../config/index.js';
import { spoken, stackOf } from './streams/log.js';
import { writeError } from './streams/output.js';
import { Trouble } from './trouble.js';

/** What is said of an error that ended a run. */
export function explainFault(error: unknown, debug: boolean): string {
  const message = error instanceof Error ? error.message : String(error);
  // A config's faults begin with their file, line and column, which editors and terminals make links of.
  if (error instanceof ConfigError) return `${message}\n`;
  if (error instanceof Trouble) return spoken(message);
  return spoken(`stopped by a fault of its own: ${message}${debug ? '' : '; --debug says where'}.`);
}

/** Says what went wrong, with its stack where `--debug` asks for that. */
export function sayFault(error: unknown, debug: boolean): void {
  writeError(explainFault(error, debug));
  if (debug) writeError(stackOf((error instanceof Error && error.cause) || error));
}
