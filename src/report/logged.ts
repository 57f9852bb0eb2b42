import type { Located } from './located.js';
import { printable } from './terminal.js';

/**
 * A finding as a plain line of a build log. It begins with its severity, so that no file name makes it a command.
 */
export function loggedLine(path: string, { diagnostic, start }: Located): string {
  const { severity, message, ruleId } = diagnostic;
  const line = `${severity} ${path}:${start.line}:${start.column}: ${message} (${ruleId})`;
  return `${printable(line)}\n`;
}
