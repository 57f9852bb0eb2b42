import type { Severity } from '../rule/rule.js';
import type { Writing } from './format.js';
import { locate } from './located.js';
import { leadingPath, printable } from './terminal.js';

const KINDS: Readonly<Record<Severity, string>> = { error: 'Error', warning: 'Warning', info: 'Info' };

/** A line for each finding, in the shape of ESLint's formatter of this name, for which many editors have a matcher. */
export const compact = (): Writing => ({
  add: (file) =>
    locate(file)
      .map(({ diagnostic: { severity, message, ruleId }, start: { line, column } }) => {
        const place = `${leadingPath(file.path)}: line ${line}, col ${column}`;
        return `${place}, ${KINDS[severity]} - ${printable(message)} (${ruleId})\n`;
      })
      .join(''),
  end: () => '',
});
