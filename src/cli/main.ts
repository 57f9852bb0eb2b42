import { rules } from '../../rules/index.js';
import { ConfigError } from '../config/index.js';
import { readArguments } from './arguments.js';
import { explainRule } from './commands/explain.js';
import { writeConfig } from './commands/init.js';
import { printConfig } from './commands/print-config.js';
import { listRules } from './commands/rules.js';
import { printSchema } from './commands/schema.js';
import type { Request } from './request.js';
import { run } from './run.js';
import { spoken, stackOf } from './streams/log.js';
import { emit, writeError } from './streams/output.js';
import { Trouble } from './trouble.js';

/** The rules with all that there is to read of them; what is bundled with the command only runs. */
const loadCatalogue = async (): Promise<typeof rules> => (await import('../../rules/index.js')).rules;

/** Does what the command line asks for. Gives the exit code. */
async function perform(request: Request): Promise<number> {
  switch (request.command) {
    case 'lint':
      return run(request, rules, findFolder());
    case 'print-config':
      return printConfig(request, rules, findFolder());
    case 'rules':
      return listRules(await loadCatalogue(), request.format);
    case 'explain':
      return explainRule(await loadCatalogue(), request.rule);
    case 'init':
      return writeConfig(findFolder());
    case 'schema':
      return printSchema(await loadCatalogue(), request.kind);
    case 'say':
      emit(1, Buffer.from(request.text));
      return 0;
  }
}

function findFolder(): string {
  try {
    return process.cwd();
  } catch (error) {
    throw new Trouble('the folder you are in is not there any more; go to another.', { cause: error });
  }
}

/** Says what went wrong, with its stack where `--debug` asks for that. */
function explain(error: unknown, debug: boolean): void {
  const message = error instanceof Error ? error.message : String(error);
  // A config's faults begin with their file, line and column, which editors and terminals make links of.
  if (error instanceof ConfigError) writeError(`${message}\n`);
  else if (error instanceof Trouble) writeError(spoken(message));
  else writeError(spoken(`stopped by a fault of its own: ${message}${debug ? '' : '; --debug says where'}.`));
  if (debug) writeError(stackOf((error instanceof Error && error.cause) || error));
}

/** The command line: reads the arguments, does what they ask for, and gives the exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  try {
    return await perform(readArguments(argv));
  } catch (error) {
    explain(error, argv.includes('--debug'));
    return 2;
  }
}

process.exitCode = await main(process.argv.slice(2));
