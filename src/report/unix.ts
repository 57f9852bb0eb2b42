import type { Severity } from '../rule/rule.js';
import type { Writing } from './format.js';
import { locate } from './located.js';
import { leadingPath, printable } from './terminal.js';

const KINDS: Readonly<Record<Severity, string>> = { error: 'Error', warning: 'Warning', info: 'Info' };

/** A line for each finding, as compilers under Unix write them: `path:line:column: message [Severity/rule]`. */
export const unix = (): Writing => ({
  add: (file) =>
    locate(file)
      .map(({ diagnostic: { severity, message, ruleId }, start: { line, column } }) => {
        const place = `${leadingPath(file.path)}:${line}:${column}`;
        return `${place}: ${printable(message)} [${KINDS[severity]}/${ruleId}]\n`;
      })
      .join(''),
  end: () => '',
});
