import { written } from './entry.js';
import type { Writing } from './format.js';
import { locate } from './located.js';
import { printable } from './terminal.js';

const HEAD = 'TAP version 14\n';

/** The Test Anything Protocol: a test for each file, which an error fails, and its findings below it as YAML. */
export function tap(): Writing {
  let count = 0;
  return {
    add: (file) => {
      count++;
      const before = count === 1 ? HEAD : '';
      const verdict = file.diagnostics.some(({ severity }) => severity === 'error') ? 'not ok' : 'ok';
      // A flow mapping of YAML that is JSON too: nothing in it needs another escape.
      const entries = locate(file).map(({ diagnostic, start }) => {
        const { ruleId, severity, message } = diagnostic;
        const { line, column } = start;
        return `    - ${written({ ruleId, severity, message, line, column })}\n`;
      });
      const block = entries.length > 0 ? `  ---\n  findings:\n${entries.join('')}  ...\n` : '';
      return `${before}${verdict} ${count} - ${describe(file.path)}\n${block}`;
    },
    end: () => (count === 0 ? `${HEAD}1..0 # SKIP nothing was linted\n` : `1..${count}\n`),
  };
}

/** A path as the description of a test, in which `#` would begin a directive. */
const describe = (path: string): string => printable(path).replace(/[\\#]/g, '\\$&');
