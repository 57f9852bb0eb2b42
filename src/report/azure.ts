import type { Writing } from './format.js';
import { type Located, locate } from './located.js';
import { loggedLine } from './logged.js';
import { printable } from './terminal.js';

/** Logging commands of Azure Pipelines. It has none for hints: they stand in the log as plain lines. */
export const azure = (): Writing => ({
  add: (file) =>
    locate(file)
      .map((each) =>
        each.diagnostic.severity === 'info' ? loggedLine(file.path, each) : commandOf(file.path, each),
      )
      .join(''),
  end: () => '',
});

function commandOf(path: string, { diagnostic, start }: Located): string {
  const { severity, message, ruleId } = diagnostic;
  const properties = {
    type: severity,
    sourcepath: path,
    linenumber: start.line,
    columnnumber: start.column,
    code: ruleId,
  };
  const pairs = Object.entries(properties).map(
    ([name, value]) => `${name}=${escapeProperty(String(value))};`,
  );
  return `##vso[task.logissue ${pairs.join('')}]${escapeData(printable(message))}\n`;
}

const escapeData = (text: string): string =>
  text.replaceAll('%', '%AZP25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string =>
  printable(escapeData(text)).replaceAll(']', '%5D').replaceAll(';', '%3B');
