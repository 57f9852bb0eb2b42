import type { CommanderError } from 'commander';

const option = /option '([^\s']+)/;
const suggestions = /\(Did you mean (?:one of )?(.+)\?\)/;

const inQuotes = (names: string): string =>
  names
    .split(', ')
    .map((name) => `"${name}"`)
    .join(' or ');

function explainUnknownOption(message: string): string {
  const [, name = ''] = /unknown option '(.*)'/s.exec(message) ?? [];
  const [, similar] = suggestions.exec(message) ?? [];
  const remedy = similar === undefined ? 'newslint --help lists them' : `did you mean ${inQuotes(similar)}?`;
  return `"${name}" is no option; ${remedy}${similar === undefined ? '.' : ''}`;
}

const EXPLANATIONS: Readonly<Record<string, (message: string) => string>> = {
  'commander.unknownOption': explainUnknownOption,
  'commander.optionMissingArgument': (message) =>
    `"${option.exec(message)?.[1]}" needs a value; newslint --help says which.`,
  'commander.missingArgument': (message) =>
    `the ${/argument '(.+)'/.exec(message)?.[1]} is missing; newslint --help says how to name it.`,
  'commander.excessArguments': (message) =>
    `"${/for '(.+)'\./.exec(message)?.[1]}" was given too much; newslint --help says what it takes.`,
};

/** Says in a sentence what commander found wrong with the command line. */
export const explainUsage = ({ code, message }: CommanderError): string =>
  EXPLANATIONS[code]?.(message) ?? `${message.replace(/^error: /, '').replaceAll('\n', ' ')}.`;
