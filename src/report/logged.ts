import type { Located } from './located.js';
import { printable } from './terminal.js';

/**
 * A finding as a plain line of a build log. It begins with its severity and holds no `##[`, so that no machine
 * that reads the log takes copy or a file name for a command.
 */
export function loggedLine(path: string, { diagnostic, start }: Located): string {
  const { severity, message, ruleId } = diagnostic;
  const line = `${severity} ${path}:${start.line}:${start.column}: ${message} (${ruleId})`;
  return `${printable(line).replace(/##(?=\w*\[)/g, '#\\u0023')}\n`;
}
