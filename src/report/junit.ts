import type { FileReport } from '../engine/diagnostic.js';
import type { Writing } from './format.js';
import { type Located, locate } from './located.js';
import { attributes, escapeMessage, escapeXml } from './xml.js';

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="newslint">\n';

/**
 * A JUnit report: a suite for each file, a test for each finding, and one that passes for a clean file. Errors
 * fail; warnings and hints are skipped tests, which are shown and fail nothing.
 */
export function junit(): Writing {
  let head = HEAD;
  return {
    add: (file) => {
      const text = head + suiteOf(file);
      head = '';
      return text;
    },
    end: () => `${head}</testsuites>\n`,
  };
}

function suiteOf(file: FileReport): string {
  const { path, diagnostics } = file;
  const failures = diagnostics.filter(({ severity }) => severity === 'error').length;
  const facts = {
    name: escapeXml(path),
    tests: Math.max(1, diagnostics.length),
    failures,
    errors: 0,
    skipped: diagnostics.length - failures,
    file: escapeXml(path),
  };
  const cases = locate(file).map((each) => caseOf(each, path));
  const passed = `    <testcase${attributes({ name: 'nothing to report', classname: escapeXml(path) })}/>\n`;
  return `  <testsuite${attributes(facts)}>\n${cases.join('') || passed}  </testsuite>\n`;
}

function caseOf({ diagnostic, start }: Located, path: string): string {
  const { ruleId, severity, category, message } = diagnostic;
  const place = `${start.line}:${start.column}`;
  const facts = { name: `${ruleId} at ${place}`, classname: escapeXml(path) };
  const element = severity === 'error' ? 'failure' : 'skipped';
  const outcome = attributes({ type: severity, message: escapeMessage(message) });
  const body = `${escapeXml(path)}:${place} ${escapeMessage(message)} (${category}/${ruleId})`;
  return `    <testcase${attributes(facts)}><${element}${outcome}>${body}</${element}></testcase>\n`;
}
