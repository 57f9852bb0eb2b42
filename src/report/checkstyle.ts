import type { FileReport } from '../engine/diagnostic.js';
import type { Writing } from './format.js';
import { locate } from './located.js';
import { attributes, escapeMessage, escapeXml } from './xml.js';

// The version is that of the shape, which newer ones of Checkstyle still write.
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n';

/** The XML of Checkstyle, which most dashboards read. */
export function checkstyle(): Writing {
  let head = HEAD;
  return {
    add: (file) => {
      const text = head + fileOf(file);
      head = '';
      return text;
    },
    end: () => `${head}</checkstyle>\n`,
  };
}

function fileOf(file: FileReport): string {
  const errors = locate(file).map(({ diagnostic: { severity, message, ruleId }, start }) => {
    const { line, column } = start;
    const facts = { line, column, severity, message: escapeMessage(message), source: `newslint.${ruleId}` };
    return `    <error${attributes(facts)}/>\n`;
  });
  return `  <file name="${escapeXml(file.path)}">\n${errors.join('')}  </file>\n`;
}
