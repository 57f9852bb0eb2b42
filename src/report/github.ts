import type { Severity } from '../rule/rule.js';
import type { Writing } from './format.js';
import { type Located, locate } from './located.js';
import { loggedLine } from './logged.js';
import { printable } from './terminal.js';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** What GitHub takes of each kind from one step; what is beyond that it drops without a word. */
const MOST = 10;

/** Workflow commands that GitHub makes annotations of; what it would drop stands in the log as plain lines. */
export function github(): Writing {
  const counts = { error: 0, warning: 0, info: 0 };
  return {
    add: (file) =>
      locate(file)
        .map((each) => {
          const { severity } = each.diagnostic;
          counts[severity]++;
          return counts[severity] > MOST ? loggedLine(file.path, each) : commandOf(file.path, each);
        })
        .join(''),
    end: () => '',
  };
}

function commandOf(path: string, { diagnostic, start, end }: Located): string {
  const { severity, message, ruleId } = diagnostic;
  const isOnOneLine = start.line === end.line;
  const properties = {
    title: ruleId,
    file: path,
    line: start.line,
    endLine: end.line,
    // GitHub refuses columns of a place that spans lines.
    ...(isOnOneLine && { col: start.column, endColumn: end.column }),
  };
  const pairs = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${COMMANDS[severity]} ${pairs.join(',')}::${escapeData(printable(message))}\n`;
}

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string =>
  printable(escapeData(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
