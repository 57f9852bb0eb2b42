import { rules } from '../../rules/index.js';
import { readArguments } from './arguments.js';
import { explainRule } from './commands/explain.js';
import { writeConfig } from './commands/init.js';
import { printConfig } from './commands/print-config.js';
import { listRules } from './commands/rules.js';
import { printSchema } from './commands/schema.js';
import { listSuppressions } from './commands/suppressions.js';
import { printCompletion } from './completion/completion.js';
import { sayFault } from './fault.js';
import { mergeReports } from './merge/merge.js';
import type { Request } from './request.js';
import { run } from './run.js';
import { lintStream } from './stream/stream.js';
import { emit } from './streams/output.js';
import { Trouble } from './trouble.js';
import { watchStories } from './watch/watch.js';

export { lintBatch } from './crew/batch.js';
export { onMoment } from './moments.js';

/** The rules with all that there is to read of them; what is bundled with the command only runs. */
const loadCatalogue = async (): Promise<typeof rules> => (await import('../../rules/index.js')).rules;

/** Does what the command line asks for. Gives the exit code. */
async function perform(request: Request): Promise<number> {
  switch (request.command) {
    case 'lint':
      return (request.watch ? watchStories : run)(request, rules, findFolder());
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
    case 'suppressions':
      return listSuppressions(request, rules, findFolder());
    case 'completion':
      return printCompletion(request.shell, rules);
    case 'stream':
      return lintStream(request, rules, findFolder());
    case 'merge':
      return mergeReports(request, rules, findFolder());
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

/** The command line: reads the arguments, does what they ask for, and gives the exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  try {
    return await perform(readArguments(argv));
  } catch (error) {
    sayFault(error, argv.includes('--debug'));
    return 2;
  }
}
