import { Command, CommanderError } from 'commander';
import { AFTERWORD, DESCRIPTION, OPTIONS, PATHS } from './help.js';
import { addKeeping, addSuppressions } from './keeping-arguments.js';
import { type Options, oneOf, readCount, readFormat, readSeverity, requestLint } from './options.js';
import { readConcurrency } from './pace.js';
import { readShard } from './portion.js';
import { type Request, SHELLS } from './request.js';
import { addStreams } from './stream-arguments.js';
import { Trouble } from './trouble.js';
import { explainUsage } from './usage.js';
import { version } from './version.js';

/** Takes the request that a command stands for. */
export type Take = (request: Request) => void;

/** Commands have options of their own; what stands before a command would be lost on it. */
function refuseOptions(program: Command, command: string): void {
  const given = program.options.find(
    (option) => program.getOptionValueSource(option.attributeName()) === 'cli',
  );
  if (given && given.long !== '--debug')
    throw new Trouble(
      `"${given.long}" does not go with the command "${command}"; a folder of that name is "./${command}".`,
    );
}

function addCommands(program: Command, take: Take): void {
  const add = (name: string, description: string): Command =>
    program
      .command(name)
      .description(description)
      .hook('preAction', () => refuseOptions(program, name));
  add('rules', 'list every rule')
    .option('--format <name>', 'table or json', oneOf('--format', ['table', 'json']), 'table')
    .action(({ format }) => take({ command: 'rules', format }));
  add('explain', 'say what a rule means, with examples')
    .argument('<rule>', 'the id of the rule')
    .action((rule) => take({ command: 'explain', rule }));
  add('init', 'write a config file to start from').action(() => take({ command: 'init' }));
  add('schema', 'print the JSON Schema of config files or of JSON reports')
    .argument('<kind>', 'config or json', oneOf('the kind of schema', ['config', 'json']))
    .action((kind) => take({ command: 'schema', kind }));
  addSuppressions(add('suppressions', 'list what directives and configs silence, and why'), take);
  addStreams(add, take);
  add('completion', 'print what bash, zsh or fish completes the command by')
    .argument('<shell>', 'bash, zsh or fish', oneOf('the shell', SHELLS))
    .action((shell) => take({ command: 'completion', shell }));
}

function addOptions(program: Command): void {
  const add = <T>(
    flags: keyof typeof OPTIONS,
    read?: (value: string, last: T) => T,
    standard?: T,
  ): Command =>
    read ? program.option(flags, OPTIONS[flags], read, standard) : program.option(flags, OPTIONS[flags]);
  add('--format <name>', readFormat);
  add('--fix');
  add('--diff');
  add('--max-warnings <count>', readCount);
  add('--min-severity <severity>', readSeverity, 'warning');
  add('--quiet');
  program.option('--rule <setting>', OPTIONS['--rule <setting>'], (flag, flags: string[] = []) => [
    ...flags,
    flag,
  ]);
  add('--config <file>');
  add('--no-config');
  add('--stdin');
  add('--stdin-filename <path>');
  add('--output-file <file>');
  add('--files-from <list>');
  add('--changed-since <ref>');
  add('--changed-lines');
  add('--shard <part>', readShard);
  addKeeping(program);
  add('--watch');
  add('--stats');
  add('--concurrency <threads>', readConcurrency);
  add('--list-files');
  add('--print-config <file>');
  add('--no-ignore');
  add('--debug');
  program.version(version, '--version', OPTIONS['--version']);
  program.helpOption('--help', OPTIONS['--help']);
}

function lint(paths: readonly string[], options: Options, take: Take): void {
  const request = requestLint(paths, options);
  const { printConfig: file } = options;
  if (file !== undefined && paths.length > 0)
    throw new Trouble(`"--print-config" takes one file; leave out "${paths[0]}".`);
  take(file === undefined ? request : { command: 'print-config', file, lint: request });
}

/** The command line as commander knows it. */
export function defineProgram(take: Take, write: (text: string) => void): Command {
  const program = new Command('newslint')
    .description(DESCRIPTION)
    .argument('[paths...]', PATHS)
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({ writeOut: write, writeErr: () => {} })
    .addHelpText('after', AFTERWORD);
  addOptions(program);
  addCommands(program, take);
  return program.action((paths, options) => lint(paths, options, take));
}

/** Reads the arguments of the command line. Throws a `Trouble`. */
export function readArguments(argv: readonly string[]): Request {
  let printed = '';
  let request: Request | undefined;
  const take: Take = (taken) => {
    request = taken;
  };
  const program = defineProgram(take, (text) => {
    printed += text;
  });
  try {
    program.parse(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw new Trouble(explainUsage(error));
  }
  return request ?? { command: 'say', text: printed };
}
