import type { Command, Option } from 'commander';
import { formatNames } from '../../report/index.js';
import { SHELLS } from '../request.js';

/** What may stand behind an option or a command: one of some words, or a file. */
export type Values = readonly string[] | 'file';

/** An option as a shell completes it. */
export interface CompletedOption {
  /** With its dashes. */
  readonly name: string;
  readonly description: string;
  /** Left out where it takes none; empty where there is nothing to offer. */
  readonly values?: Values;
}

/** A command as a shell completes it; the nameless one is `newslint [paths…]`. */
export interface CompletedCommand {
  readonly name: string;
  readonly description: string;
  readonly options: readonly CompletedOption[];
  /** What its arguments may be. */
  readonly values: Values;
}

const TABLE = ['table', 'json'];

/** Words to offer behind an option; others take a file where their placeholder says so. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  '--format': formatNames,
  '--min-severity': ['error', 'warning', 'info'],
  '--concurrency': ['auto'],
  '--cache-strategy': ['metadata', 'content'],
  'rules --format': TABLE,
  'suppressions --format': TABLE,
};

const ARGUMENTS: Readonly<Record<string, readonly string[]>> = {
  schema: ['config', 'json'],
  completion: SHELLS,
};

const FILES = /<(?:file|path|list)>/;

function valuesOf({ long, flags, required }: Option, command: string): { readonly values?: Values } {
  if (!required) return {};
  const words = WORDS[`${command} ${long}`] ?? WORDS[long ?? ''];
  return { values: words ?? (FILES.test(flags) ? 'file' : []) };
}

const optionsOf = (command: Command, name: string): readonly CompletedOption[] =>
  command.options.map((option) => ({
    name: option.long ?? '',
    description: option.description,
    ...valuesOf(option, name),
  }));

/** What of commander's definition, with the ids of all rules, a shell completes. */
export function describeCommands(program: Command, ruleIds: readonly string[]): readonly CompletedCommand[] {
  const help = { name: '--help', description: 'print help' };
  const ids: Readonly<Record<string, Values>> = { explain: ruleIds, merge: 'file', suppressions: 'file' };
  const commands = program.commands.map((command): CompletedCommand => {
    const name = command.name();
    const options = [...optionsOf(command, name), help];
    return { name, description: command.description(), options, values: ids[name] ?? ARGUMENTS[name] ?? [] };
  });
  const options = [...optionsOf(program, ''), help].map((option) =>
    option.name === '--rule' ? { ...option, values: ruleIds.map((id) => `${id}:`) } : option,
  );
  return [{ name: '', description: program.description(), options, values: 'file' }, ...commands];
}
